import { FORMATS } from "../../loaders/generate/layouts/layout";
import { type Outcomes, fuzzed } from "./watch";

const SEED = 1;
/** Times and memory are told as the next of these, since no two runs are alike. */
const MILLISECONDS = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];
const MEGABYTES = [128, 256, 384, 512, 768, 1024];

/**
 * Reads damaged documents of every format and reports what became of them: the lines of a page.
 * @param cases so many a format
 */
export async function fuzzingPage(cases: number): Promise<string[]> {
  const all: Outcomes[] = [];
  for (const format of FORMATS) {
    const outcomes = await fuzzed({ format, cases, seed: SEED });
    const { faults, slowestMs, peakMb } = outcomes;
    process.stderr.write(
      `${format}: ${cases} cases, ${faults.length} faults, slowest ${slowestMs.toFixed(0)} ms, ${peakMb.toFixed(0)} MB\n`,
    );
    all.push(outcomes);
  }
  return page(all, cases);
}

function page(all: readonly Outcomes[], cases: number): string[] {
  const faults = all.flatMap((outcomes) => outcomes.faults);
  return [
    "# Damaged documents",
    "",
    `Invented documents of every sort, in every layout of every format, were damaged and read as \`maeul extract --json --text\` reads them: bytes and letters changed, left out, put in, repeated and moved, numbers exchanged, files cut short. ${cases} cases a format, seed ${SEED}; case n is the same in every run. A fault is anything but facts, each with its true span, or a refusal with its code: an exception, an unhandled rejection, a process that ends or says nothing for 20 seconds, a file that takes more than two seconds.`,
    "",
    "| format | cases | read | refused | slowest under | memory under | faults |",
    "|---|---:|---:|---|---:|---:|---:|",
    ...all.map(row),
    "",
    "Memory is the most that the whole process held, Node and the tools that run TypeScript among it.",
    "",
    "## Faults",
    "",
    ...(faults.length > 0 ? faults.map((fault) => `- ${fault}`) : ["none"]),
    "",
  ];
}

function row({ format, cases, ends, slowestMs, peakMb, faults }: Outcomes): string {
  const refused = [...ends]
    .filter(([end]) => end !== "read")
    .toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .map(([code, count]) => `${code} ${count}`)
    .join(", ");
  const slowest = under(slowestMs, MILLISECONDS, "ms");
  return `| ${format} | ${cases} | ${ends.get("read") ?? 0} | ${refused} | ${slowest} | ${under(peakMb, MEGABYTES, "MB")} | ${faults.length} |`;
}

function under(value: number, steps: readonly number[], unit: string): string {
  const step = steps.find((next) => value < next);
  return step === undefined ? `${value.toFixed(0)} ${unit}` : `${step} ${unit}`;
}

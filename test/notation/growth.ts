const SIZE = 65_536;

/** The long text is so many times the short one. */
const TIMES = 8;

/**
 * The most that the long text may take of the short one's time. Whatever takes three times as long for
 * twice a text (half of it the square of the length, at half the size) takes this for eight times it.
 */
const MOST = 19.2;

/** Work in milliseconds, the least of some runs: other work on the machine does not count. */
function least(run: () => void, times: number): number {
  const runs = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

/** What any reader does at least: look at every character. */
const plainScan = (text: string) => {
  for (const found of text.matchAll(/[^]/gu)) if (found[0] === "") throw new Error("empty match");
};

/** A text of two-byte characters, so that nothing is spared, that goes on with one pattern. */
function adversary(pattern: string, size = SIZE): string {
  return `가${pattern.repeat(Math.ceil(size / pattern.length))}`.slice(0, size);
}

/**
 * Whether a reader's work grows with its text and not with its square, beside what it takes for next
 * to no text, and what a plain scan of the text takes some times over. Measured again where chance
 * came between.
 */
export function growsInStep(read: (text: string) => unknown, pattern: string): boolean {
  const short = adversary(pattern, SIZE / TIMES);
  const full = adversary(pattern);
  // What is made once, such as a grammar, is made before.
  read(short);
  return [1, 2, 4, 8].some((times) => {
    const scan = least(() => {
      plainScan(full);
    }, times);
    const always = least(() => read("가"), times);
    const before = Math.max(0, least(() => read(short), times) - always);
    return least(() => read(full), times) - always <= MOST * before + 10 * scan;
  });
}

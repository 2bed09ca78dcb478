const SIZE = 65_536;

function fastest(run: () => void, times: number): number {
  const runs = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
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
 * Whether a reader's time grows with its text and not with its square: twice the text takes at most
 * three times as long, beside what a plain scan of it takes some times over. Measured again where
 * the machine was busy.
 */
export function growsInStep(read: (text: string) => unknown, pattern: string): boolean {
  const half = adversary(pattern, SIZE / 2);
  const full = adversary(pattern);
  return [1, 2, 4, 8].some((times) => {
    const scan = fastest(() => {
      plainScan(full);
    }, times);
    const before = fastest(() => read(half), times);
    return fastest(() => read(full), times) <= 3 * before + 10 * scan;
  });
}

import { ReadError } from "./error";

const MEBIBYTE = 1024 * 1024;
/** However often a worker says that it is still at it, it is ended after this time. */
const LONGEST_MS = 60_000;
/** How often the clock and the memory are looked at, in milliseconds. */
const WATCH_MS = 10;

/** Looks at the clock and at the memory of the process while a worker works. */
export class Watch {
  private readonly before = process.memoryUsage.rss();
  private readonly begun = performance.now();
  private last = this.begun;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly patienceMs: number,
    private readonly growthMb: number,
  ) {}

  /** @param giveUp is told why: too much memory, too long */
  start(giveUp: (error: ReadError) => void): void {
    this.timer = setInterval(() => {
      if (performance.now() - this.last > this.patienceMs)
        giveUp(new ReadError("timeout", `no answer within ${String(this.patienceMs)} ms`));
      else if (performance.now() - this.begun > LONGEST_MS)
        giveUp(new ReadError("timeout", `not done within ${String(LONGEST_MS)} ms`));
      else if (this.grownMb() > this.growthMb) giveUp(tooLarge(this.growthMb));
    }, WATCH_MS);
  }

  /** By how much the memory of the process has grown, in MiB. */
  grownMb(): number {
    return (process.memoryUsage.rss() - this.before) / MEBIBYTE;
  }

  /** The worker has said something: its patience begins anew. */
  heard(): void {
    this.last = performance.now();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
  }
}

/** @param mebibytes what was not enough */
export const tooLarge = (mebibytes: number) =>
  new ReadError("too-large", `needs more than ${String(mebibytes)} MiB of memory`);

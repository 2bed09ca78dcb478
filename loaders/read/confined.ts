import { Worker } from "node:worker_threads";
import { ReadError } from "./error";

/** What a worker may use before it is ended. */
export interface Limits {
  /** JavaScript heap in MiB. */
  heapMb: number;
  /** How much the memory of the whole process may grow while it works, in MiB. */
  growthMb: number;
  /** Milliseconds from its start until it is ready. */
  startMs: number;
}

/** What a worker says: that it is ready, still at it, or done. */
type Message<Answer> =
  | { kind: "ready" }
  | { kind: "alive" }
  | { kind: "done"; answer: Answer }
  | { kind: "failed"; reason: string };

const MEBIBYTE = 1024 * 1024;
/** However often a worker says that it is still at it, it is ended after this time. */
const LONGEST_MS = 60_000;
/** How often the clock and the memory are looked at, in milliseconds. */
const WATCH_MS = 10;

/**
 * Runs tasks one after the other in a worker thread that may hang, run out of memory or crash without
 * harm: it alone is ended, and the next task gets a new one. The process can exit while it idles.
 */
export class Confined<Task extends { bytes: Uint8Array }, Answer> {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();

  /** @param script plain JavaScript: a worker does not know TypeScript */
  constructor(
    private readonly script: URL,
    private readonly limits: Limits,
  ) {}

  /**
   * @param patienceMs how long the worker may be silent before it is ended
   * @throws ReadError `timeout`, `too-large`, or `damaged` where the worker fails
   */
  run(task: Task, patienceMs: number): Promise<Answer> {
    const next = this.last.then(() => this.runAlone(task, patienceMs));
    this.last = next.catch(() => null);
    return next;
  }

  private async runAlone(task: Task, patienceMs: number): Promise<Answer> {
    const worker = this.worker ?? (await this.start());
    worker.ref();
    try {
      // A copy, so that the caller keeps its bytes.
      const bytes = task.bytes.slice();
      worker.postMessage({ ...task, bytes }, [bytes.buffer]);
      return await this.answerOf(worker, "done", patienceMs);
    } finally {
      worker.unref();
    }
  }

  private async start(): Promise<Worker> {
    const worker = new Worker(this.script, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.heapMb },
      env: { KORDOC_OFFLINE: "1" },
      execArgv: [],
    });
    this.worker = worker;
    await this.answerOf(worker, "ready", this.limits.startMs);
    return worker;
  }

  /** Waits for a message of one kind; whatever else ends the wait ends the worker too. */
  private answerOf(worker: Worker, wanted: "ready" | "done", patienceMs: number): Promise<Answer> {
    const watch = new Watch(patienceMs, this.limits.growthMb);
    return new Promise<Answer>((resolve, reject) => {
      watch.start(reject);
      worker.on("message", (message: Message<Answer>) => {
        watch.heard();
        if (message.kind === "done") resolve(message.answer);
        else if (message.kind === wanted) resolve(undefined as Answer);
      });
      worker.on("error", (error: NodeJS.ErrnoException) => {
        const outOfMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        reject(outOfMemory ? tooLarge(this.limits.heapMb) : crashed(error.message));
      });
      worker.on("exit", (status) => {
        reject(crashed(`exit status ${String(status)}`));
      });
    })
      .catch((error: unknown) => {
        this.worker = null;
        void worker.terminate();
        throw error;
      })
      .finally(() => {
        watch.stop();
        for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
        // A worker that is being ended may still throw: nobody waits for it any more.
        worker.on("error", () => null);
      });
  }
}

/** Looks at the clock and at the memory of the process while a worker works. */
class Watch {
  private readonly before = process.memoryUsage.rss();
  private readonly begun = performance.now();
  private last = this.begun;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly patienceMs: number,
    private readonly growthMb: number,
  ) {}

  start(giveUp: (error: ReadError) => void): void {
    this.timer = setInterval(() => {
      if (performance.now() - this.last > this.patienceMs)
        giveUp(new ReadError("timeout", `no answer within ${String(this.patienceMs)} ms`));
      else if (performance.now() - this.begun > LONGEST_MS)
        giveUp(new ReadError("timeout", `not done within ${String(LONGEST_MS)} ms`));
      else if (process.memoryUsage.rss() - this.before > this.growthMb * MEBIBYTE)
        giveUp(tooLarge(this.growthMb));
    }, WATCH_MS);
  }

  heard(): void {
    this.last = performance.now();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
  }
}

const tooLarge = (mebibytes: number) =>
  new ReadError("too-large", `needs more than ${String(mebibytes)} MiB of memory`);
const crashed = (reason: string) => new ReadError("damaged", `reader failed: ${reason}`);

import { Worker } from "node:worker_threads";
import { ReadError } from "./error";
import { Watch, tooLarge } from "./watch";

/** What a worker may use before it is ended. */
export interface Limits {
  /**
   * JavaScript heap in MiB. Far above the growth: a thread that fills its heap in one go takes the whole
   * process with it, one that is ended before does not.
   */
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

/** A worker that is ended is waited for so long, in milliseconds; its memory is not free before. */
const ENDING_MS = 1000;

/**
 * Runs tasks one after the other in a worker thread that may hang, run out of memory or crash without
 * harm: it alone is ended, and the next task gets a new one. The process can exit while it idles.
 */
export class Confined<Task extends { bytes: Uint8Array }, Answer> {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();
  /** Until then the memory of the worker before is not free. */
  private ended: Promise<unknown> = Promise.resolve();

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
    await atMost(this.ended, ENDING_MS);
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
      .finally(() => {
        watch.stop();
        for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
        // A worker that is being ended may still throw: nobody waits for it any more.
        worker.on("error", () => null);
      })
      .then((answer) => {
        if (wanted === "done" && watch.grownMb() > this.limits.growthMb / 2) this.end(worker);
        return answer;
      })
      .catch((error: unknown) => {
        this.end(worker);
        throw error;
      });
  }

  private end(worker: Worker): void {
    this.worker = null;
    this.ended = worker.terminate();
  }
}

const crashed = (reason: string) => new ReadError("damaged", `reader failed: ${reason}`);

/** Waits for a promise, but not longer. */
async function atMost(promise: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([promise, late]);
  clearTimeout(timer);
}

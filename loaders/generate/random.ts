import { createHash } from "node:crypto";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

/** A stream of chance that its name alone determines: the same name gives the same stream. */
export class Random {
  readonly #generator: RandomGenerator;

  /** @param name what the stream is for, the seed among it; all 128 bits of its state come from it */
  constructor(...name: (string | number)[]) {
    const digest = createHash("sha256").update(JSON.stringify(name)).digest();
    this.#generator = xoroshiro128plusFromState(
      [0, 4, 8, 12].map((offset) => digest.readInt32LE(offset)),
    );
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  /** True in this share of all cases, 0 to 1. */
  chance(share: number): boolean {
    return this.int(0, 999_999) < share * 1_000_000;
  }

  /**
   * One of a list.
   * @throws where the list is empty
   */
  pick<T>(list: readonly T[]): T {
    const at = this.int(0, Math.max(0, list.length - 1));
    if (at >= list.length) throw new Error("nothing to pick from");
    return list[at] as T;
  }

  /** So many of a list, none twice, in the order of the list. */
  sample<T>(list: readonly T[], count: number): T[] {
    let wanted = Math.min(count, list.length);
    return list.filter((_, at) => {
      const taken = this.int(1, list.length - at) <= wanted;
      if (taken) wanted -= 1;
      return taken;
    });
  }

  /** Splits a sum into so many parts, each but the last a multiple of the step. */
  split(total: number, parts: number, step: number): number[] {
    const weights = Array.from({ length: parts }, () => this.int(2, 9));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = weights
      .slice(1)
      .map((weight) => Math.floor((total * weight) / whole / step) * step);
    return [...shares, total - shares.reduce((sum, share) => sum + share, 0)];
  }
}

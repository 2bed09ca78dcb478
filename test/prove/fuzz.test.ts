import { expect, test } from "vitest";
import { FORMATS } from "../../loaders/generate/layouts/layout";
import { fuzzed } from "../../scripts/prove/watch";

/** `npm run prove fuzz` reads more of them. */
const CASES = 200;

test.for(FORMATS)(
  "damaged documents are read or refused: %s",
  // A hang is found by the proof itself; this waits for a busy machine.
  { timeout: 240_000 },
  async (format) => {
    const { faults, ends, peakMb } = await fuzzed({ format, cases: CASES, seed: 20_211 });
    expect(faults).toEqual([]);
    // Were all refused at the door, nothing behind it would have been tried.
    expect(ends.get("read")).toBeGreaterThan(CASES / 5);
    expect(peakMb).toBeLessThan(512);
  },
);

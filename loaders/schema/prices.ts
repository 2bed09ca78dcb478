import { readFileSync } from "node:fs";
import { z } from "zod";

const shape = z.object({
  /** Such as `2015 = 100`. */
  base: z.string().min(1),
  unit: z.string().min(1),
  series: z.array(
    z.object({
      year: z.number().int(),
      index: z.number().positive(),
      source: z.object({ ko: z.string().min(1), en: z.string().min(1) }),
    }),
  ),
});

/** Consumer prices by year, each with its citation; a year without an index has no real amount. */
export type Prices = z.infer<typeof shape>;

/**
 * Reads a file of consumer prices.
 * @throws if it is missing or not of its shape; the message names the file.
 */
export function readPrices(file: string): Prices {
  const parsed = shape.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (parsed.success) return parsed.data;
  throw new Error(`prices of another shape: ${file}: ${z.prettifyError(parsed.error)}`);
}

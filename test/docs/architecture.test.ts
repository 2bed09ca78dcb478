import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withPicture } from "../../scripts/rooms";

test("the picture of the rooms is current (npm run rooms:picture)", async () => {
  const markdown = readFileSync("ARCHITECTURE.md", "utf8");
  expect(await withPicture(markdown)).toBe(markdown);
}, 60_000);

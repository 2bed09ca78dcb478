import { describe, expect, it } from "vitest";
import { dataDictionary } from "../../loaders/schema/dictionary";

describe("the data dictionary", () => {
  it("is current: `npx vitest run test/schema -u` writes it anew", async () => {
    await expect(dataDictionary()).toMatchFileSnapshot("../../DATA-DICTIONARY.md");
  });
});

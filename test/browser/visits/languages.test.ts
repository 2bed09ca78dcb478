import { describe, expect, test } from "vitest";
import { visits, visitOf } from "./visited";

const korean = visits.map(({ address }) => address).filter((path) => !path.startsWith("en/"));

describe.for(korean)("%s", (address) => {
  test("shows the same figures and the same values in both languages", () => {
    expect(visitOf(`en/${address}`).values).toEqual(visitOf(address).values);
  });
});

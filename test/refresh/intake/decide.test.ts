import { expect, test } from "vitest";
import { type Offered, decide } from "../../../loaders/refresh/intake/decide";
import type { Held } from "../../../loaders/refresh/intake/shelf";
import type { Summary } from "../../../loaders/refresh/intake/summary";

const SUMMARY: Summary = {
  ...{ id: "a", print: "1", family: "approved-document", ending: ".hwpx", title: "계획" },
  ...{ number: null, publisher: null, approvedOn: null, producedOn: null, licence: null },
  ...{ worth: 5, url: null, attachments: null },
};

const offered = (name: string, more: Partial<Summary> = {}): Offered => ({
  ...{ name, sha256: name, changedAt: 0, page: null, summary: { ...SUMMARY, ...more } },
});
const held = (sha256: string, more: Partial<Summary> = {}, shared = false): Held => ({
  ...{ sha256, shared, summary: { ...SUMMARY, ...more } },
});

/** What is taken and in whose place, what is known, what is stuck. */
function decided(all: Offered[], there: Held[] = []): [string[], string[], string[]] {
  const { take, known, stuck } = decide(all, there);
  const names = (some: Offered[]) => some.map(({ name }) => name);
  const taken = take.map(({ offered: { name }, replaces }) => `${name} > ${replaces ?? "nothing"}`);
  return [taken, names(known), names(stuck)];
}

const PAGE = { attachments: [], id: "page" };

test.each<[says: string, all: Offered[], there: Held[], expected: ReturnType<typeof decided>]>([
  ["a new document", [offered("new")], [], [["new > nothing"], [], []]],
  ["other words", [offered("new", { print: "2" })], [held("old")], [["new > old"], [], []]],
  ["the same words in other bytes", [offered("new")], [held("old")], [[], ["new"], []]],
  [
    "a poorer version",
    [offered("new", { print: "2", worth: 1 })],
    [held("old")],
    [["new > old"], [], []],
  ],
  [
    "a version of what lies in an archive",
    [offered("new", { print: "2" })],
    [held("old", {}, true)],
    [[], [], ["new"]],
  ],
  [
    "a page that says less than the file there, though of its id",
    [offered("page", { ...PAGE, id: "a", print: "2", worth: 1 })],
    [held("old")],
    [[], ["page"], []],
  ],
  [
    "a page that says more than the file of its number",
    [offered("page", { ...PAGE, number: "과-1", worth: 9 })],
    [held("old", { number: "과-1" })],
    [["page > old"], [], []],
  ],
  [
    "a page and two files of its number",
    ["page", "poor", "rich"].map((name) =>
      offered(name, {
        ...(name === "page" ? PAGE : { id: name }),
        ...{ number: "과-1", worth: name === "rich" ? 6 : 5 },
      }),
    ),
    [],
    [["rich > nothing"], ["poor", "page"], []],
  ],
  [
    "two files of one number without a page",
    [offered("a", { number: "과-1" }), offered("b", { number: "과-1", id: "b" })],
    [],
    [["a > nothing", "b > nothing"], [], []],
  ],
  [
    "three versions at once",
    ["1", "2", "3"].map((print) => offered(print, { print })),
    [],
    [["1 > nothing", "2 > 1", "3 > 2"], [], []],
  ],
])("%s", (_, all, there, expected) => {
  expect(decided(all, there)).toEqual(expected);
});

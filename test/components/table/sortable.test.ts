// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { readChoice, writeChoice } from "../../../src/components/table/address.js";
import { Chooser, NOTHING_CHOSEN, codesOf } from "../../../src/components/table/choice.js";
import { nextOrder, sorted } from "../../../src/components/table/order.js";
import { tableCsv } from "../../../src/components/table/csv.js";
import { sortableTable } from "../../../src/components/table/sortable.js";
import type { ListColumn } from "../../../src/lists/drawing/column.js";

interface Row {
  name: string;
  count: number | null;
  kind: string;
}

const ROWS: readonly Row[] = [
  { name: "마을축제", count: 10, kind: "event" },
  { name: "골목 가꾸기", count: null, kind: "other" },
  { name: "동네책방", count: 9, kind: "event" },
  { name: "=1+1", count: -2, kind: "other" },
];

const COLUMNS: readonly ListColumn<Row>[] = [
  { id: "name", head: "이름", cell: (row) => row.name, value: (row) => row.name },
  { id: "count", head: "수", cell: (row) => String(row.count), value: (row) => row.count },
  {
    ...{ id: "kind", head: "종류", cell: (row) => row.kind, value: (row) => row.kind },
    code: (row) => row.kind,
  },
];

const names = (rows: readonly Row[]): string[] => rows.map(({ name }) => name);
const choose = (part: Partial<typeof NOTHING_CHOSEN>): string[] =>
  names(new Chooser(ROWS, COLUMNS).rows({ ...NOTHING_CHOSEN, ...part }));

beforeEach(() => {
  history.replaceState(null, "", "/");
});

describe("the order of a table", () => {
  it("takes numbers as numbers and leaves blanks last, either way", () => {
    const by = (isDescending: boolean) => names(sorted(ROWS, ({ count }) => count, isDescending));
    expect(by(false)).toEqual(["=1+1", "동네책방", "마을축제", "골목 가꾸기"]);
    expect(by(true)).toEqual(["마을축제", "동네책방", "=1+1", "골목 가꾸기"]);
  });

  it("takes composed and decomposed Korean as the same, and keeps equals in their order", () => {
    const words = ["나", "가".normalize("NFD"), "가", "다"];
    expect(sorted(words, (word) => word, false)).toEqual(["가".normalize("NFD"), "가", "나", "다"]);
    expect(names(sorted(ROWS, ({ kind }) => kind, true)).slice(0, 2)).toEqual([
      "골목 가꾸기",
      "=1+1",
    ]);
  });

  it("goes up, down, and back to that of the print", () => {
    const up = nextOrder(null, "name");
    const down = nextOrder(up, "name");
    expect([up?.isDescending, down?.isDescending, nextOrder(down, "name")]).toEqual([
      false,
      true,
      null,
    ]);
  });
});

describe("rows of a table", () => {
  it("are found by a part, by initial consonants, and by a code", () => {
    expect(choose({ search: "책방" })).toEqual(["동네책방"]);
    expect(choose({ search: "ㄱㅁ" })).toEqual(["골목 가꾸기"]);
    expect(choose({ only: new Map([["kind", "event"]]) })).toEqual(["마을축제", "동네책방"]);
    // Neighbouring cells make no word.
    expect(choose({ search: "축제10" })).toEqual([]);
  });

  it("can be filtered by a column of few values only", () => {
    const [, , kind] = COLUMNS;
    const many = Array.from({ length: 99 }, (_, n) => ({ ...ROWS[0], kind: String(n) }) as Row);
    expect(kind === undefined ? null : [codesOf(ROWS, kind), codesOf(many, kind)]).toEqual([
      ["event", "other"],
      [],
    ]);
  });

  it("are saved as text that no spreadsheet runs", () => {
    expect(tableCsv(ROWS.slice(3), COLUMNS)).toBe("\uFEFF이름,수,종류\r\n'=1+1,-2,other\r\n");
  });
});

describe("the address of a table", () => {
  it("keeps what was chosen, and the keys of others", () => {
    const choice = {
      search: "마을",
      order: { column: "count", isDescending: true },
      only: new Map([["kind", "event"]]),
    };
    const written = writeChoice(choice, "?years=2017&t.name=gone", "t");
    expect(new URLSearchParams(written).get("years")).toBe("2017");
    expect(readChoice(written, "t", ["name", "count", "kind"])).toEqual(choice);
    expect(writeChoice(NOTHING_CHOSEN, written, "t")).toBe("?years=2017");
  });

  it("asks for nothing that the table has not", () => {
    expect(readChoice("?t.sort=-wages&u.q=x", "t", ["name"])).toEqual(NOTHING_CHOSEN);
  });
});

describe("a table on a page", () => {
  const many = Array.from({ length: 450 }, (_, n) => ({
    ...{ name: `마을 ${String(n)}`, count: n, kind: n % 2 === 0 ? "event" : "other" },
  }));
  const make = (): HTMLElement => {
    const made = sortableTable(many, { id: "t", caption: "활동", columns: COLUMNS, locale: "ko" });
    document.body.replaceChildren(made);
    return made;
  };
  const firstCell = (table: HTMLElement) => table.querySelector("tbody th")?.textContent;
  const status = (table: HTMLElement) => table.querySelector("[role=status]")?.textContent;

  it("shows some of many rows, and more when asked", () => {
    const table = make();
    expect(table.querySelectorAll("tbody tr")).toHaveLength(200);
    expect(status(table)).toBe("모두 450줄, 앞의 200줄을 보임");
    const more = table.querySelector<HTMLButtonElement>(".table-more");
    more?.click();
    more?.click();
    expect(table.querySelectorAll("tbody tr")).toHaveLength(450);
    expect([more?.hidden, status(table)]).toEqual([true, "모두 450줄"]);
  });

  it("says once what all rows have in common", () => {
    const alike = many.map((row) => ({ ...row, kind: "event" }));
    const columns = COLUMNS.map((column) => ({ ...column, isSaidOnce: true }));
    const table = sortableTable(alike, { id: "t", caption: "활동", columns, locale: "ko" });
    expect(table.querySelectorAll("thead th")).toHaveLength(2);
    expect(table.querySelectorAll("tbody tr:first-child > *")).toHaveLength(2);
    expect(table.textContent).toContain("모든 줄이 같다. 종류: event");
  });

  it("sorts by a head, says which way, and goes back with the address", () => {
    const table = make();
    const head = table.querySelectorAll<HTMLButtonElement>("thead button")[1];
    head?.click();
    head?.click();
    expect(table.querySelectorAll("thead th")[1]?.getAttribute("aria-sort")).toBe("descending");
    expect([firstCell(table), location.search]).toEqual(["마을 449", "?t.sort=-count"]);
    history.replaceState(null, "", "/?t.kind=other&t.q=44");
    dispatchEvent(new PopStateEvent("popstate"));
    expect([firstCell(table), status(table)]).toEqual(["마을 441", "450줄 가운데 5줄"]);
  });

  it("reaches the row that the address asks for, however far down", () => {
    history.replaceState(null, "", "/#row-400");
    const made = sortableTable(many, {
      ...{ id: "t", caption: "활동", columns: COLUMNS, locale: "ko" },
      anchor: ({ count }) => `row-${String(count)}`,
    });
    expect(made.querySelector("#row-400")?.textContent).toContain("마을 400");
  });

  it("says that nothing is left", () => {
    history.replaceState(null, "", "/?t.q=없는것");
    expect(make().querySelector("tbody")?.textContent).toBe("고른 것에 맞는 줄이 없다.");
  });
});

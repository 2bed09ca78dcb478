import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLedger } from "../../loaders/ledger";
import { givenFrom } from "../../loaders/present/rows";
import { readDecks } from "../../loaders/publish/decks";
import { DECK, type Deck } from "../../loaders/schema/deck";
import { Ledger } from "../../loaders/store/read";
import { writeLedger } from "../../loaders/store/write";
import type { ChangeDatum } from "../../src/figures/data/change.js";
import type { RateDatum } from "../../src/figures/data/execution-rate.js";
import type { MilestoneDatum } from "../../src/figures/data/milestones.js";
import type { Datum } from "../../src/figures/figure.js";
import { footOf } from "../../src/slides/foot.js";
import { firstProgramme, toldFirst, type Given } from "../../src/slides/given.js";
import { slidesOf } from "../../src/slides/make.js";
import type { Slide } from "../../src/slides/slide.js";
import { slideElement } from "../../src/slides/view/slide.js";
import { LOCALES, type Locale } from "../../src/words/locale.js";
import { plain } from "../../src/words/sentence.js";

const decks = new Map((await readDecks()).map((deck) => [deck.id, deck]));

function deckOf(id: string): Deck {
  const deck = decks.get(id);
  if (deck === undefined) throw new Error(`unknown deck: ${id}`);
  return deck;
}

const wordsOf = (slide: Slide | undefined): string =>
  slide === undefined ? "" : [slide.title, ...slide.lines].map(plain).join("\n");

const slideIn = (slides: readonly Slide[], id: string): Slide | undefined =>
  slides.find((slide) => slide.id === id);

/** A ledger of which nothing is known but the given rows. */
function givenOf(rows: Readonly<Record<string, readonly Datum[]>>, locale: Locale = "ko"): Given {
  const holdings = { sheets: 1, records: 0, programmes: 1, named: ["동네책방"] };
  const release = { id: "r1", date: "2026-01-02" };
  return {
    ...{ programme: "동네책방", years: null, locale, release },
    rowsOf: (id) => rows[id] ?? [],
    imprint: {
      ...{ release, documents: 1, holdings, oldestAccess: null, oldestDocument: null },
      ...{ licences: [], publishers: [] },
    },
  };
}

const EVIDENCE = { facts: ["f"], formula: null, findings: [], sources: ["동네책방 운영"] };

const rate = (year: number, value: number): RateDatum => ({
  ...{ ...EVIDENCE, subject: "동네책방", year, value, unit: "%", phase: "executed" },
  ...{ executed: value, available: 100, executedFacts: ["e"], availableFacts: ["a"] },
});

const changed = (before: number, after: number): ChangeDatum => ({
  ...{ ...EVIDENCE, subject: "동네책방", item: "계", year: 2020, isTotal: true },
  ...{ unit: "원", phase: "change", before, after, value: after - before },
  ...{ computed: after - before, printedPercent: null },
  computedPercent: (100 * (after - before)) / before,
  ...{ beforeFact: "b", afterFact: "a", rateFact: null },
});

const step = (from: string, to: string | null): MilestoneDatum => ({
  ...{ ...EVIDENCE, subject: "동네책방", sort: "step", year: null, from, to, ongoing: false },
  ...{ kind: "contract", text: "위탁 협약", value: null, unit: null, phase: null },
});

const budgetYear = (year: number): MilestoneDatum => ({
  ...step("", null),
  ...{ sort: "year", year, from: null, kind: null, text: null },
});

describe("a deck on the project's ledger", () => {
  let folder: string;
  let database: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "slides-"));
    const folders = { root: ".", data: "data", build: folder, dist: folder };
    database = join(folder, "ledger.duckdb");
    await writeLedger(database, await readLedger(folders));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  const known = new Map<string, Promise<Slide[]>>();
  const told = (id: string, locale: Locale): Promise<Slide[]> => {
    const slides = known.get(id + locale) ?? tell(id, locale);
    known.set(id + locale, slides);
    return slides;
  };
  const tell = async (id: string, locale: Locale): Promise<Slide[]> => {
    const ledger = await Ledger.open(database);
    try {
      const wanted = { programme: null, years: null, locale };
      const slides = slidesOf(deckOf(id), await givenFrom(ledger, deckOf(id), wanted));
      // One open ledger may be told of more than once.
      const again = slidesOf(deckOf(id), await givenFrom(ledger, deckOf(id), wanted));
      expect(again.map(({ title }) => plain(title))).toEqual(
        slides.map(({ title }) => plain(title)),
      );
      return slides;
    } finally {
      ledger.close();
    }
  };

  it("tells a committee what the issue asks for", async () => {
    const slides = await told("committee", "ko");
    const words = (id: string): string => wordsOf(slideIn(slides, id));
    expect(words("change")).toContain("−21.74%");
    expect(words("change")).toContain("까닭은");
    expect(words("plan")).toMatch(/50\.06%가 2021년 1–2월[^]*2,035,976,000원/u);
    expect(words("contract")).toContain("2021년 8월 22일(일)");
    expect(words("execution")).toBe(
      "2019년 집행률은 100.00%이고, 앞선 2017–2018년은 94.05%–94.94%였다\n" +
        "집행액은 시가 수탁기관에 내보낸 돈이다. 수탁기관이 실제로 쓴 돈은 이 문서에 없다.",
    );
    expect(words("deeds")).toMatch(/적어도 교육 50회, 회의·모임 44회, 데이터베이스 1,971건/u);
    expect(words("unit-cost")).toContain("셈할 수 없다");
    expect(words("asked")).toMatch(/질의 11건 가운데 5건/u);
    expect(slides.map(({ id }) => id)).toEqual(deckOf("committee").slides.map(({ id }) => id));
  });

  it.each(["committee", "brief"])("says the same of %s in both languages", async (id) => {
    const [korean, english] = await Promise.all(LOCALES.map((locale) => told(id, locale)));
    const evidence = (slides: readonly Slide[] = []): string[][] =>
      slides.map(({ title }) =>
        title
          .flatMap((piece) =>
            typeof piece !== "string" && typeof piece.on !== "string"
              ? piece.on.facts.join(" ")
              : [],
          )
          .sort(),
      );
    expect(evidence(english)).toEqual(evidence(korean));
    expect(english?.map(({ lines }) => lines.length)).toEqual(
      korean?.map(({ lines }) => lines.length),
    );
  });

  it("makes of every slide a section whose values keep their evidence", async () => {
    const { document } = new JSDOM("").window;
    const slides = await told("committee", "en");
    const release = { id: "r1", date: "2026-01-02" };
    for (const [index, slide] of slides.entries()) {
      const place = { number: index + 1, count: slides.length };
      const made = slideElement(slide, place, { document, locale: "en", release, flow: null });
      expect(
        made.querySelector("h2")?.textContent.replaceAll("\u2060", "").replaceAll("\u00a0", " "),
      ).toBe(plain(slide.title));
      const values = slide.title.filter((piece) => typeof piece !== "string");
      expect(made.querySelectorAll("h2 > span")).toHaveLength(values.length);
    }
  });
});

describe("a deck on other rows", () => {
  it("says what is true there", () => {
    const rows = {
      change: [changed(400_000_000, 500_000_000)],
      "execution-rate": [rate(2018, 98.5), rate(2019, 71.25)],
      milestones: [step("2017-07-01", "2019-06-30"), step("2019-07-01", null), budgetYear(2019)],
    };
    const slides = slidesOf(deckOf("committee"), givenOf(rows));
    expect(wordsOf(slideIn(slides, "change"))).toMatch(
      /^2020년 예산은 전년보다 1\.0억 원 많다 \(\+25\.00%\)/u,
    );
    expect(wordsOf(slideIn(slides, "execution"))).toMatch(
      /^2019년 집행률은 71\.25%이고, 앞선 2018년은 98\.50%였다/u,
    );
    expect(wordsOf(slideIn(slides, "contract"))).toMatch(
      /2019년 6월 30일\(일\)에 끝난다\n다음 협약은 2019년 7월 1일\(월\)의 ‘위탁 협약’이다/u,
    );
    expect(slideIn(slides, "deeds")).toBeUndefined();
  });

  it.each(LOCALES)("breaks nowhere on an empty ledger (%s)", (locale) => {
    for (const deck of decks.values()) {
      const given = givenOf({}, locale);
      const holdings = { sheets: 0, records: 0, programmes: 0, named: [] };
      const imprint = { ...given.imprint, documents: 0, holdings };
      const slides = slidesOf(deck, { ...given, programme: "", imprint });
      expect(slides).toHaveLength(1);
      expect(slides[0]?.exhibits).toEqual([]);
      expect(wordsOf(slides[0])).toMatch(/문서가 없다|holds no documents/u);
    }
  });

  it("leaves the meetings of others out", () => {
    const question = {
      ...{ ...EVIDENCE, subject: "어느 회의", value: 2, unit: "건", phase: null },
      ...{ section: null, disposition: null },
    };
    const given = givenOf({ questions: [question] });
    expect(slideIn(slidesOf(deckOf("committee"), given), "asked")).toBeDefined();
    const holdings = { ...given.imprint.holdings, programmes: 2 };
    const many = { ...given, imprint: { ...given.imprint, holdings } };
    expect(slideIn(slidesOf(deckOf("committee"), many), "asked")).toBeUndefined();
  });
});

describe("a deck that nobody chose a programme for", () => {
  it("tells of the first that has a budget, else of the first by name", () => {
    const budgets = ["나", "다"].map((subject) => ({ ...rate(2020, 90), subject }));
    expect(firstProgramme(budgets, ["다", "나", "가"])).toBe("나");
    expect(firstProgramme([], ["다", "나"])).toBe("나");
    expect(firstProgramme([], [])).toBe("");
    expect(toldFirst(budgets, ["다", "나", "가"])).toEqual(["나", "가", "다"]);
  });
});

describe("the foot of a slide", () => {
  it("says what a mark means only where the mark is seen", () => {
    const doubtful = { ...step("2018-08-23", "2019-06-30"), findings: ["x"] };
    const slides = slidesOf(
      deckOf("committee"),
      givenOf({ milestones: [doubtful, budgetYear(2019)] }),
    );
    const source = slideIn(slides, "contract")?.source ?? "";
    expect(source).not.toContain("†");
    expect(footOf(source, "위탁 협약†", "ko")).toMatch(/† 점검에서/u);
    expect(footOf(source, "위탁 협약", "ko")).toBe(source);
  });
});

describe("a deck as data", () => {
  it("names only what there is", () => {
    const [slide] = deckOf("brief").slides;
    const wrong = { ...deckOf("brief"), slides: [{ ...slide, say: ["gossip"] }] };
    expect(() => slidesOf(DECK.parse(wrong), givenOf({}))).toThrow("unknown statement: gossip");
    expect(DECK.safeParse({ ...wrong, slides: [slide, slide] }).success).toBe(false);
  });
});

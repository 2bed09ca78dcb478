import type { Browser, Page } from "playwright-core";
import { openContext, openPage } from "../views";

/** Something a reader does in a big ledger, and how it went. */
export interface Click {
  what: string;
  seconds: number;
  /** What went wrong; null where nothing did. */
  fault: string | null;
}

/** Where a reader begins and what is looked for. */
interface Names {
  last: string;
  /** A programme to compare it with. */
  other: string;
  meeting: string;
}

interface Act {
  what: string;
  /** The page it begins on, with its query. */
  at: (names: Names) => string;
  /** Waits for what a reader would see. Rejects where it does not come. */
  act: (page: Page, names: Names) => Promise<unknown>;
}

const MILLISECONDS = 1000;
/** What a reader would wait for at most, on a busy machine. */
const PATIENCE = 15_000;

const asked = (page: string, query: Record<string, string>): string =>
  `${page}?${new URLSearchParams(query).toString()}`;

/** The panel that tells where a value is printed. */
async function evidenceOf(page: Page, value: string): Promise<void> {
  await page.locator(value).first().focus();
  await page.keyboard.press("Enter");
  await page.locator("dialog.evidence[open] [data-evidence]").first().waitFor();
}

async function searchedIn(page: Page, text: string): Promise<void> {
  await page.locator(".sortable input[type=search]").first().fill(text);
  await page.locator(".sortable tbody a", { hasText: text }).first().waitFor();
}

const ACTS: readonly Act[] = [
  {
    what: "a bar of the last programme leads to where it is printed",
    at: ({ last }) => asked("budget.html", { programme: last }),
    act: (page) =>
      evidenceOf(page, "#figure-budget-and-execution .figure-chart [data-facts][tabindex='0']"),
  },
  {
    what: "its table and its sources open",
    at: ({ last }) => asked("budget.html", { programme: last }),
    act: async (page, { last }) => {
      const figure = page.locator("#figure-budget-and-execution");
      await figure.locator("[data-tab=table]").click();
      await figure.locator("td").first().waitFor();
      await figure.locator("[data-tab=sources]").click();
      await figure.locator(".source-list h5", { hasText: last }).first().waitFor();
    },
  },
  {
    what: "the last programme stands beside another",
    at: ({ last, other }) => asked("budget.html", { programme: last, compare: other }),
    act: async (page) => {
      const beside = page.locator("#figure-budget-and-execution .figure-chart svg");
      await beside.nth(1).waitFor();
    },
  },
  {
    what: "a sum in the table of all amounts leads to where it is printed",
    at: ({ last }) => asked("amounts.html", { programme: last }),
    act: (page) => evidenceOf(page, ".sortable td [data-facts], .sortable td[data-facts]"),
  },
  {
    what: "a document is searched by its title and opened",
    at: () => "documents.html",
    act: async (page, { last }) => {
      await searchedIn(page, last);
      await page.locator(".sortable tbody a", { hasText: last }).first().click();
      await page.locator(".document-head h1", { hasText: last }).waitFor();
    },
  },
  {
    what: "the last meeting shows its agenda, its people and its questions",
    at: ({ meeting }) => asked("meeting.html", { meeting }),
    act: (page) => page.locator("dl.record dd").first().waitFor(),
  },
];

async function clicked(page: Page, { what, act }: Act, names: Names): Promise<Click> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / MILLISECONDS;
  try {
    await act(page, names);
    return { what, seconds: seconds(), fault: null };
  } catch (error) {
    return {
      what,
      seconds: seconds(),
      fault: error instanceof Error ? (error.message.split("\n")[0] ?? "") : "failed",
    };
  }
}

/**
 * Does on a site what a reader does, as far as the pages of one programme, one meeting and one
 * document lead. A fault is what does not come to be seen.
 */
export async function clickThrough(browser: Browser, url: string, names: Names): Promise<Click[]> {
  const clicks: Click[] = [];
  for (const act of ACTS) {
    const context = await openContext(browser, { width: 1440, scheme: "light" });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await openPage(page, url + act.at(names));
    clicks.push(await clicked(page, act, names));
    await context.close();
  }
  return clicks;
}

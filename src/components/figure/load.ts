import { tableFromIPC } from "apache-arrow";
import type { Subjects } from "../../../loaders/publish/subjects.js";
import { subjectsOf, type AnyFigure, type Datum, type Scope } from "../../figures/figure.js";
import { dataAddress, fetchPublished } from "../address.js";
import { rowsOf } from "./rows.js";
import type { ViewState } from "../state/address.js";

interface File {
  rows: readonly Datum[];
  /** Whether the other subjects' rows stand in files of their own. */
  isSplit: boolean;
}

/** Keeps what was asked for, and asks again for what failed. */
function remembered<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}

async function answerOf(path: string): Promise<Response> {
  const address = dataAddress(path);
  const response = await fetchPublished(address);
  if (!response.ok) throw new Error(`cannot read: ${address}: ${String(response.status)}`);
  return response;
}

const file = remembered(async (path: string): Promise<File> => {
  const table = tableFromIPC(await (await answerOf(path)).arrayBuffer());
  return { rows: rowsOf<Datum>(table), isSplit: table.schema.metadata.has("split") };
});

const subjects = remembered(
  async (path: string): Promise<Subjects> => (await (await answerOf(path)).json()) as Subjects,
);

/**
 * The published rows of a figure, read once a page; of its first subject, where there are very many.
 * What its columns are, the figure's query says; the caller names it as `D`.
 * @throws (rejects) where they cannot be read
 */
export async function figureRows<D extends Datum = Datum>(id: string): Promise<readonly D[]> {
  return (await file(`figures/${id}.arrow`)).rows as readonly D[];
}

/** Rows of a figure, and what it may be asked for: one that the figure has no rows of is said to have none. */
export interface FigureData {
  rows: readonly Datum[];
  /** All programmes, or meetings, of the ledger. */
  subjects: readonly string[];
}

/** The rows of the subjects that a reader chose, beside those of the first. */
async function rowsOfChosen(
  path: string,
  { first, scope }: { first: readonly Datum[]; scope: Scope },
  chosen: readonly (string | null)[],
): Promise<FigureData> {
  const index = (await subjects("subjects.json"))[scope];
  const shards = new Map(index);
  const here = subjectsOf(first);
  const more = chosen.flatMap((name) => {
    const shard = name === null || here.includes(name) ? undefined : shards.get(name);
    return name === null || shard === undefined ? [] : [{ name, shard }];
  });
  const rows = more.map(async ({ name, shard }) =>
    (await file(`${path}/${shard}.arrow`)).rows.filter(({ subject }) => subject === name),
  );
  return {
    rows: [first, ...(await Promise.all(rows))].flat(),
    subjects: index.map(([name]) => name),
  };
}

/**
 * What a figure needs for a state of the page.
 * @throws (rejects) where it cannot be read
 */
export async function figureData({ id, scope }: AnyFigure, state: ViewState): Promise<FigureData> {
  const chosen = scope === "meeting" ? [state.meeting] : [state.programme, state.compare];
  return dataAbout(`figures/${id}`, scope, chosen);
}

/**
 * Published rows about some subjects, and where there are few about all.
 * @param path of the rows, without an ending
 * @throws (rejects) where they cannot be read
 */
export async function dataAbout(
  path: string,
  scope: Scope,
  chosen: readonly (string | null)[],
): Promise<FigureData> {
  const { rows, isSplit } = await file(`${path}.arrow`);
  if (scope === "ledger") return { rows, subjects: subjectsOf(rows) };
  if (!isSplit) return { rows, subjects: await subjectNames(scope) };
  return rowsOfChosen(path, { first: rows, scope }, chosen);
}

/**
 * The names of the programmes, or meetings, of the ledger.
 * @throws (rejects) where they cannot be read
 */
export async function subjectNames(scope: Scope): Promise<string[]> {
  return (await subjects("subjects.json"))[scope].map(([name]) => name);
}

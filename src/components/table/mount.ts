import type { Bilingual, Locale } from "../../words/locale.js";
import { listOf, type AnyList } from "../../lists/registry.js";
import { pageLocale } from "../address.js";
import { paragraph } from "../dom.js";
import { proseParagraph } from "../evidence/value.js";
import { liveCards } from "./cards.js";
import { listTable } from "./list.js";
import { sortableTable } from "./sortable.js";

const FAILED: Bilingual = { ko: "자료를 읽지 못했다", en: "The data could not be read" };

function drawn(list: AnyList, rows: readonly never[], locale: Locale): HTMLElement {
  if ("sentence" in list) return proseParagraph(list.sentence(rows, locale));
  if ("card" in list) return liveCards(list, rows, locale);
  return sortableTable(rows, {
    ...{ id: list.id, caption: list.caption[locale], columns: list.columns(locale), locale },
    ...(list.anchor === undefined ? {} : { anchor: list.anchor }),
    ...(list.none === undefined ? {} : { none: list.none[locale] }),
  });
}

function liveList(list: AnyList): Promise<HTMLElement> {
  const locale = pageLocale();
  const { rows: name, isOfOne = false } = list;
  const show = (rows: readonly never[]): HTMLElement =>
    drawn(
      list,
      rows.filter((row) => list.keeps?.(row) ?? true),
      locale,
    );
  return listTable<never>({ name, show, locale, isOfOne });
}

/** Where the address asks for a row, the still may not have held it: the reader is led to it now. */
function followHash(place: HTMLElement): void {
  const name = decodeURIComponent(location.hash.slice(1));
  if (name === "") return;
  const asked = place.querySelector(`#${CSS.escape(name)}`);
  if (asked === null) return;
  for (const fold of [asked.closest("details"), asked.querySelector("details")])
    if (fold !== null) fold.open = true;
  asked.scrollIntoView({ block: "center" });
}

/** The still stays until the live list stands; where its rows cannot be read, words say so below it. */
async function takeOver(place: HTMLElement): Promise<void> {
  const list = listOf(place.dataset["list"] ?? "");
  try {
    place.replaceChildren(await liveList(list));
    followHash(place);
  } catch (error) {
    const reason = error instanceof Error ? `: ${error.message}` : "";
    place.append(paragraph(FAILED[pageLocale()] + reason, "empty"));
  }
}

/**
 * Brings the lists of a page to life: every `<div data-list="id">`, which holds the first rows as a
 * plain table or cards from the build on.
 * @returns when all of them stand
 * @throws (rejects) where no list has the id
 */
export async function mountLists(): Promise<void> {
  const places = document.querySelectorAll<HTMLElement>("[data-list]");
  await Promise.all([...places].map(takeOver));
}

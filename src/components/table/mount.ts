import type { Bilingual } from "../../words/locale.js";
import { listOf, type AnyList } from "../../lists/registry.js";
import { pageLocale } from "../address.js";
import { paragraph } from "../dom.js";
import { listTable } from "./list.js";
import { sortableTable } from "./sortable.js";

const FAILED: Bilingual = { ko: "자료를 읽지 못했다", en: "The data could not be read" };

function liveList(list: AnyList): Promise<HTMLElement> {
  const locale = pageLocale();
  const { id, caption, rows: name, anchor, isOfOne = false } = list;
  const options = { id, caption: caption[locale], columns: list.columns(locale), locale };
  const show = (rows: readonly never[]): HTMLElement =>
    sortableTable(
      rows.filter((row) => list.keeps?.(row) ?? true),
      {
        ...options,
        ...(anchor === undefined ? {} : { anchor }),
        ...(list.none === undefined ? {} : { none: list.none[locale] }),
      },
    );
  return listTable<never>({ name, show, locale, isOfOne });
}

/** Where the address asks for a row, the still may not have held it: the reader is led to it now. */
function followHash(place: HTMLElement): void {
  const name = decodeURIComponent(location.hash.slice(1));
  if (name === "") return;
  place.querySelector(`#${CSS.escape(name)}`)?.scrollIntoView({ block: "center" });
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
 * plain table from the build on.
 * @returns when all of them stand
 * @throws (rejects) where no list has the id
 */
export async function mountLists(): Promise<void> {
  const places = document.querySelectorAll<HTMLElement>("[data-list]");
  await Promise.all([...places].map(takeOver));
}

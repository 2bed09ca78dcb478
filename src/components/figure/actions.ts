import type { AnyFigure, Datum } from "../../figures/figure.js";
import { csvText, tsvText } from "../../figures/output/csv.js";
import {
  dataColumns,
  linesOf,
  readerColumns,
  workbookColumns,
} from "../../figures/output/sheet.js";
import { bibtex, longCitation, shortCitation, type Cited } from "../../words/citation.js";
import { subtitleOf } from "../../figures/output/subtitle.js";
import type { Locale } from "../../words/locale.js";
import { plain } from "../../words/sentence.js";
import { about } from "./export/about.js";
import {
  citedAddress,
  figureAddress,
  frameMarkup,
  frozenAddress,
  placeAddress,
} from "./export/addresses.js";
import { pictureOf, pngOf, svgText } from "./export/picture.js";
import { fileName, save } from "./export/save.js";
import { workbookOf } from "./export/workbook.js";
import { menuButton, type MenuGroup, type MenuItem } from "./menu.js";
import { cited, currentRelease, documentsOf, provenanceOf } from "./provenance.js";
import type { Said } from "./said.js";

const WORDS = {
  ko: {
    menu: "내려받기·인용",
    files: "내려받기",
    csv: "CSV (값과 근거 번호)",
    xlsx: "XLSX (엑셀)",
    copy: "복사하기",
    rows: "표의 값",
    short: "짧은 인용",
    long: "긴 인용",
    link: "이 화면의 주소",
    embed: "다른 쪽에 넣기",
    frozen: "지금 판에 머무는 그림",
    following: "새 판을 따라가는 그림",
  },
  en: {
    menu: "Download, cite",
    files: "Download",
    csv: "CSV (values and evidence ids)",
    xlsx: "XLSX (Excel)",
    copy: "Copy",
    rows: "The rows",
    short: "Short citation",
    long: "Long citation",
    link: "Address of this view",
    embed: "Embed",
    frozen: "Frozen to this release",
    following: "Following new releases",
  },
} as const;

/** A figure as it is shown, and where it tells what came of a wish. */
interface Shown {
  figure: AnyFigure;
  data: readonly Datum[];
  locale: Locale;
  said: Said;
}

async function citedOf({ figure, data, locale }: Shown): Promise<Cited> {
  const { release, documents } = await provenanceOf(data);
  const words = figure.words[locale];
  return {
    figure: figure.id,
    title: plain(words.title(data)),
    subtitle: subtitleOf(figure, data, locale),
    address: citedAddress(figure.id, locale, release),
    release,
    documents: documents.map(cited),
  };
}

/** An item that does something that may fail. */
function item({ said }: Shown, label: string, run: () => Promise<void>): MenuItem {
  return {
    label,
    run: () => {
      run().catch((error: unknown) => {
        said.failed(error);
      });
    },
  };
}

async function savePicture(shown: Shown, extension: "svg" | "png"): Promise<void> {
  const { figure, data, locale, said } = shown;
  const release = await currentRelease();
  const address = citedAddress(figure.id, locale, release);
  const picture = await pictureOf({ figure, data, locale, release, address });
  const name = fileName(figure.id, release, extension);
  save(extension === "svg" ? svgText(picture) : await pngOf(picture), name, "image/svg+xml");
  said.saved(name);
}

async function saveRows(shown: Shown, extension: "csv" | "xlsx"): Promise<void> {
  const { figure, data, locale, said } = shown;
  const provenance = await provenanceOf(data);
  const documents = (facts: readonly string[]): string[] => documentsOf(provenance, facts);
  const name = fileName(figure.id, provenance.release, extension);
  if (extension === "csv") {
    const lines = linesOf(dataColumns(figure, documents), data);
    save(csvText(lines), name, "text/csv;charset=utf-8");
  } else {
    const columns = workbookColumns(figure, documents, locale);
    const words = about(figure, data, await citedOf(shown), locale);
    save(await workbookOf(columns, data, words, locale), name, "");
  }
  said.saved(name);
}

async function copyRows({ figure, data, locale, said }: Shown): Promise<void> {
  await said.copy(tsvText(linesOf(readerColumns(figure, locale), data)));
}

function files(shown: Shown): MenuGroup {
  const words = WORDS[shown.locale];
  return {
    label: words.files,
    items: [
      item(shown, "SVG", () => savePicture(shown, "svg")),
      item(shown, "PNG", () => savePicture(shown, "png")),
      item(shown, words.csv, () => saveRows(shown, "csv")),
      item(shown, words.xlsx, () => saveRows(shown, "xlsx")),
    ],
  };
}

function copies(shown: Shown): MenuGroup {
  const { figure, locale, said } = shown;
  const words = WORDS[locale];
  const cite = async (write: (cited: Cited, locale: Locale) => string): Promise<void> => {
    await said.copy(write(await citedOf(shown), locale));
  };
  return {
    label: words.copy,
    items: [
      item(shown, words.rows, () => copyRows(shown)),
      item(shown, words.short, () => cite(shortCitation)),
      item(shown, words.long, () => cite(longCitation)),
      item(shown, "BibTeX", () => cite(bibtex)),
      item(shown, words.link, () => said.copy(placeAddress(figure.id))),
    ],
  };
}

function embeds(shown: Shown): MenuGroup {
  const { figure, locale, said } = shown;
  const words = WORDS[locale];
  const title = figure.question[locale];
  const frozen = async (): Promise<void> => {
    const release = await currentRelease();
    await said.copy(frameMarkup(frozenAddress(figure.id, locale, release), title));
  };
  const following = (): Promise<void> =>
    said.copy(frameMarkup(figureAddress(figure.id, locale, true), title));
  return {
    label: words.embed,
    items: [item(shown, words.frozen, frozen), item(shown, words.following, following)],
  };
}

/** What a reader can take from a figure: files, texts, a frame for another page. */
export function figureMenu(shown: Shown): HTMLElement {
  return menuButton(WORDS[shown.locale].menu, [files(shown), copies(shown), embeds(shown)]);
}

import { Feed } from "feed";
import type { ChangeReport } from "../schema/changes";
import { documentChangeWords, reportTitle, valueChangeWords } from "../../src/words/changes.js";
import { LOCALES, type Locale } from "../../src/words/locale.js";
import { SITE_NAME } from "../../src/words/site.js";

const PAGES: Readonly<Record<Locale, string>> = { ko: "changes.html", en: "en/changes.html" };

/** So many values stand in an entry; the page has the rest. */
const MOST_VALUES = 20;

function content(report: ChangeReport): string {
  return LOCALES.flatMap((locale) => [
    ...report.documents.map((change) => documentChangeWords(change, locale)),
    ...report.values.slice(0, MOST_VALUES).map((change) => valueChangeWords(change, locale)),
  ]).join("\n");
}

/**
 * The changes of all releases as an Atom feed (RFC 4287). Addresses are names (`urn:`) and paths, since
 * a release does not know where it is served.
 * @param reports the newest first
 */
export function atomFeed(reports: readonly ChangeReport[]): string {
  const newest = reports[0]?.releasedAt ?? "1970-01-01T00:00:00+09:00";
  const feed = new Feed({
    id: "urn:maeul-ledger:changes",
    title: `${SITE_NAME.ko} · ${SITE_NAME.en}`,
    updated: new Date(newest),
    link: PAGES.ko,
    generator: "maeul-ledger",
    copyright: "",
  });
  for (const report of reports)
    feed.addItem({
      id: `urn:maeul-ledger:release:${report.release.id}:${report.releasedAt}`,
      title: LOCALES.map((locale) => reportTitle(report, locale)).join(" / "),
      link: `../${PAGES.ko}#release-${report.release.id}`,
      date: new Date(report.releasedAt),
      description: content(report),
    });
  return `${feed.atom1()}\n`;
}

import { serializeOuter } from "parse5";
import { date } from "../../../src/words/date.js";
import { LOCALES } from "../../../src/words/locale.js";
import { SITE_NAME } from "../../../src/words/site.js";
import { element } from "../../publish/document/html";
import type { Imprint } from "../../publish/imprint";
import { addressOf, placeOf, type Place } from "./place";
import { FRAME_WORDS } from "./words";

/** What a page's own first lines say of it. */
interface PageHead {
  path: string;
  title: string | null;
  data: Readonly<Record<string, unknown>>;
}

/** The paper of the site, light and dark: `--theme-background` of theme/colours.css. */
const PAPER = { light: "#ffffff", dark: "#14181d" } as const;

/** A text as a CSS string. */
const quoted = (text: string): string => `"${text.replace(/["\\\n]/gu, " ")}"`;

/** On paper every page names its source, its release and that release's day, and counts itself. */
function printStyle({ title }: PageHead, { locale }: Place, { release }: Imprint): string {
  const words = FRAME_WORDS[locale];
  const head = [SITE_NAME[locale], title].filter((part) => part !== null).join(" | ");
  const foot = `${words.print} · ${words.release} ${release.id} · ${date(release.date, locale)}`;
  return `@page {
  @top-left { content: ${quoted(head)}; }
  @bottom-left { content: ${quoted(foot)}; }
  @bottom-right { content: counter(page) " / " counter(pages); }
}`;
}

// "external" tells Framework that the file is not in src/: fonts and pages are made by the build.
function links({ root, page }: Place): Record<string, string>[] {
  const languages = LOCALES.map((hreflang) => ({
    rel: "alternate external",
    hreflang,
    href: root + addressOf(page, hreflang).slice(1),
  }));
  return [
    { rel: "icon", type: "image/svg+xml", href: "/favicon.svg" },
    { rel: "stylesheet external", href: `${root}fonts/pretendard.css` },
    ...languages,
  ];
}

/** What a page's head adds to Framework's: description, colours, languages, fonts, and print. */
export function pageHead(page: PageHead, imprint: Imprint): string {
  const place = placeOf(page.path);
  const { description } = page.data;
  const metas = [
    { name: "release", content: imprint.release.id },
    ...(typeof description === "string" ? [{ name: "description", content: description }] : []),
    ...Object.entries(PAPER).map(([scheme, content]) => ({
      ...{ name: "theme-color", content, media: `(prefers-color-scheme: ${scheme})` },
    })),
  ];
  return [
    ...metas.map((attributes) => element("meta", attributes)),
    ...links(place).map((attributes) => element("link", attributes)),
    element("style", {}, printStyle(page, place, imprint)),
    element("script", { type: "module", src: `${place.root}components/frame.js` }),
  ]
    .map((made) => serializeOuter(made))
    .join("\n");
}

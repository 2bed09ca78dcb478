import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import type { Brief } from "../../src/slides/brief/brief.js";
import { briefTitle, briefView } from "../../src/slides/brief/view.js";
import { BRIEF_WORDS } from "../../src/slides/brief/words.js";
import { releaseSaid } from "../../src/words/citation.js";
import { SITE_NAME } from "../../src/words/site.js";
import { cutFace, WEIGHTS } from "../publish/font-face";

const STYLES = ["colours.css", "brief.css"].map((name) =>
  fileURLToPath(new URL(`../../src/theme/${name}`, import.meta.url)),
);

const PLAIN = "body { margin: 0; font-family: Pretendard, sans-serif; }";

/** A text as a CSS string. */
const quoted = (text: string): string => `"${text.replace(/["\\\n]/gu, " ")}"`;

/** Every page says what it is, of which release, and counts itself. */
function edges(brief: Brief): string {
  const { source } = BRIEF_WORDS[brief.locale];
  const foot = `${source} · ${SITE_NAME[brief.locale]} ${releaseSaid(brief.release, brief.locale)}`;
  return `@page {
  font: 7.5pt Pretendard, sans-serif;
  color: #4d5866;
  @top-left { content: ${quoted(SITE_NAME[brief.locale])}; }
  @bottom-left { content: ${quoted(foot)}; }
  @bottom-right { content: counter(page) " / " counter(pages); }
}`;
}

/** The weights of the face as a style, with the characters of a page alone. */
export async function embeddedFaces(page: string): Promise<string> {
  const printable = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));
  const characters = [...new Set([...printable, ...page])].sort().join("");
  const faces = WEIGHTS.map(async (weight) => {
    const face = (await cutFace(weight, characters)).toString("base64");
    return `@font-face { font-family: Pretendard; font-weight: ${String(weight)};
  src: url(data:font/woff2;base64,${face}) format("woff2"); }`;
  });
  return (await Promise.all(faces)).join("\n");
}

/** A brief as a page that needs no other file. */
export async function briefPage(brief: Brief): Promise<string> {
  const { document } = new JSDOM("").window;
  document.documentElement.lang = brief.locale;
  document.title = briefTitle(brief);
  document.head.innerHTML += '<meta charset="utf-8">';
  document.body.append(briefView(document, brief));
  const styles = await Promise.all(STYLES.map((path) => readFile(path, "utf8")));
  const faces = await embeddedFaces(document.documentElement.outerHTML);
  // Put in as text: what draws the page understands more of it than jsdom.
  const style = `<style>${[faces, PLAIN, ...styles, edges(brief)].join("\n")}</style>`;
  return `<!doctype html>\n${document.documentElement.outerHTML.replace("</head>", `${style}</head>`)}`;
}

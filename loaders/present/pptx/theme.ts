import { INK } from "../../../src/figures/drawing/ink.js";

/** What Korean offices have: the face of PowerPoint's own Korean theme, on Windows and on a Mac. */
export const FONT = "맑은 고딕";

/** Colours of a theme that a slide may name: text and paper, strong and quiet, then accents. */
export type Slot = "tx1" | "bg1" | "tx2" | "bg2" | `accent${1 | 2 | 3 | 4 | 5 | 6}`;

/** A colour of figures as hexadecimal digits: what stands behind its custom property. */
export function hexOf(ink: string): string {
  const hex = /#([0-9a-f]{6})\)?$/iu.exec(ink)?.[1];
  if (hex === undefined) throw new Error(`not an ink: ${ink}`);
  return hex.toUpperCase();
}

const SLOTS: ReadonlyMap<string, Slot> = new Map([
  [INK.text, "tx1"],
  [INK.paper, "bg1"],
  [INK.muted, "tx2"],
  [INK.grid, "bg2"],
  [INK.money, "accent1"],
  [INK.activity, "accent2"],
  [INK.people, "accent3"],
  [INK.doubt, "accent4"],
  [INK.moneyQuiet, "accent5"],
  [INK.gap, "accent6"],
]);

/** A colour of figures: the theme's where it has it, so that whoever changes the theme changes it. */
export function colourOf(ink: string): string {
  return SLOTS.get(ink) ?? hexOf(ink);
}

const OUTLINES: ReadonlyMap<string, string> = new Map([
  [INK.moneyQuiet, INK.money],
  [INK.activityQuiet, INK.activity],
  [INK.peopleQuiet, INK.people],
  [INK.doubtQuiet, INK.doubt],
  [INK.grid, INK.gap],
]);

/** The line around an area: quiet areas alone do not stand out from paper. */
export function outlineOf(ink: string): string {
  return OUTLINES.get(ink) ?? ink;
}

/** The tags of a theme's colours, in the order of the format. */
const SCHEME = {
  dk1: INK.text,
  lt1: INK.paper,
  dk2: INK.muted,
  lt2: INK.grid,
  accent1: INK.money,
  accent2: INK.activity,
  accent3: INK.people,
  accent4: INK.doubt,
  accent5: INK.moneyQuiet,
  accent6: INK.gap,
  hlink: INK.money,
  folHlink: INK.people,
};

/** A theme with the colours of figures and a face that has Hangul. */
export function themed(xml: string): string {
  const colours = Object.entries(SCHEME)
    .map(([tag, ink]) => `<a:${tag}><a:srgbClr val="${hexOf(ink)}"/></a:${tag}>`)
    .join("");
  return xml
    .replace(/(<a:clrScheme name=")[^"]*(">).*?(<\/a:clrScheme>)/su, `$1Maeul$2${colours}$3`)
    .replace(/(<a:fontScheme name=")[^"]*(")/u, "$1Maeul$2")
    .replace(
      /<a:latin typeface="[^"]*"[^>]*\/><a:ea typeface=""\/>/gu,
      `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/>`,
    );
}

/** The face for every script, as runs name it. */
export const FACES = ["latin", "ea", "cs"].map((tag) => `<a:${tag} typeface="${FONT}"/>`).join("");

import type { Answer, Plain } from "../store/read";

/**
 * Characters that are not seen and change what is: controls, the marks that turn the direction of
 * writing, separators, tags, code points that XML forbids. Joiners stay, since emoji are made with them.
 * Source: Unicode Technical Report 36, section 2.5 (bidirectional text spoofing).
 */
const HIDDEN =
  /[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u200B\u2060\uFEFF\u{E0000}-\u{E007F}]|(?![\t\n\r])\p{Cc}/gu;

const name = (character: string): string =>
  `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`;

/** Text with its hidden characters made visible: U+202E is shown as `‹U+202E›`. */
export function visible(text: string): string {
  return text.replace(HIDDEN, name);
}

function visibleValue(value: Plain): Plain {
  if (typeof value === "string") return visible(value);
  return Array.isArray(value) ? value.map(visibleValue) : value;
}

/** An answer with the hidden characters of all its text made visible. */
export function visibleAnswer({ columns, rows }: Answer): Answer {
  return {
    columns,
    rows: rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, visibleValue(value)])),
    ),
  };
}

import { marksOf } from "../figures/drawing/marks.js";
import { capitalised } from "../words/capital.js";
import type { Locale } from "../words/locale.js";
import { countOfKind, decimal, percent } from "../words/number.js";
import { inYear, said, sentence, withParticleOf, type Sentence } from "../words/sentence.js";
import { wonExact } from "../words/won.js";
import type { Found } from "./measure.js";
import type { Line } from "./reply.js";

/** The kind of what was done, of rows that have one. */
function kindOf([row]: Found["rows"]): string | null {
  const kind: unknown =
    row === undefined ? null : Object.entries(row).find(([key]) => key === "kind")?.[1];
  return typeof kind === "string" ? kind : null;
}

function valueText({ value, unit, text, rows }: Found, locale: Locale): string {
  if (text !== undefined) return text;
  if (value === null) return "–";
  if (unit === "원") return wonExact(value, locale);
  if (unit === "%") return percent(value);
  return unit === null
    ? decimal(value, 0)
    : countOfKind(value, unit, { kind: kindOf(rows), locale });
}

/** A value as it is said, with its marks. */
function valueOf(found: Found, locale: Locale): Sentence {
  const text = valueText(found, locale) + marksOf(found.rows).join("");
  const value = said(text, found.on);
  if (found.atLeast !== true) return [value];
  return locale === "ko" ? sentence`적어도 ${value}` : sentence`at least ${value}`;
}

/** What a value is, with its year: `2019년 집행률`, `Execution rate, 2019`. */
function nameOf({ name, year }: Found, locale: Locale): Sentence {
  const words = said(locale === "ko" ? name : capitalised(name), "name");
  if (year === null) return [words];
  return locale === "ko"
    ? sentence`${inYear(year)}년 ${words}`
    : sentence`${words}, ${inYear(year)}`;
}

/** A value that was found, in words. */
export function lineOf(found: Found, locale: Locale): Line {
  const [name, value] = [nameOf(found, locale), valueOf(found, locale)];
  const whole =
    locale === "ko"
      ? sentence`${withParticleOf(name, "은")} ${withParticleOf(value, "이다")}.`
      : sentence`${name}: ${value}.`;
  const { year, unit, on } = found;
  const sentences = found.isSentence === true ? sentence`${name}: ${value}` : whole;
  return { year, name, said: value, sentence: sentences, value: found.value, unit, on };
}

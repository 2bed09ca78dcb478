import { InvalidArgumentError } from "commander";
import { LOCALES, type Locale } from "../../src/words/locale.js";

/**
 * Years on the command line: `2017-2021`, or one.
 * @throws where they are none
 */
export function yearsOption(text: string): readonly [number, number] {
  const [, first, last = first] = /^(\d{4})(?:[-–](\d{4}))?$/u.exec(text) ?? [];
  const years = [Number(first), Number(last)] as const;
  if (!(years[0] <= years[1])) throw new InvalidArgumentError(`not years: ${text}`);
  return years;
}

/**
 * A language on the command line.
 * @throws where there is none of that name
 */
export function localeOption(text: string): Locale {
  const locale = LOCALES.find((known) => known === text);
  if (locale === undefined) throw new InvalidArgumentError(`unknown language: ${text}`);
  return locale;
}

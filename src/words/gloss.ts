import { MONEY_TERMS } from "./glossary-money.js";

/** English of the money terms of the glossary, by the name that a calculation basis prints. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  MONEY_TERMS.map(({ term }) => [term.ko.replace("(산출근거)", ""), term.en]),
);

/** What a printed name means in English, behind it: ` (personnel cost)`; empty where the glossary lacks it. */
export function gloss(printed: string): string {
  const english = ENGLISH.get(printed.replaceAll(/\s/gu, ""));
  return english === undefined ? "" : ` (${english})`;
}

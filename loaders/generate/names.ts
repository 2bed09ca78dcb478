import type { Random } from "./random";
import { CIRCLES, CONCERNS, FORMS, PLACES, STEMS } from "./words";

const DIGITS = [STEMS.length, STEMS.length - 1, CIRCLES.length, PLACES.length, FORMS.length];

/** So many programmes can be named apart. */
export const PROGRAMME_NAMES = DIGITS.reduce((product, digit) => product * digit, 1);

/** Prime to the number of names, and far from its divisors, so that neighbours differ in all words. */
const STRIDE = 50_021;

/**
 * The name of the programme of this number: numbers below PROGRAMME_NAMES have different names.
 * @throws where the number is beyond them
 */
export function programmeName(number: number): string {
  if (number >= PROGRAMME_NAMES) throw new Error(`more programmes than names: ${number}`);
  let rest = (number * STRIDE) % PROGRAMME_NAMES;
  const [first = 0, skip = 0, circle = 0, place = 0, form = 0] = DIGITS.map((digit) => {
    const value = rest % digit;
    rest = Math.floor(rest / digit);
    return value;
  });
  const second = (first + 1 + skip) % STEMS.length;
  return `${STEMS[first] ?? ""}${STEMS[second] ?? ""} ${CIRCLES[circle] ?? ""}${PLACES[place] ?? ""} ${FORMS[form] ?? ""}`;
}

/** Who answers for a document: invented offices of an invented city. */
export interface Office {
  organisation: string;
  bureau: string;
  department: string;
  team: string;
}

/** Invents an office. */
export function inventOffice(random: Random): Office {
  const circle = random.pick(CIRCLES);
  return {
    organisation: "가상시",
    bureau: `가상${random.pick(["시민", "생활", "문화"])}${random.pick(CONCERNS)}국`,
    department: `${circle}${random.pick(CONCERNS)}과`,
    team: `${circle}${random.pick(PLACES)}팀`,
  };
}

import type { Range } from "../notation/range";
import type { Reading } from "../read/reading";
import type { Amount } from "../schema/facts";
import { type Context, tell } from "./context";

/** A numeral that was printed or scanned amiss, and what it is read as. */
export interface Slip extends Range {
  /** Null where it is left as it stands, for it may be two numbers. */
  readAs: string | null;
  /** Whether it can be read in one way only. */
  sure: boolean;
}

/** Letters among figures, with no other letter beside them: l5, 1O,500, 2O19. */
const LETTERS = /(?<![A-Za-z\d_,@#/–-])[\dlIOo](?:[\dlIOo]|,(?=[\dlIOo]{3}))*(?![A-Za-z\d_@-])/gu;
/** What counts or measures: behind it l is no litre, and O no letter. */
const UNIT = /^ ?(?:[조억만천백십]{0,2}원|[회명건개인곳부년월일시분매팀종]|%)/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/u;
const PLAIN = /^\d{1,4}$/u;
/** A part of a date: behind a year or month, before its point. */
const IN_DATE = /(?<![\d.])(?:\d{4}|[’'‘]?\d{1,2})(?: ?\. ?\d{1,2})? ?\. ?$/u;

/** A blank at the comma of a numeral: 9 ,860천원 · 1, 200천원. */
const BLANKS = /(?<![\d,.]|\d\. |, )(\d{1,3})(?: ,|, )(\d{3}(?:,\d{3})*)(?![\d,]|\.\d)/gu;

/** Reads numerals with letters or blanks in them, each in its place: the text keeps what is printed. */
export function withoutSlips(reading: Reading): { reading: Reading; slips: Slip[] } {
  const { plain } = reading;
  const slips = [...letterSlips(plain), ...blankSlips(plain)].toSorted((a, b) => a.start - b.start);
  let read = "";
  let from = 0;
  for (const { start, end, readAs } of slips) {
    if (readAs === null || start < from) continue;
    // Zeros in front fill the place of a blank.
    read += plain.slice(from, start) + readAs.padStart(end - start, "0");
    from = end;
  }
  return { reading: { ...reading, plain: read + plain.slice(from) }, slips };
}

function letterSlips(plain: string): Slip[] {
  return [...plain.matchAll(LETTERS)].flatMap(({ 0: print, index }) => {
    if (!/\d/u.test(print) || !/[lIOo]/u.test(print)) return [];
    const [start, end] = [index, index + print.length];
    const readAs = print.replace(/[lI]/gu, "1").replace(/[Oo]/gu, "0");
    if (!GROUPED.test(readAs) && !PLAIN.test(readAs)) return [];
    const before = plain.slice(Math.max(0, start - 12), start);
    const dated = IN_DATE.test(before) && /^ ?(?:\.|\(|$)/u.test(plain.slice(end, end + 2));
    const counted = UNIT.test(plain.slice(end, end + 6));
    // O157 and 5l are names and measures.
    const closed = counted || /^\d[\dlIOo,]*\d$/u.test(print) || GROUPED.test(readAs);
    const other = /^[Oo]/u.test(print) || (print.endsWith("l") && !counted);
    if (!dated && (!closed || other)) return [];
    return [{ start, end, readAs, sure: !/[lI]/u.test(print) }];
  });
}

function blankSlips(plain: string): Slip[] {
  return [...plain.matchAll(BLANKS)].flatMap(({ 0: print, index }): Slip[] => {
    const [start, end] = [index, index + print.length];
    const readAs = print.replace(" ", "");
    const alone =
      /(?:^|[\t\n|│>])[ ]{0,4}$/u.test(plain.slice(Math.max(0, start - 6), start)) &&
      /^[ ]{0,4}(?:$|[\t\n|│<])/u.test(plain.slice(end, end + 6));
    if (alone || print.includes(" ,")) return [{ start, end, readAs, sure: true }];
    const behind = plain.slice(end, end + 6);
    if (/^ ?[조억만천백십]{0,2}원/u.test(behind)) return [{ start, end, readAs, sure: false }];
    return UNIT.test(behind) ? [{ start, end, readAs: null, sure: false }] : [];
  });
}

/** Says how each slip was read; a sum that could be read otherwise is a guess. */
export function withSlips(context: Context, amounts: Amount[], slips: Slip[]): Amount[] {
  const print = ({ start, end }: Range) => context.reading.text.slice(start, end);
  for (const slip of slips) {
    const { readAs } = slip;
    const reason = readAs === null ? "one number or two" : `read as ${readAs}`;
    tell(context, "slip", `${reason}: ${print(slip)}`, slip, null);
  }
  const doubtful = slips.filter(({ sure }) => !sure);
  return amounts.map((amount) => {
    const { start, end } = context.evidence.rangeOf(amount.span);
    const isGuess = doubtful.some((slip) => slip.start < end && slip.end > start);
    return isGuess ? { ...amount, confidence: "guessed" } : amount;
  });
}

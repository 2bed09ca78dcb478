import type { Range } from "../notation/range";

/** A bureau and its department alone on a line, perhaps behind the city or district. */
const LINE =
  /^[ \t#*]{0,8}(?:[가-힣]{2,8}(?:시|구|구청)[ \t]{1,4})?([가-힣·]{2,12}(?:국|본부|기획단|추진단|기획관|실))[ \t]{1,8}([가-힣·]{2,14}(?:과|담당관|추진반|사업소))[ \t*]{0,8}$/mu;

/** So far from its beginning, or from its end, a paper names its office. */
const HEAD = 1200;
const TAIL = 300;

/** Whether a line names an office and nothing else: 푸른도시국 공원여가과. */
export const isOfficeLine = (line: string): boolean => LINE.test(line.trim());

/** The office that a paper prints on a line of its own at its head or foot; null where it does not. */
export function officeOf(plain: string): { bureau: Range; department: Range } | null {
  const head = LINE.exec(plain.slice(0, HEAD));
  const from = head ? 0 : Math.max(0, plain.length - TAIL);
  const found = head ?? LINE.exec(plain.slice(from));
  if (!found) return null;
  const [print, bureau = "", department = ""] = found;
  const at = from + found.index + print.indexOf(bureau);
  const behind = from + found.index + print.lastIndexOf(department);
  return {
    bureau: { start: at, end: at + bureau.length },
    department: { start: behind, end: behind + department.length },
  };
}

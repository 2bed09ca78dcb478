import { squashed } from "../../notation/range";
import type { Table } from "../../read/reading";
import { isOfficeLine } from "../office-line";

/** What labels the fields in the head of a page, white space left out. */
const LABEL =
  /^(?:문서번호|생산번호|결재일자?|시행일자?|보고일자?|생산일자?|작성일자?|등록일자?|공개여부|공개구분|방침번호|보존기간|보고부서|생산부서|담당부서|처리부서|보고자|작성자|관리번호|수신|시행|접수|협조자?|결재|의안번호)/u;
/** A word of an approval line: an office, a masked name, a day of signature. */
const SIGNED =
  /^(?:★?[가-힣·]{0,12}(?:주무관|팀장|과장|국장|담당관|실장|본부장|구청장|시장|부시장)|○{2,4}|\d{1,2}\/\d{1,2}|전결|대결|代|협조자?|결재|[협조결재])$/u;
/** The month or day of the title page. */
const DAY = /^[’'‘]?\d{2,4}\.\s?\d{1,2}\.?(?:\s?\d{1,2}\.?)?$/u;
/** Whose paper it is, alone on its line: 서울특별시. */
const SENDER = /^서울(?:특별)?시$|^[가-힣]{1,4}구청?$/u;
const NAMES_ITSELF = /^(?:결재문서|정보소통광장|문서정보|본문)$/u;

/** Whether a line belongs to the head of a page, not to the paper itself: 문서번호 …, 주무관 ○○○. */
export function isHeadLine(print: string): boolean {
  const tight = squashed(print).replace(/^[|*#]+/u, "");
  return (
    tight === "" ||
    LABEL.test(tight) ||
    print.split(/[\s|:]+/u).every((word) => word === "" || SIGNED.test(word)) ||
    DAY.test(tight) ||
    NAMES_ITSELF.test(tight) ||
    SENDER.test(tight) ||
    isOfficeLine(print) ||
    !/[가-힣]/u.test(tight)
  );
}

/** Whether a table holds the fields of a head or an approval line. */
export function isHeadTable(plain: string, { rows }: Table): boolean {
  return rows.some(({ cells }) =>
    cells.some((cell) => {
      const tight = squashed(plain.slice(cell.start, cell.end));
      return LABEL.test(tight) || /^★?[가-힣]{0,12}(?:주무관|팀장|과장|국장)$/u.test(tight);
    }),
  );
}

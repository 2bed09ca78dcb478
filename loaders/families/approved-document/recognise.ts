import type { Reading } from "../../read/reading";
import { headerOf } from "./fields";

/** What approved documents print at their head or foot. */
const OF_PAGE = [
  /결재문서|의결서|수\s?신/u,
  /문서번호|시\s?행\s+[가-힣]+-\d|의안번호/u,
  /결재일자|생산일자|접\s?수\s*\(|의결함/u,
  /공개여부|공개구분|부분공개|대시민공개|비공개/u,
  /주무관/u,
];

/** What the plan or report itself prints, where it comes without the page that was approved. */
const OF_BODY = [
  /(?:추진|사업|행사|회의|교육|운영|점검)\s?(?:개요|배경|목적|근거)/u,
  /(?:일\s{0,8}시|기\s{0,8}간)\s{0,4}[:：]/u,
  /장\s{0,8}소\s{0,4}[:：]/u,
  /대\s{0,8}상\s{0,4}[:：]|참\s?석/u,
  /소요\s?예산|예산\s?(?:내역|집행|과목)|사업비/u,
  /추진\s?(?:실적|경과|계획|일정|방향|내용)/u,
  /향후\s?(?:계획|일정)|행정\s?사항|협조\s?사항/u,
  /붙\s?임|끝\s?\./u,
  /(?:결과|계획|현황|실적)\s?(?:보고)?$|회\s?의\s?록/mu,
];

/** What agreements print: their parties, articles and seals. */
const OF_AGREEMENT = [
  /(?:협\s?약|약\s?정|위\s?탁\s?계\s?약)\s?서/u,
  /[“"'‘「]갑[”"'’」]/u,
  /제\s?1\s?조\s?[(【[]/u,
  /서명|날인|직인|[(（]\s?인\s?[)）]/u,
];

/** So many words of a body are enough to read it as one, though not to be sure. */
const ENOUGH = 3;
const READ = 0.5;
/** An agreement is known by its form, and no budget sheet has it. */
const AGREED = 0.75;
/** How surely a paper with a document number of its own is a decision. */
const NUMBERED = 0.9;

const found = (signs: RegExp[], plain: string) => signs.filter((sign) => sign.test(plain)).length;

/**
 * How surely a reading is an approved document: by the head or foot of its page, by a number of its
 * own, as an agreement; a body alone is never as sure.
 */
export function recognise(reading: Reading): number {
  const { plain } = reading;
  return Math.max(
    found(OF_PAGE, plain) / OF_PAGE.length,
    READ * Math.min(1, found(OF_BODY, plain) / ENOUGH),
    found(OF_AGREEMENT, plain) >= ENOUGH ? AGREED : 0,
    headerOf(reading).documentNumber === null ? 0 : NUMBERED,
  );
}

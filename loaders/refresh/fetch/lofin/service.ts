import type { Records } from "../../../schema/records";

/**
 * 지방재정365, the state's books of local governments, as its official API is publicly known: everything
 * that knows its addresses, parameters and fields stands here.
 */

/** The environment variable that holds the key. */
export const KEY = "MAEUL_LOFIN_KEY";
export const PUBLISHER = "지방재정365";
/** More rows a page are not given. */
export const PAGE_SIZE = 1000;

/** A service of the API. */
export interface Service {
  code: "QWGJK" | "ABIFB";
  title: string;
  /** Fields that are printed, in this order. */
  fields: Records["fields"];
}

const name = (field: string, words: string) => ({ field, name: words, unit: null });
const sum = (field: string, words: string) => ({ field, name: words, unit: "원" });

/** What was given and spent for each project, as of a day. */
export const SPENDING: Service = {
  code: "QWGJK",
  title: "세부사업별 세출현황",
  fields: [
    name("laf_hg_nm", "자치단체명"),
    name("acnt_dv_nm", "회계구분명"),
    name("dbiz_cd", "세부사업코드"),
    name("dbiz_nm", "세부사업명"),
    sum("bdg_cash_amt", "예산현액"),
    sum("ep_amt", "지출액"),
  ],
};

/** What was spent by field and section, as settled. */
export const SETTLEMENT: Service = {
  code: "ABIFB",
  title: "기능별 세출결산",
  fields: [
    name("laf_hg_nm", "자치단체명"),
    name("fld_nm", "분야명"),
    name("sect_nm", "부문명"),
    sum("ep_amt", "지출액"),
  ],
};

/** A page of a service, from 1. */
export function pagePath(
  { code }: Service,
  key: string,
  page: number,
  asked: Readonly<Record<string, string>>,
): string {
  const paging = { Key: key, Type: "json", pIndex: String(page), pSize: String(PAGE_SIZE) };
  return `/lf/hub/${code}?${new URLSearchParams({ ...paging, ...asked }).toString()}`;
}

/** What the API says with its answers; any other code is told as it is. */
export const RESULTS: Readonly<Record<string, { code: string; reason: string }>> = {
  "ERROR-290": { code: "bad-key", reason: `the key in ${KEY} is not valid` },
  "ERROR-300": { code: "parameter-missing", reason: "the API misses a parameter" },
  "ERROR-337": { code: "daily-limit", reason: "the day's number of requests is used up" },
};
export const FINE = "INFO-000";
export const NO_DATA = "INFO-200";

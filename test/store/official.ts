import { extract } from "../../loaders/families/extract";
import type { Records } from "../../loaders/schema/records";
import type { LedgerDocument } from "../../loaders/store/input";
import { VOCABULARY } from "../passages/vocabulary";
import { exampleInput } from "./example";

const sum = (field: string, name: string) => ({ field, name, unit: "원" });

/** Records of an invented project in two accounts. */
export const OFFICIAL: Records = {
  maeul: "records/1",
  ...{
    title: "세부사업별 세출현황: 동네책방 운영 (2018)",
    publisher: "지방재정365",
    service: "QWGJK",
  },
  ...{ fiscalYear: 2018, asOf: "2018-12-31", organisation: "가상시", programme: "동네책방 운영" },
  fields: [
    { field: "laf_hg_nm", name: "자치단체명", unit: null },
    { field: "acnt_dv_nm", name: "회계구분명", unit: null },
    { field: "dbiz_cd", name: "세부사업코드", unit: null },
    { field: "dbiz_nm", name: "세부사업명", unit: null },
    sum("bdg_cash_amt", "예산현액"),
    sum("ep_amt", "지출액"),
  ],
  rows: [
    {
      ...{ laf_hg_nm: "가상시", acnt_dv_nm: "일반회계", dbiz_cd: "2018000000000001" },
      dbiz_nm: "동네책방 운영",
      bdg_cash_amt: 50000,
      ep_amt: "40000",
    },
    {
      ...{ laf_hg_nm: "가상시", acnt_dv_nm: "특별회계", dbiz_cd: "2018000000000001" },
      dbiz_nm: "동네책방 운영",
      bdg_cash_amt: "30000",
      ep_amt: "21000",
      etc: "x",
    },
  ],
};

export const recordsFile = (records: Records): Uint8Array => Buffer.from(JSON.stringify(records));

/** The records as the ledger has them. */
export async function officialDocument(): Promise<LedgerDocument> {
  const facts = await extract(recordsFile(OFFICIAL), "records.json", VOCABULARY);
  const [first] = exampleInput().documents;
  if (!first) throw new Error("the example has no document");
  const { sha256 } = facts.source;
  const sidecar = { ...first.sidecar, title: OFFICIAL.title, family: facts.source.family, sha256 };
  return { facts, sidecar, findings: [], verdicts: [] };
}

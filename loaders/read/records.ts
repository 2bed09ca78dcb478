import { z } from "zod";
import { RECORDS_START, type Records, recordsSchema } from "../schema/records";
import { ReadError } from "./error";
import type { FileFormat } from "./file-format";
import type { PaperCell, PaperPart, PaperTable } from "./paper";

const HEAD = 128;
const NOWHERE = { page: null, section: null };

/** Records of an official API: what they are of, a line each, and a table with a row a record. */
export const records: FileFormat = {
  format: "records",
  recognise: (bytes) => RECORDS_START.test(Buffer.from(bytes.subarray(0, HEAD)).toString("utf8")),
  read(bytes) {
    const document = parsed(bytes);
    return { parts: [...headOf(document), tableOf(document)], notes: notesOn(document) };
  },
};

/** @throws ReadError `damaged` where it is not of the shape of records */
function parsed(bytes: Uint8Array): Records {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new ReadError("damaged", "records that are no JSON in UTF-8");
  }
  const result = recordsSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ReadError(
    "damaged",
    `records of another shape: ${z.core.toDotPath(issue?.path ?? [])}`,
  );
}

/** The labels of the lines above the table. */
export const RECORD_LABELS = {
  fiscalYear: "회계연도",
  asOf: "기준일",
  organisation: "자치단체",
  programme: "세부사업",
  publisher: "제공",
} as const;

function headOf(document: Records): PaperPart[] {
  const { title, fiscalYear, asOf, organisation, programme, publisher, service } = document;
  const line = (label: string, value: string | null): PaperPart[] =>
    value === null ? [] : [{ ...NOWHERE, kind: "text", level: null, text: `${label}: ${value}` }];
  return [
    { ...NOWHERE, kind: "text", level: 1, text: title },
    ...line(RECORD_LABELS.programme, programme),
    ...line(RECORD_LABELS.organisation, organisation),
    ...line(RECORD_LABELS.fiscalYear, String(fiscalYear)),
    ...line(RECORD_LABELS.asOf, asOf),
    ...line(RECORD_LABELS.publisher, `${publisher} ${service}`),
  ];
}

/** What heads the column that counts the records. */
export const ORDINAL = "연번";

function tableOf({ fields, rows }: Records): PaperTable {
  const heads = fields.map(({ field, name, unit }) =>
    unit === null ? `${name} ${field}` : `${name}(${unit}) ${field}`,
  );
  const lines = rows.map((row, index) => [
    String(index + 1),
    ...fields.map(({ field }) => String(row[field] ?? "")),
  ]);
  const prints = [[ORDINAL, ...heads], ...lines];
  const cells = prints.flatMap((line, row) =>
    line.map((text, column) => cellOf({ row, column }, text)),
  );
  return { ...NOWHERE, kind: "table", rows: prints.length, columns: heads.length + 1, cells };
}

const cellOf = (at: Pick<PaperCell, "row" | "column">, text: string): PaperCell => ({
  ...at,
  ...{ rowSpan: 1, colSpan: 1, isHeader: at.row === 0 },
  parts: [{ ...NOWHERE, kind: "text", level: null, text }],
});

function notesOn({ fields, rows }: Records) {
  const printed = new Set(fields.map(({ field }) => field));
  const others = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    .filter((name) => !printed.has(name))
    .toSorted();
  if (others.length === 0) return [];
  return [{ rule: "skipped", reason: `fields that are not read: ${others.join(", ")}` }];
}

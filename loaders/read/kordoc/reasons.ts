import type { ErrorCode, ParseWarning, WarningCode } from "kordoc";
import { ReadError, type ReadErrorCode } from "../error";
import type { PaperNote } from "../paper";

/** What kordoc says of a file that it cannot read. */
export interface Failure {
  code?: ErrorCode;
  error?: string;
}

type Reason = readonly [ReadErrorCode, string];

const LOCKED: Reason = ["encrypted", "a password is needed"];
const BOMB: Reason = ["too-large", "unpacks to more than 100 MB"];

/** kordoc gives most of its reasons in words of Korean only; the first that fits holds. */
const BY_WORDS: readonly (readonly [words: RegExp, Reason])[] = [
  [/암호|비밀번호/u, LOCKED],
  [/decompression bomb|초과/u, BOMB],
  [/CFB/u, ["damaged", "not readable: the compound file is damaged"]],
  [/FileHeader/u, ["damaged", "not readable: the file header is missing or cut short"]],
  [/시그니처|signature/u, ["damaged", "not readable: the signature is not that of HWP"]],
  [/섹션/u, ["damaged", "not readable: no sections"]],
  [/압축 해제 실패/u, ["damaged", "not readable: the packed text is damaged"]],
];
const BY_CODE: Partial<Record<ErrorCode, Reason>> = {
  EMPTY_INPUT: ["empty", "empty: no content"],
  ENCRYPTED: LOCKED,
  DRM_PROTECTED: ["encrypted", "protected by rights management"],
  DECOMPRESSION_BOMB: BOMB,
  UNSUPPORTED_FORMAT: ["unsupported", "not an HWP document"],
  NO_SECTIONS: ["damaged", "not readable: no sections"],
};

/** Why kordoc could not read a file, in the words of a closed list. */
export function failureOf({ code, error = "" }: Failure): ReadError {
  const byWords = BY_WORDS.find(([words]) => words.test(error))?.[1];
  const reason = byWords ?? BY_CODE[code ?? "PARSE_ERROR"];
  return new ReadError(
    ...(reason ?? (["damaged", "not readable: the structure is damaged"] as const)),
  );
}

const LOSSES: Partial<Record<WarningCode, string>> = {
  SKIPPED_IMAGE: "a picture is not readable",
  SKIPPED_OLE: "what an embedded object shows is not read",
  TRUNCATED_TABLE: "a table is cut",
  UNSUPPORTED_ELEMENT: "an element of unknown kind is not read",
  HIDDEN_TEXT_FILTERED: "hidden text is not read",
  MALFORMED_XML: "the XML is damaged; parts may be lost",
  PARTIAL_PARSE: "damaged: the rest is not readable",
  LENIENT_CFB_RECOVERY: "the compound file is damaged; parts may be lost",
};
/** What kordoc left out of a file, in the words of a closed list, with its section. */
export function lossOf({ code, message, page }: ParseWarning): PaperNote {
  const where = page === undefined ? "" : `section ${String(page)}: `;
  // What the changes of its source say is in our words already.
  const loss = message.startsWith("damaged: ") ? message : (LOSSES[code] ?? "parts may be lost");
  return { rule: code.toLowerCase().replaceAll("_", "-"), reason: `${where}${loss}` };
}

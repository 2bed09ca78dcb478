import { createHash } from "node:crypto";
import type { Sidecar } from "../schema/sidecar";
import type { Answers } from "./answers/answers";
import { LAST_YEAR } from "./years";

/** The sidecar of an invented document: it says in so many words that it is invented. */
export function sidecarOf({ source }: Answers, bytes: Uint8Array): Sidecar {
  const { title, family, bureau = null, department = null } = source;
  return {
    title,
    family,
    publisher: [bureau, department].filter((part) => part !== null).join(" ") || null,
    documentNumber: source.documentNumber ?? null,
    dates: {
      approvedOn: source.approvedOn ?? null,
      producedOn: source.producedOn ?? null,
      accessedOn: `${LAST_YEAR}-12-31`,
    },
    url: null,
    licence: {
      name: null,
      code: null,
      url: null,
      note: "가상 문서(시험용): 프로그램이 지어낸 글로, 나오는 사업과 기관과 금액은 있지 않음.",
    },
    transcriptionOf: null,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    omitted: [],
    restated: [],
    masked: [],
  };
}

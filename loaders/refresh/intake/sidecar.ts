import type { Sidecar } from "../../schema/sidecar";
import type { Choice } from "./decide";
import type { Summary } from "./summary";

/** The sidecar of a taken document: what it prints of itself, and what its page tells besides. */
export function sidecarOf({ offered, page, replaces }: Choice, today: string): Sidecar {
  const { summary, sha256 } = offered;
  const told = page?.summary ?? null;
  return {
    title: summary.title ?? told?.title ?? `제목 없는 문서 ${sha256.slice(0, 8)}`,
    family: summary.family,
    publisher: told?.publisher ?? summary.publisher,
    ...identityOf(summary, told, today),
    url: summary.url ?? told?.url ?? null,
    licence: { name: told?.licence ?? summary.licence, code: null, url: null, note: null },
    transcriptionOf: null,
    sha256,
    ...(replaces === null ? {} : { replaces }),
    omitted: [],
    restated: [],
    masked: [],
  };
}

/** A page tells number and approval of the document that it prints, not of every file attached to it. */
function identityOf(
  { number, approvedOn, producedOn, title }: Summary,
  page: Summary | null,
  today: string,
): Pick<Sidecar, "documentNumber" | "dates"> {
  const isSame = number === null ? title === page?.title : number === page?.number;
  const told = isSame ? page : null;
  return {
    documentNumber: number ?? told?.number ?? null,
    dates: {
      approvedOn: approvedOn ?? told?.approvedOn ?? null,
      producedOn: producedOn ?? page?.producedOn ?? null,
      accessedOn: today,
    },
  };
}

import type { Portal } from "../drafts/draft";

/** What the portal prints above a document. */
export const banner = (portal: Portal | null): string[] => (portal === null ? [] : ["결재문서"]);

/** What a text copy of a portal page holds below the document. */
export function portalLines(portal: Portal | null): string[] {
  if (portal === null) return [];
  const attachments = portal.attachments.map(({ name, size }) =>
    size === null
      ? `  • ${name}\n\n    비공개 문서`
      : `  • ${name} (${size})\n\n      PDF다운로드 원문다운로드`,
  );
  return [
    "문서 보기",
    "이 화면은 문서변환기가 만든 글로 된 미리보기입니다. 첨부파일목록 바로가기",
    "첨부된 문서",
    ...attachments,
    "문서 정보",
    `${portal.title} - 문서정보 : ${portal.fields.map(([name]) => name).join(", ")}\n${fieldLines(portal.fields)}`,
  ];
}

/** Fields stand two on a line. */
function fieldLines(fields: Portal["fields"]): string {
  const printed = fields.map(([name, value]) => `${name} ${value}`);
  const lines: string[] = [];
  for (let at = 0; at < printed.length; at += 2) lines.push(printed.slice(at, at + 2).join(" "));
  return lines.join("\n");
}

import { invented } from "../home-of";

/** A file as the portal lists it. */
export interface PortalFile {
  id: string;
  name: string;
  isPublic?: boolean;
}

const item = ({ id, name, isPublic = true }: PortalFile): string =>
  isPublic
    ? `<li><p class="title-down">${name}</p> <span class="txt-gray">(1 KB)</span>
<a href="/og/com/download.php?nid=1&amp;dtype=basic&amp;rid=${id}&amp;fid=1">원문다운로드</a>
<a href="#" onclick="docview8('${id}','hview')">문서보기</a></li>`
    : `<li><p class="title-down">${name}</p> <span class="txt-notopen">비공개 문서</span></li>`;

/** The page of an invented document as the portal shows it, with files of our own. */
export function portalPage(number: number, files: readonly PortalFile[]): string {
  const html = Buffer.from(invented("approved-document", number, "html")).toString("utf8");
  return html.replace(
    /<ul class="list-attachment">[^]*?<\/ul>/u,
    `<ul class="list-attachment">${files.map(item).join("\n")}</ul>`,
  );
}

/** A page of the list of documents. */
export const portalList = (rows: readonly { number: string; title: string }[]): string =>
  `<!DOCTYPE html><html><body><div class="view-content"><ul>${rows
    .map(
      ({ number, title }) =>
        `<li><div class="title-wrap"><a href="/sanction/${number}"><strong class="element-invisible">제목</strong>${title}</a></div>
<div class="title-info"><span class="date">2021-01-04</span> <span class="dept">가상과</span></div></li>`,
    )
    .join("\n")}</ul></div></body></html>`;

import type { Draft, Part, Place, Portal } from "../drafts/draft";
import { cellsOf } from "./grid";
import type { Layout } from "./layout";
import { TYPED } from "./marks";
import { escaped } from "./markup";

/** A saved page of the portal: headings, tables with spans, what the portal prints around them. */
export const page: Layout = {
  id: "page",
  format: "html",
  families: ["budget-sheet", "approved-document"],
  showsPortal: true,
  print: (draft) => Buffer.from(html(draft)),
};

function html({ title, parts, portal }: Draft): string {
  return `<!DOCTYPE html>
<html lang="ko">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body>
<div id="content">
${portal === null ? "" : "<h2>결재문서</h2>\n"}<h1>${escaped(title)}</h1>
${parts.map(block).join("\n")}
${portalBlock(title, portal)}</div>
</body>
</html>
`;
}

function block(part: Part): string {
  switch (part.kind) {
    case "heading":
      return `<h${part.level + 1}>${escaped(part.text)}</h${part.level + 1}>`;
    case "paragraph":
      return `<p>${escaped(part.text)}</p>`;
    case "item":
      return `<p>${part.depth === "note" ? TYPED.note : part.depth === 1 ? TYPED.item : TYPED.sub}${escaped(part.text)}</p>`;
    case "answer":
      return `<p>→ ${escaped(part.text)}</p>`;
    case "table":
      return `<table border="1">
${part.head.length > 0 ? `<thead>\n${part.head.map((row) => tableRow(row, "th")).join("\n")}\n</thead>\n` : ""}<tbody>
${part.rows.map((row) => tableRow(row, "td")).join("\n")}
</tbody>
</table>`;
    case "keyed":
      return `<dl>\n${part.entries.map(({ key, items }) => `<dt>${escaped(key)}</dt>\n<dd><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul></dd>`).join("\n")}\n</dl>`;
  }
}

function tableRow(row: Place[], tag: "th" | "td"): string {
  const cells = cellsOf(row).map(({ cell: { lines, rowSpan, colSpan } }) => {
    const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : "";
    const columns = colSpan > 1 ? ` colspan="${colSpan}"` : "";
    return `<${tag}${rows}${columns}>${lines.map(escaped).join("<br>")}</${tag}>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}

/** The portal's own list of files and table of fields, under the document. */
function portalBlock(title: string, portal: Portal | null): string {
  if (portal === null) return "";
  const files = portal.attachments.map(({ name, size }) =>
    size === null
      ? `<li><p class="title-down">${escaped(name)}</p> <span class="txt-notopen">비공개 문서</span></li>`
      : `<li><p class="title-down">${escaped(name)}</p> <span class="txt-gray">(${size})</span> <a href="#">원문다운로드</a></li>`,
  );
  const fields = portal.fields.map(
    ([name, value]) => `<tr><th scope="row">${name}</th><td>${escaped(value)}</td></tr>`,
  );
  return `<h3>첨부된 문서</h3>
<ul class="list-attachment">
${files.join("\n")}
</ul>
<h3>문서 정보</h3>
<table class="table-response">
<caption>${escaped(title)} - 문서정보</caption>
<tbody>
${fields.join("\n")}
</tbody>
</table>
`;
}

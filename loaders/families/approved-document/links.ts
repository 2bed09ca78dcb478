import { dateAt } from "../../notation/date";
import { squashed } from "../../notation/range";
import { type Context, sectionLine } from "../../passages/context";
import type { Attachment, Reference } from "../../schema/facts";

/** A file's name, and its size in parentheses or brackets. */
const FILE =
  /([^\s•◦▪·*-][^\n\t•◦▪]{0,200}?\.(?:[A-Za-z][A-Za-z\d]{1,4}|7z))(?![A-Za-z\d.])(?:\s{0,8}[([]\s?([\d.,]{1,12}\s?(?:[KMGT]?i?B|bytes?))\s?[)\]])?/giu;

/** Some pages print in front of a file's name whether it is to be had. */
const ACCESS = /^(?:비공개|부분공개|공개)(?:\s?(?:문서|파일))?[\s:)\]]+(?=\S)/u;

/** The portal's list of attached files; one marked 비공개 is not to be had. */
export function readAttachments(context: Context): Attachment[] {
  const { plain } = context.reading;
  const section = context.sections.find(({ title }) =>
    /^첨부(?:된?문서|된?파일)/u.test(squashed(title)),
  );
  if (!section) return [];
  const listed = plain.slice(section.start, section.end);
  const files = [...listed.matchAll(FILE)];
  return files.map((file, index) => {
    const access = ACCESS.exec(file[1] ?? "")?.[0] ?? "";
    const name = (file[1] ?? "").slice(access.length).trim();
    const start = section.start + file.index + file[0].indexOf(name);
    const until = files[index + 1]?.index ?? listed.length;
    const span = context.evidence.span(
      { start, end: start + name.length },
      { section: sectionLine(section) },
    );
    return {
      id: context.evidence.id("attachment", name),
      name,
      size: file[2] ?? null,
      public: !`${access}${listed.slice(file.index + file[0].length, until)}`.includes("비공개"),
      asWritten: span.quote,
      span,
    };
  });
}

const CITED =
  /(?<![가-힣\d·-])([가-힣\d·]{1,30}(?:과|관|국|팀|단|실|센터|소|원|회|처|부)-\d+)\s*호?\s*[(,]\s*/gu;

/** Other documents cited by number and day: 기록문화과-96호(2021. 1. 21.). */
export function readReferences(context: Context, own: string | null): Reference[] {
  const { plain } = context.reading;
  return [...plain.matchAll(CITED)].flatMap((cited) => {
    const documentNumber = cited[1] ?? "";
    const date = dateAt(plain, cited.index + cited[0].length, null);
    if (documentNumber === own || date?.from == null) return [];
    const span = context.evidence.span({
      start: cited.index,
      end: cited.index + documentNumber.length,
    });
    return [
      {
        id: context.evidence.id("reference", documentNumber),
        documentNumber,
        date: date.from,
        asWritten: span.quote,
        span,
      },
    ];
  });
}

import { dataAddress } from "../address.js";
import { said, sentence, type Sentence } from "../../words/sentence.js";
import { element, paragraph } from "../dom.js";
import { proseParagraph, value } from "../evidence/value.js";
import { record } from "../record.js";
import type { DocumentView } from "./load.js";

/** How much of what the document prints in numbers is accounted for. */
export function coverageSentence({ coverage }: Pick<DocumentView, "coverage">): Sentence {
  const { numbers, inFacts, inRoles, unexplained } = coverage;
  if (numbers === 0) return ["이 문서에는 숫자가 없다."];
  const count = (of: number) => said(`${String(of)}개`, "count");
  const rest =
    unexplained === 0
      ? ["쓰임을 모르는 숫자는 없다."]
      : sentence`${count(unexplained)}는 쓰임을 모른다.`;
  return sentence`인쇄된 숫자 ${count(numbers)} 가운데 ${count(inFacts)}는 사실이 되었고 ${count(inRoles)}는 날짜나 차례처럼 쓰임만 있다. ${rest}`;
}

function linked(text: string | null, url: string | null): string | Node | null {
  if (url === null) return text === null ? null : value(text, "name");
  return value(element("a", { href: url, rel: "noreferrer" }, [text ?? url]), "file");
}

/** Title, origin and licence of a document, and what this text of it is. */
export function documentHead(view: DocumentView): HTMLElement {
  const { source } = view;
  const notice = source.is_transcription
    ? [paragraph("이 장부가 옮겨 적은 글이다(원문 아님). 긴 글은 빼거나 줄였다.", "notice")]
    : [];
  const number = source.document_number;
  const twin = element("a", { href: dataAddress(`documents/${source.id}.html`) }, ["글만 있는 쪽"]);
  return element("header", { class: "document-head" }, [
    element("h1", {}, [value(source.title, "name")]),
    ...notice,
    record([
      ["발행", source.publisher ?? source.organisation],
      ["문서번호", number === null ? null : value(number, "print")],
      ["이용허락", linked(source.licence_name ?? "문서에 적혀 있지 않음", source.licence_url)],
      ["원문", linked(source.original_title, source.url ?? source.original_url)],
    ]),
    element("p", {}, [twin, " · ", element("a", { href: "./documents.html" }, ["모든 문서"])]),
    proseParagraph(coverageSentence(view)),
  ]);
}

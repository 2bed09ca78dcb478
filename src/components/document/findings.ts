import { term } from "../../words/terms.js";
import { element } from "../dom.js";
import { findingLink } from "../evidence/links.js";
import type { DocumentFinding } from "./load.js";

function line(name: string, text: string): HTMLElement {
  return element("p", {}, [element("span", { class: "label" }, [name]), text]);
}

/** A finding as a note in the margin, beside the passage it is about. */
export function findingNote(finding: DocumentFinding): HTMLElement {
  const { id, titleKo, expected, actual } = finding;
  const head = element("p", { class: "sort" }, [term("class", finding.class, "ko")]);
  const title = element("p", {}, [element("a", { href: findingLink(id) }, [titleKo])]);
  const rest = expected === null ? [] : [line("셈", expected)];
  const attributes = { class: "finding", id: `finding-${id}`, "aria-label": "점검에서 찾은 것" };
  return element("aside", attributes, [head, title, line("인쇄", actual), ...rest]);
}

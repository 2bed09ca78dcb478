import type { Trace } from "../../words/trace.js";
import { nameOf } from "./stops.js";

/** What a reader asks of: a value as it is shown, and what it rests on. */
export interface Question {
  text: string;
  on: Trace;
}

function list(attribute: string | undefined): string[] {
  return attribute?.split(" ").filter((id) => id !== "") ?? [];
}

function questionOf(mark: Element): Question {
  const { facts, formula, findings } = (mark as HTMLElement | SVGElement).dataset;
  const on = { facts: list(facts), formula: formula ?? null, findings: list(findings) };
  return { text: nameOf(mark), on };
}

/** The value that was asked for; null where the reader meant a link, or selected text. */
function markOf({ target }: Event): Element | null {
  if (!(target instanceof Element)) return null;
  const mark = target.closest("[data-facts]");
  const link = target.closest("a[href]");
  return mark === null || (link !== null && mark.contains(link)) ? null : mark;
}

/**
 * Listens for questions on the whole page: a click on a value, or Enter or Space where it is a stop
 * of the keyboard.
 * @returns stops listening
 */
export function listenForQuestions(ask: (question: Question) => void): () => void {
  const click = (event: MouseEvent): void => {
    const mark = markOf(event);
    if (mark !== null && (getSelection()?.isCollapsed ?? true)) ask(questionOf(mark));
  };
  const press = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (key !== "Enter" && key !== " ") return;
    if (!(target instanceof Element) || !target.matches("[data-facts][role='button']")) return;
    event.preventDefault();
    ask(questionOf(target));
  };
  document.addEventListener("click", click);
  document.addEventListener("keydown", press);
  return () => {
    document.removeEventListener("click", click);
    document.removeEventListener("keydown", press);
  };
}

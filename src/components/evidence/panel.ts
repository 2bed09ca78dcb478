import { dataAddress, pageLocale } from "../address.js";
import { element, paragraph } from "../dom.js";
import { answer } from "./answer.js";
import { listenForQuestions, type Question } from "./clicks.js";
import { evidenceLoader, type LoadEvidence } from "./shards.js";

const WORDS = {
  ko: {
    title: "근거",
    back: "뒤로",
    close: "닫기",
    loading: "불러오는 중…",
    failed: "근거 자료를 읽지 못했습니다",
  },
  en: {
    title: "Evidence",
    back: "Back",
    close: "Close",
    loading: "Loading…",
    failed: "The evidence could not be read",
  },
} as const;

interface Sheet {
  dialog: HTMLDialogElement;
  title: HTMLElement;
  body: HTMLElement;
  back: HTMLButtonElement;
}

function makeSheet(): Sheet {
  const words = WORDS[pageLocale()];
  const title = element("h2", { id: "evidence-title", tabindex: -1 });
  const body = element("div", { class: "evidence-body" });
  const back = element("button", { type: "button", class: "quiet" }, [`← ${words.back}`]);
  const close = element("button", { type: "button", class: "quiet" }, [words.close]);
  const head = element("header", {}, [back, title, close]);
  const attributes = { class: "evidence", "aria-labelledby": "evidence-title" };
  const dialog = element("dialog", attributes, [head, body]);
  close.addEventListener("click", () => {
    dialog.close();
  });
  // The backdrop is the dialog's own: a click on it hits the dialog and nothing inside.
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return { dialog, title, body, back };
}

/** Fills the sheet; an answer that comes after another question was asked is left out. */
async function fill(sheet: Sheet, question: Question, load: LoadEvidence): Promise<void> {
  const { title, body } = sheet;
  const words = WORDS[pageLocale()];
  title.textContent = [words.title, question.text].filter((part) => part !== "").join(": ");
  const waiting = paragraph(words.loading, "empty");
  body.replaceChildren(waiting);
  body.scrollTop = 0;
  title.focus();
  const said = await load(question.on.facts).then(
    (evidence) => answer(question, evidence),
    (error: unknown) => {
      const reason = error instanceof Error ? `: ${error.message}` : "";
      return [paragraph(words.failed + reason, "empty")];
    },
  );
  if (waiting.isConnected) body.replaceChildren(...said);
}

/**
 * Opens the evidence of whatever value the reader asks for: a sheet at the side of the page, at its
 * foot on a phone. An operand opens in the same sheet, with a way back.
 * @param data address of the published data, with its last slash
 * @returns takes the sheet away
 */
export function answerQuestions(data = dataAddress("")): () => void {
  const load = evidenceLoader(data);
  const sheet = makeSheet();
  const trail: Question[] = [];
  const show = (): void => {
    const question = trail.at(-1);
    sheet.back.hidden = trail.length < 2;
    if (question !== undefined) void fill(sheet, question, load);
  };
  document.body.append(sheet.dialog);
  sheet.dialog.addEventListener("close", () => (trail.length = 0));
  sheet.back.addEventListener("click", () => {
    trail.pop();
    show();
  });
  const stop = listenForQuestions((question) => {
    trail.push(question);
    if (!sheet.dialog.open) sheet.dialog.showModal();
    show();
  });
  return () => {
    stop();
    sheet.dialog.remove();
  };
}

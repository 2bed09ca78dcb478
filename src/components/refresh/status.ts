import type { Run, RunOutcome, Status } from "../../../loaders/schema/status.js";
import type { Bilingual } from "../../words/locale.js";
import { isMissed } from "../../words/missed.js";
import { decimal, whole } from "../../words/number.js";
import { policyWords } from "../../words/policy.js";
import { pageLocale } from "../address.js";
import { element, paragraph } from "../dom.js";
import { value } from "../evidence/value.js";
import { liveStatus } from "./live.js";

const OUTCOMES: Readonly<Record<RunOutcome, Bilingual>> = {
  running: { ko: "도는 중", en: "running" },
  released: { ko: "새 판을 냄", en: "released" },
  "nothing-new": { ko: "새 것이 없음", en: "nothing new" },
  blocked: { ko: "막음: 앞선 판이 그대로 있다", en: "blocked: the last release stays" },
  failed: { ko: "실패: 앞선 판이 그대로 있다", en: "failed: the last release stays" },
  "dry-run": { ko: "시험", en: "dry run" },
  "rolled-back": { ko: "앞선 판으로 되돌림", en: "rolled back" },
  interrupted: { ko: "도중에 끊김", en: "interrupted" },
};

const WORDS = {
  byHand: {
    ko: "이 누리집은 정기 갱신 없이 한 번 만든 것이다. 정기 갱신을 켜면 언제 돌았고 무엇이 바뀌었는지가 여기에 보인다.",
    en: "This site was built once, without a scheduled refresh. With one, this page tells when it ran and what came of it.",
  },
  missed: {
    ko: "예정된 갱신이 돌지 않았다. 운영자에게 알려 주기 바란다.",
    en: "A scheduled refresh did not run. Please tell whoever operates this site.",
  },
  notWell: {
    ko: "마지막 갱신은 새 판을 내지 못했다. 보이는 판은 앞선 그대로이고, 까닭은 아래 표에 있다.",
    en: "The last run released nothing. What is shown is the release before; the table below tells why.",
  },
  started: { ko: "돈 때", en: "Started" },
  onTime: { ko: "갱신이 제때 돌고 있다.", en: "The refresh runs on time." },
  none: { ko: "없음", en: "none" },
  release: { ko: "보이는 판", en: "Release shown" },
  last: { ko: "마지막으로 돈 때", en: "Last run" },
  outcome: { ko: "결과", en: "Outcome" },
  success: { ko: "마지막으로 잘 끝난 때", en: "Last success" },
  due: { ko: "다음에 돌 때", en: "Next run due" },
  oldest: { ko: "가장 오래전에 받은 자료", en: "Oldest fetch of a source" },
  coverage: { ko: "쓰임을 아는 숫자", en: "Numerals accounted for" },
  findings: { ko: "점검에서 찾은 것", en: "Findings" },
  taken: { ko: "받은 문서", en: "Taken in" },
  refused: { ko: "거절한 파일", en: "Refused" },
  seconds: { ko: "걸린 시간(초)", en: "Seconds" },
  runs: { ko: "지난 갱신", en: "Past runs" },
  why: { ko: "살펴볼 것", en: "To look at" },
} as const satisfies Record<string, Bilingual>;

const say = (word: keyof typeof WORDS): string => WORDS[word][pageLocale()];
const told = (words: string): HTMLElement => value(words, "refresh");
const moment = (iso: string | null): string => iso?.slice(0, 16).replace("T", " ") ?? say("none");

function coverage({ printed, unexplained }: Status["numbers"]): string {
  if (printed === 0) return say("none");
  const share = decimal((100 * (printed - unexplained)) / printed, 2);
  return `${whole(printed - unexplained)} / ${whole(printed)} (${share} %)`;
}

/** What is to be known at a glance, as pairs. */
function summary(status: Status): HTMLElement {
  const { release, lastRun } = status;
  const pairs: [keyof typeof WORDS, string][] = [
    ["release", release === null ? say("none") : `${release.id} (${release.date})`],
    ["last", moment(lastRun.startedAt)],
    ["outcome", OUTCOMES[lastRun.outcome][pageLocale()]],
    ["success", moment(status.lastSuccessAt)],
    ["due", moment(status.nextRunDueAt)],
    ["oldest", status.oldestSource ?? say("none")],
    ["coverage", coverage(status.numbers)],
    ["findings", whole(status.findings)],
  ];
  return element(
    "dl",
    { class: "record" },
    pairs.flatMap(([word, words]) => [
      element("dt", {}, [say(word)]),
      element("dd", {}, [told(words)]),
    ]),
  );
}

function runRow({ startedAt, outcome, taken, refused, seconds, why }: Run): HTMLElement {
  const number = (count: number | null) =>
    element("td", { class: "number" }, [told(count === null ? "" : whole(count))]);
  return element("tr", {}, [
    element("th", { scope: "row" }, [told(moment(startedAt))]),
    element("td", {}, [OUTCOMES[outcome][pageLocale()]]),
    number(taken),
    number(refused),
    number(seconds),
    element("td", {}, why.map(whyLine)),
  ]);
}

function runTable(runs: readonly Run[]): HTMLElement {
  const heads = (["started", "outcome", "taken", "refused", "seconds", "why"] as const).map(
    (word) => element("th", { scope: "col" }, [say(word)]),
  );
  const table = element("table", {}, [
    element("caption", {}, [say("runs")]),
    element("thead", {}, [element("tr", {}, heads)]),
    element("tbody", {}, runs.map(runRow)),
  ]);
  const place = { class: "table-scroll", tabindex: 0, role: "region", "aria-label": say("runs") };
  return element("div", place, [table]);
}

const NOT_WELL: ReadonlySet<RunOutcome> = new Set(["blocked", "failed", "interrupted"]);

function howItStands(status: Status, now: number): "missed" | "notWell" | "onTime" {
  if (isMissed(status.nextRunDueAt, now)) return "missed";
  return NOT_WELL.has(status.lastRun.outcome) ? "notWell" : "onTime";
}

/** A line of the log: the rule in the reader's words, then what it is about. */
function whyLine(line: string): HTMLElement {
  const [, rule = "", what = ""] = /^([a-z-]+): (.*)$/su.exec(line) ?? [];
  const words = policyWords(rule, pageLocale());
  return element("div", {}, [told(words === null ? line : `${words}: ${what}`)]);
}

/** Shows how the refresh stands, in a place of the page. */
export async function mountStatus(place: HTMLElement): Promise<void> {
  const status = await liveStatus();
  if (status === null) {
    place.replaceChildren(paragraph(say("byHand")));
    return;
  }
  const how = howItStands(status, Date.now());
  const lead = element("p", { class: how === "onTime" ? null : "notice", role: "status" }, [
    say(how),
  ]);
  place.replaceChildren(lead, summary(status), runTable(status.runs));
}

import { wordsOf } from "../concept.js";

/** How meetings, steps of a project and the documents themselves are asked for. */
export const RECORD_WORDS = wordsOf({
  "ask:absent":
    "불참, 안 온, 안 왔, 오지 않은, 빠진, 빠졌, 불참한, 결석, 안 나온, 참석하지 않은, 참석하지 않았, 오지 않았, absent, missing, did not come, not attend, did not attend",
  "ask:present":
    "참석, 참석한, 참여 자치구, 온 자치구, 왔, 나왔, present, attended, attend, came, attendance",
  "ask:districts":
    "자치구, 구청, 구가, 구는, 구에, 우리 구, 몇 개 구, 어느 구, 어떤 구, 25개 구, district, districts",
  "ask:meeting-record":
    "소통회의, 자치구간 소통회의, 회의 결과, 회의록, liaison meeting, meeting record",
  "ask:questions":
    "질의, 질문, 질의응답, 물음, 건의, 의견, 요구, 처리 결과, questions, question, requests, outcomes, outcome",
  "ask:follow-ups":
    "향후계획, 향후 계획, 후속 조치, 후속조치, 앞으로, 약속, 다음 회의, follow-up, follow-ups, followups, next steps, promised, promises",
  "ask:milestones": "추진경위, 경위, 연혁, 걸어온 길, milestone, history",
  "step:ordinance": "조례, 조례 제정, ordinance",
  "step:review": "심의, review",
  "step:contract":
    "협약, 계약, 위탁 계약, 위수탁 계약, 위수탁 협약, 재계약, 위탁 기간, 계약 기간, 협약 기간, 협약 체결, contract, agreement",
  "ask:end":
    "끝, 끝나, 끝납, 끝난, 끝났, 만료, 만료일, 종료, 까지, end, ends, ended, expire, expires, expired",
  "ask:start": "시작, 시작했, 언제부터, begin, began, start, started",
  "ask:when": "언제, 날짜, 일시, 며칠, 몇 월, when, date, day",
  "ask:where": "어디서, 장소, 어디에서, where, place, venue",
  "ask:errors":
    "오류, 오타, 틀린 곳, 틀린, 잘못된, 잘못, 모순, 안 맞는, 맞지 않는, 어긋난, errors, error, mistakes, mistake, contradictions, contradiction, typos, findings, wrong",
  "ask:documents":
    "문서 수, 몇 개의 문서, 문서가, 문서는, 문서, 자료 수, 자료가, documents, document, sources",
  "ask:meaning":
    "뜻, 뜻이, 뜻은, 의미, 정의, 무슨 말, 무슨 뜻, 뭔가요, 뭔지, 뭐야, 무엇인가, 무엇입, 뭐예요, 뭐에요, 뭡니까, 뭐죠, 란, 이란, what is, what does, mean, meaning, definition, define",
});

import { wordsOf } from "../concept.js";

/** How what was done is asked for, beside the names of its kinds. */
export const ACTIVITY_WORDS = wordsOf({
  "ask:times":
    "횟수, 회수, 몇 회, 몇 번, 몇 차례, 몇차례, 번이나, 회나, times, how often, sessions, number of times",
  "ask:people":
    "인원, 몇 명, 몇 사람, 참가자, 참여자, 참여 인원, 참가 인원, 사람 수, 명이나, 참여한 사람, 참여한 시민, people, participants, persons, how many people, attendees",
  "ask:records": "건수, 몇 건, 레코드 수, 건이나, records, entries, how many records",
  "ask:how-many":
    "몇 개, 몇 가지, 몇 곳, 몇 종, 몇 부, 몇 개소, 몇 군데, 개수, 종수, 수는, 몇, 실적, 활동, how many, number, count, results",
  "kind:training":
    "강좌, 강의, 연수, 교육 과정, trainings, training course, course, class, classes",
  "kind:meeting": "회의, 모임, meeting, workshop",
  "kind:database": "DB, 디비, 데이터 베이스, database",
  "kind:consulting": "상담, 자문, advice",
  "kind:monitoring": "모니터링",
  "kind:research": "연구, 연구 과제, study, studies",
  "kind:publicity": "홍보, newsletter, publication",
  "kind:event": "행사, event",
  "kind:selection": "공모, 선정, selection, call for proposals",
});

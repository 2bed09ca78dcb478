import type { Facts } from "../../schema/facts";
import type { RowSet } from "../row-set";

function addQuestions(set: RowSet, { source, questions }: Facts): void {
  questions.forEach((question, index) => {
    set.add("question", {
      ...set.fact(source.id, "question", question),
      ordinal: index + 1,
      section: question.section,
      question: question.question,
      disposition: question.disposition,
      disposition_span_id: set.spanOrNull(source.id, question.dispositionSpan),
    });
    question.answers.forEach(({ text, span }, answerIndex) => {
      set.add("answer", {
        question_id: question.id,
        ordinal: answerIndex + 1,
        answer: text,
        span_id: set.span(source.id, span),
      });
    });
  });
}

function addSteps(set: RowSet, { source, followUps, milestones }: Facts): void {
  followUps.forEach((followUp, index) => {
    const { on, to, text } = followUp;
    const fact = set.fact(source.id, "follow_up", followUp);
    set.add("follow_up", { ...fact, ordinal: index + 1, on_date: on, to_date: to, text });
  });
  milestones.forEach((milestone, index) => {
    set.add("milestone", {
      ...set.fact(source.id, "milestone", milestone),
      ordinal: index + 1,
      from_date: milestone.from,
      to_date: milestone.to,
      ongoing: milestone.ongoing,
      kind: milestone.kind,
      text: milestone.text,
    });
  });
}

/** Questions, follow-ups, milestones, attachments, references and printed weekdays. */
export function addRecord(set: RowSet, facts: Facts): void {
  const { id } = facts.source;
  addQuestions(set, facts);
  addSteps(set, facts);
  for (const attachment of facts.attachments) {
    const { name, size, public: is_public } = attachment;
    set.add("attachment", { ...set.fact(id, "attachment", attachment), name, size, is_public });
  }
  for (const reference of facts.references) {
    const { documentNumber, date } = reference;
    const fact = set.fact(id, "reference", reference);
    set.add("reference", { ...fact, document_number: documentNumber, date });
  }
  for (const dated of facts.weekdays) {
    const { date, weekday } = dated;
    set.add("weekday", { ...set.fact(id, "weekday", dated), date, weekday });
  }
}

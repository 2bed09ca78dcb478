import type { Claim } from "../passages/numbers";
import type { DatedWeekday, NumberRole, Span } from "../schema/facts";
import type { Body } from "./family";

/** Header fields whose value is one numeral, and what it is. */
const FIELD_ROLES: Partial<Record<Body["header"][number]["field"], NumberRole>> = {
  documentNumber: "identifier",
  policyNumber: "identifier",
  approvedOn: "date",
  producedOn: "date",
  exemptions: "article",
  retention: "duration",
  managementNumber: "identifier",
};

/** What numerals the facts of a document were read from, and what words. */
export function claimsOf(body: Body, weekdays: DatedWeekday[]): Claim[] {
  const claim =
    (role: NumberRole | null) =>
    (fact: { id: string; span: Span }): Claim => ({ fact, span: fact.span, role });
  const dated = (fact: { id: string; span: Span }) =>
    claim(/^\S*\d/u.test(fact.span.quote) ? "date" : null)(fact);
  return [
    ...body.amounts.flatMap((amount) => [
      claim("amount")(amount),
      ...amount.also.map((also) => ({ fact: amount, span: also.span, role: "amount" as const })),
    ]),
    ...body.rates.map(claim("percentage")),
    ...body.schedule.map(dated),
    ...body.activities.map((activity) => claim(activity.count === null ? null : "count")(activity)),
    ...body.milestones.map(dated),
    ...body.followUps.map(dated),
    ...body.references.map(claim("identifier")),
    ...body.attachments.map(claim("identifier")),
    ...body.meetings.flatMap((meeting) => [
      claim(null)(meeting),
      ...(meeting.attendeesSpan
        ? [{ fact: meeting, span: meeting.attendeesSpan, role: "count" as const }]
        : []),
      ...meeting.groups.flatMap((group) => [
        claim(group.derived ? null : "count")(group),
        ...group.parts.map(claim("count")),
      ]),
      ...(meeting.districtsPresent ? [claim("count")(meeting.districtsPresent)] : []),
      ...meeting.agenda.map(claim("time")),
    ]),
    ...body.questions.flatMap((question) => [
      claim(null)(question),
      ...question.answers.map(({ span }) => ({ fact: question, span, role: null })),
    ]),
    ...body.header.map((field) => claim(FIELD_ROLES[field.field] ?? null)(field)),
    ...weekdays.map(claim("date")),
  ].filter(({ span, role }) => role === null || /[\d일이삼사오육칠팔구]/u.test(span.quote));
}

import type { Context } from "../../passages/context";
import type { Section } from "../../read/outline";
import type { Meeting, SourceHeader } from "../../schema/facts";

const MEETING =
  /회의|협의|간담|위원회|심의|심사|평가회|토론|설명회|워크[숍샵]|모임|보고회|자문|면담|총회|포럼|공청|세미나|교류회|공유회|실무단|소통회|TF|미팅/u;

/** Whether words speak of people who meet. */
export function namesMeeting(text: string): boolean {
  return MEETING.test(text);
}

/** The body that a resolution names as having met: `제2차 …위원회에서`. */
const BODY = /제\s?\d{1,3}\s?[차회]\s[^.,:\n]{1,40}?(?:위원회|협의회|회의|총회)(?=에서|를|의\s)/u;

/**
 * The meeting's name: the last part of a title with dashes, without what the paper itself is; the
 * body of a resolution; of several meetings the section's own title.
 */
export function meetingTitle(
  context: Context,
  { title }: SourceHeader,
  section: Section,
  meetings: number,
): string {
  const own = !section.title.trim().endsWith("개요") && namesMeeting(section.title);
  if (title === null || (meetings > 1 && own)) return section.title;
  if (/의결서?$/u.test(title)) {
    const body = BODY.exec(context.reading.plain);
    if (body) return body[0].replace(/\s+/gu, " ");
  }
  const last = title.split(/\s[-–]\s/u).at(-1) ?? title;
  return last
    .replace(
      /\s*(?:개최\s*)?(?:회의록|참석\s*요청|결과\s*보고|결과보고|결과|개최\s*계획|계획|보고|개최\s*알림|알림|안내)$/u,
      "",
    )
    .trim();
}

/** A plan, an invitation, or a day after that of approval: the meeting is yet to come. */
export function statusOf(
  { reading }: Context,
  { title, approvedOn, producedOn }: SourceHeader,
  date: string | null,
): Meeting["status"] {
  const result = /결과|회의록|의결/u.test(title ?? "");
  if (!result && /계획|안내|알림|요청|소집|초청/u.test(title ?? "")) return "planned";
  if (!result && /개최하(?:고자|오니|려)|참석(?:하여|해)\s?주시/u.test(reading.plain))
    return "planned";
  const day = approvedOn ?? producedOn;
  return day !== null && date !== null && date > day ? "planned" : "held";
}

/** How people met; null where it is not said, or said to be both in one room and online. */
export function modeOf(said: string, place: string | null): Meeting["mode"] {
  if (said.includes("서면")) return "written";
  const online = /영상|화상|온라인|비대면|원격|줌|웹엑스|zoom|webex|유튜브/iu.test(said);
  if (online && /병행|동시|하이브리드/u.test(said)) return null;
  if (online) return "online";
  return place === null ? null : "in person";
}

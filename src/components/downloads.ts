import { date } from "../words/date.js";
import { pageLocale } from "./address.js";
import { element } from "./dom.js";
import { value } from "./evidence/value.js";

/** Which release this is, and of which day. */
export function releaseSentence({
  release,
}: {
  release: { id: string; date: string };
}): HTMLElement {
  const locale = pageLocale();
  const day = date(release.date.slice(0, 10), locale);
  const words =
    locale === "ko"
      ? `이 판의 이름은 ${release.id}이고, 가장 새로운 자료를 받은 날은 ${day}이다.`
      : `This release is called ${release.id}; its newest source was fetched on ${day}.`;
  return element("p", {}, [value(words, "file")]);
}

import { age } from "../words/age.js";
import { pageLocale } from "./address.js";

/** Ages are the reader's: a built page does not know when it is read. */
function addAges(): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-age]")) {
    time.after(` (${age(time.dateTime, Date.now(), pageLocale())})`);
  }
}

/** The other language shows the same view: filters, the document asked for, the place on the page. */
function keepView(): void {
  const link = document.querySelector<HTMLAnchorElement>("a.language");
  const follow = (): void => {
    if (link === null) return;
    link.search = location.search;
    link.hash = location.hash;
  };
  link?.addEventListener("pointerdown", follow);
  link?.addEventListener("focus", follow);
  link?.addEventListener("click", follow);
}

addAges();
keepView();

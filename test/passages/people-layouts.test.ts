import { describe, expect, it } from "vitest";
import { masked, peopleIn } from "../../loaders/passages/people";
import { readText } from "../../loaders/read/text";
import { NO_PEOPLE, PEOPLE } from "./people-layouts";
import { VOCABULARY } from "./vocabulary";

/** A text as it may be shown. */
function shown(text: string): string {
  const reading = readText(text, "text");
  return masked(reading, peopleIn(reading, VOCABULARY)).text;
}

/** What a marked text prints, and the places between its marks. */
function marksOf(marked: string): { text: string; places: [start: number, end: number][] } {
  const places: [number, number][] = [];
  const text = marked.replace(/⟦([^⟧]*)⟧/gu, (_, print: string, at: number) => {
    const start = at - 2 * places.length;
    places.push([start, start + print.length]);
    return print;
  });
  return { text, places };
}

/** The text with every letter and digit between its marks hidden. */
function hidden(text: string, places: [start: number, end: number][]): string {
  return places.reduce(
    (rest, [start, end]) =>
      rest.slice(0, start) + rest.slice(start, end).replace(/./gu, "○") + rest.slice(end),
    text,
  );
}

describe("hides people, and nothing else, in", () => {
  it.each(PEOPLE)("%s", (_, marked) => {
    const { text, places } = marksOf(marked);
    // Signs and blanks within a number may stand.
    const print = places.reduce(
      (rest, [start, end]) =>
        rest.slice(0, start) + rest.slice(start, end).replace(/[\s()~-]/gu, "○") + rest.slice(end),
      shown(text),
    );
    expect(places).not.toEqual([]);
    expect(print).toBe(hidden(text, places));
  });
});

describe("hides nobody in", () => {
  it.each(NO_PEOPLE)("%s", (_, text) => {
    expect(shown(text)).toBe(text);
  });
});

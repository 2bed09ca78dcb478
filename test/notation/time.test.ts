import { expect, it } from "vitest";
import { findTimes } from "../../loaders/notation/time";
import { whole } from "./whole";

it.each([
  ["10:30~10:40(10`)", "10:30", "10:40", 10],
  ["09:30 ~ 09:35(5’)", "09:30", "09:35", 5],
  ["10:30∼13:00 (150분)", "10:30", "13:00", 150],
  ["10:30-12:00", "10:30", "12:00", null],
  ["14：00~16：30(2시간 30분)", "14:00", "16:30", 150],
  ["10:30부터 12:00까지", "10:30", "12:00", null],
  ["14~18시", "14:00", "18:00", null],
  ["14시~17시", "14:00", "17:00", null],
  ["9시30분~10시(30')", "09:30", "10:00", 30],
  ["15시 30분", "15:30", null, null],
  ["14:00", "14:00", null, null],
  ["오전 9시", "09:00", null, null],
  ["오후 2:30", "14:30", null, null],
  ["오후 2시 반~4시", "14:30", "16:00", null],
  ["오후 2~4시", "14:00", "16:00", null],
  ["오전 11시~오후 1시", "11:00", "13:00", null],
])("%s", (text, from, to, minutes) => {
  expect(findTimes(text, whole(text))).toEqual([{ ...whole(text), from, to, minutes }]);
});

it("finds every time of an agenda and none elsewhere", () => {
  const text = "10:30~10:40(10`) 인사 10:40~10:55 안건 2,016:00 1:70 2017. 5. 12.";
  expect(findTimes(text, whole(text)).map(({ from, to }) => [from, to])).toEqual([
    ["10:30", "10:40"],
    ["10:40", "10:55"],
  ]);
});

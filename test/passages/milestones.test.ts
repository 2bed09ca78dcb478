import { expect, it } from "vitest";
import { readMilestones } from "../../loaders/passages/milestones";
import { contextOf, lastSection } from "./document";

function read(line: string) {
  const context = contextOf(`□ 추진경위\n${line}\n`);
  return readMilestones(context, lastSection(context));
}

it.each([
  ["- 2012.03.15 : 지원조례 제정", "2012-03-15", null, false, "ordinance", "지원조례 제정"],
  [
    "- 2012.05.10 : 운영평가위원회 심의",
    "2012-05-10",
    null,
    false,
    "review",
    "운영평가위원회 심의",
  ],
  ["- 2012. 8. : 위수탁 협약", "2012-08", null, false, "contract", "위수탁 협약"],
  ["- 2012.08.23~현재 : 센터 운영", "2012-08-23", null, true, "operation", "센터 운영"],
  ["-2012.8:위수탁 협약", "2012-08", null, false, "contract", "위수탁 협약"],
  ["- 2013.1.~2014.12. 연구", "2013-01", "2014-12", false, "other", "연구"],
])("%s", (line, from, to, ongoing, kind, text) => {
  expect(read(line)).toMatchObject([{ from, to, ongoing, kind, text }]);
});

it("makes a period in parentheses a milestone of its own", () => {
  const found = read("- 2012.08.23~현재 : 센터 운영 / 재계약(18.08.23~21.08.22)");
  expect(found.map(({ text, from, to, asWritten }) => [text, from, to, asWritten])).toEqual([
    ["센터 운영", "2012-08-23", null, "2012.08.23~현재"],
    ["재계약", "2018-08-23", "2021-08-22", "18.08.23~21.08.22"],
  ]);
});

it("passes over a line without a date", () => {
  expect(read("- 앞으로의 과제")).toEqual([]);
});

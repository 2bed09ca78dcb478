import { expect, it } from "vitest";
import { words } from "../../loaders/notation/range";
import { readText } from "../../loaders/read/text";

/** The tables of a text, cell by cell. */
const tablesIn = (text: string) =>
  readText(text, "text").blocks.flatMap((block) =>
    block.kind === "table"
      ? [block.rows.map(({ cells }) => cells.map((cell) => words(text, cell)))]
      : [],
  );

it("reads columns that only blanks part, a header set apart and a rule between", () => {
  const text = `앞글
   구  분          2013예산      2014예산안      증 감
   ---------------------------------------------
   합  계           720,000       960,000      240,000
   민간경상보조       420,000       400,000      △20,000

뒷글`;
  expect(tablesIn(text)).toEqual([
    [
      ["구 분", "2013예산", "2014예산안", "증 감"],
      ["합 계", "720,000", "960,000", "240,000"],
      ["민간경상보조", "420,000", "400,000", "△20,000"],
    ],
  ]);
});

it("puts the figures of a short row below the nearest header", () => {
  const text = `   과목          2019예산      2020예산      2021예산
   인건비           100           200           300
   시설비                         150           160
`;
  expect(tablesIn(text)[0]?.[2]).toEqual(["시설비", "", "150", "160"]);
});

it("lets a row close with a remark", () => {
  const text = `   연도    예산현액    집행액    사유
   2018     4,100     4,018     -
   2020     8,400     6,300     코로나19 휴관
`;
  expect(tablesIn(text)[0]?.[2]).toEqual(["2020", "8,400", "6,300", "코로나19 휴관"]);
});

it.each([
  "★주무관 홍길동    과장 김가상    2017. 5. 22.\n시행 가상과-12    2017. 5. 22.    접수\n",
  "회의는  오전에  시작하여  오후에\n끝났으며  모두  3명이  왔고\n다음은  5월  2일  10시\n",
  "구분    2019    2020\n",
])("takes no other lines for a table: %#", (text) => {
  expect(tablesIn(text)).toEqual([]);
});

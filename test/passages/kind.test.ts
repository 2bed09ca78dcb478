import { expect, it } from "vitest";
import { kindOf } from "../../loaders/passages/kind";
import { VOCABULARY } from "./vocabulary";

it.each([
  ["교육 설명회", [], "meeting"],
  ["설명회 교육", [], "training"],
  ["현장 모니터링", ["교육"], "monitoring"],
  ["온라인", ["교육", "홍보"], "publicity"],
  ["공모 사업 D B", [], "database"],
  ["2차", ["가나다", "워크숍"], "meeting"],
  ["가나다", [], null],
])("%s under %j is %s", (label, above, kind) => {
  expect(kindOf(label, above, VOCABULARY)).toBe(kind);
});

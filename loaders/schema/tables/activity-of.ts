import { refersTo } from "../column";
import { table } from "../table";
import { activity } from "./activity";

/**
 * Which activity is a part or the people of which; never added to it. A table of its own, since
 * DuckDB checks a table's references to itself before the rows of one load stand.
 */
export const activityOf = table({
  name: "activity_of",
  words: { en: "which activity is a part or the people of which", ko: "활동의 부분과 인원" },
  columns: {
    activity_id: refersTo(activity, { en: "the part or the people", ko: "부분이나 인원" }),
    event_id: refersTo(activity, { en: "the activity they belong to", ko: "이것을 포함하는 활동" }),
  },
  key: ["activity_id"],
});

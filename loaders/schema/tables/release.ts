import { required } from "../column";
import { table } from "../table";

/** The refresh that made this file. */
export const release = table({
  name: "release",
  words: { en: "the refresh that made this file", ko: "이 파일을 만든 갱신" },
  columns: {
    id: required("VARCHAR", {
      en: "hash of sources, data, corrections and code version",
      ko: "자료와 코드 판의 해시",
    }),
    released_on: required("DATE", {
      en: "newest access date of the sources",
      ko: "문서를 받은 가장 늦은 날",
    }),
    code_version: required("VARCHAR", { en: "version of the code", ko: "코드 판" }),
  },
  key: ["id"],
});

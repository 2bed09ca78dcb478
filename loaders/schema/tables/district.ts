import { required } from "../column";
import { table } from "../table";

/** The districts of Seoul and their tile on the map. */
export const district = table({
  name: "district",
  words: { en: "the districts of Seoul and their tile on the map", ko: "서울 자치구와 지도 타일" },
  columns: {
    name: required("VARCHAR", { en: "Korean name", ko: "이름" }),
    name_en: required("VARCHAR", { en: "romanised name", ko: "영문 이름" }),
    ordinal: required("INTEGER", {
      en: "place in the official order, from 1",
      ko: "공식 순서, 1부터",
    }),
    tile_column: required("INTEGER", { en: "column of the tile map", ko: "타일 열" }),
    tile_row: required("INTEGER", { en: "row of the tile map", ko: "타일 행" }),
  },
  key: ["name"],
});

/** What a brief says of itself, on paper as in a file. */
export const BRIEF_WORDS = {
  ko: {
    kind: "브리프",
    numbers: ["숫자", "값", "설명"],
    places: "숫자가 인쇄된 곳",
    placeHeads: {
      value: "값",
      what: "구분",
      document: "문서",
      place: "인쇄된 곳",
      placeIn: (document: string) => `「${document}」에 인쇄된 곳`,
    },
    noPlace: "본문",
    morePlaces: (places: number) => `외 ${String(places)}곳`,
    source: "출처: 서울시 공개 문서",
    unofficial: "서울시의 공식 문서가 아니다.",
    tableInstead: "그림을 그릴 브라우저가 없어 표로 싣는다.",
    more: (rows: number) => `이 밖에 ${String(rows)}줄은 누리집의 같은 그림에 있다.`,
  },
  en: {
    kind: "Brief",
    numbers: ["Number", "Value", "What it is"],
    places: "Where the numbers are printed",
    placeHeads: {
      value: "Value",
      what: "What it is",
      document: "Document",
      place: "Place in it",
      placeIn: (document: string) => `Place in “${document}”`,
    },
    noPlace: "running text",
    morePlaces: (places: number) => `and ${String(places)} more`,
    source: "Source: public documents of Seoul",
    unofficial: "Not an official document of Seoul.",
    tableInstead: "There was no browser to draw the chart with: its table stands here instead.",
    more: (rows: number) => `${String(rows)} more rows are in the same figure on the site.`,
  },
} as const;

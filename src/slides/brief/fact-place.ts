/** Where a document prints a fact. */
export interface FactPlace {
  /** The document's title. */
  document: string;
  /** As a person looks it up: `5 최근 3년 결산 현황 › 2019 › 집행액`; empty where nothing is above it. */
  place: string;
  asWritten: string;
}

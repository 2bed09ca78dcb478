import { describe, expect, it } from "vitest";
import { bibtex, longCitation, shortCitation, type Cited } from "../../src/words/citation.js";

const CITED: Cited = {
  figure: "change",
  title: "예산이 10% 늘었다",
  subtitle: "예산액(원)",
  address: "https://example.org/figure.html?id=change&release=0123456789abcdef",
  release: { id: "0123456789abcdef", date: "2026-11-21" },
  documents: [
    { title: "동네책방 운영", number: null, office: "어느 과", accessed: "2026-11-20" },
    { title: "동네책방 회의", number: "어느과-12", office: null, accessed: "2026-11-21" },
  ],
};

describe("a citation", () => {
  it("fits in a line that names figure, release, its day and the address", () => {
    expect(shortCitation(CITED, "ko")).toBe(
      "마을장부, 「예산이 10% 늘었다」, 판 0123456789abcdef (2026-11-21), https://example.org/figure.html?id=change&release=0123456789abcdef",
    );
  });

  it("at length names every document with the day on which it was fetched", () => {
    const long = longCitation(CITED, "en");
    expect(long).toContain("release 0123456789abcdef (2026-11-21)");
    expect(long).toContain(
      "Sources: 어느 과, “동네책방 운영”, accessed 2026-11-20; “동네책방 회의” (어느과-12), accessed 2026-11-21.",
    );
    expect(longCitation({ ...CITED, documents: [] }, "en")).not.toContain("Sources");
  });

  it("as BibTeX escapes what TeX would read as a command", () => {
    const entry = bibtex({ ...CITED, title: "a_b & 10% {\\x}" }, "ko");
    expect(entry).toContain("@misc{maeul-ledger-change-01234567,");
    expect(entry).toContain("title = {{a\\_b \\& 10\\% \\{\\textbackslash{}x\\}}}");
    expect(entry).toContain("month = nov,");
    expect(entry).toContain("year = {2026},");
    const open = entry.replaceAll(/\\[{}]/g, "").match(/\{/g)?.length;
    expect(open).toBe(entry.replaceAll(/\\[{}]/g, "").match(/\}/g)?.length);
  });
});

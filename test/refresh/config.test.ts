import { expect, test } from "vitest";
import { parseConfig } from "../../loaders/refresh/config";

const wrong = (config: object): string => {
  try {
    parseConfig(JSON.stringify(config), "refresh.json");
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : "";
  }
  return "";
};

test("everything has a default, and nothing is fetched by it", () => {
  const { inbox, portal, lofin } = parseConfig("{}", "refresh.json");
  expect(inbox.folders).toEqual(["inbox"]);
  expect([portal.documents, portal.searches, lofin.years, portal.delaySeconds]).toEqual([
    ...[[], [], []],
    20,
  ]);
});

test.each([
  [{ portals: 1 }, "unknown key portals: 1"],
  [{ portal: { delay: 3 } }, "unknown key portal.delay: 3"],
  [{ portal: { delaySeconds: 2 } }, "portal.delaySeconds: 2 "],
  [
    { portal: { documents: ["../etc"] } },
    'portal.documents.0: "../etc" (not a document\'s number)',
  ],
  [{ portal: { searches: [{ from: "2021-02-30" }] } }, 'portal.searches.0.from: "2021-02-30" '],
  [{ portal: { origin: "https://x.example/list" } }, 'portal.origin: "https://x.example/list" '],
  [{ lofin: { government: "서울" } }, 'lofin.government: "서울" (not a government\'s code)'],
])("%j is an error that names key and value", (config, expected) => {
  expect(wrong(config)).toContain(`ConfigError: refresh.json: ${expected}`);
});

test("what may be a secret is not told", () => {
  expect(wrong({ lofin: { key: "secret" } })).toContain("unknown key lofin.key: …");
  expect(wrong({ schedule: { webhook: "hooks/secret" } })).toMatch(/schedule\.webhook: … \(/u);
});

test("who a host is asked as is not told", () => {
  expect(wrong({ lofin: { origin: "https://me:secret@x.example" } })).not.toContain("secret");
});

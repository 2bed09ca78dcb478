import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { browserCandidates, findBrowser } from "../../bin/browser";
import { isInstalled } from "../../bin/install";
import { isAtLeast } from "../../bin/node-version";

describe("isAtLeast", () => {
  test.for([
    ["20.19.0", "20.19", true],
    ["20.20.2", "20.19", true],
    ["22.0.0", "20.19", true],
    ["20.18.3", "20.19", false],
    ["18.20.0", "20.19", false],
  ] as const)("%s against %s: %s", ([version, least, expected]) => {
    expect(isAtLeast(version, least)).toBe(expected);
  });
});

describe("isInstalled", () => {
  const wanted = {
    "": {},
    "node_modules/a": { version: "1.0.0" },
    "node_modules/other-system": { version: "1.0.0", optional: true },
  };

  test("holds where all but the optional packages are there", () => {
    expect(isInstalled(wanted, { "node_modules/a": { version: "1.0.0" } })).toBe(true);
  });

  test("does not hold on a fresh clone, nor after the lockfile has changed", () => {
    expect(isInstalled(wanted, {})).toBe(false);
    expect(isInstalled(wanted, { "node_modules/a": { version: "0.9.0" } })).toBe(false);
  });
});

describe("findBrowser", () => {
  const folder = mkdtempSync(join(tmpdir(), "browser-"));
  const program = join(folder, "chromium");
  writeFileSync(program, "");

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("finds a program on the path", () => {
    expect(findBrowser("linux", { PATH: folder })).toBe(program);
  });

  test("takes the one that is named, and complains where it is not there", () => {
    expect(findBrowser("linux", { MAEUL_BROWSER: program, PATH: "" })).toBe(program);
    expect(() => findBrowser("linux", { MAEUL_BROWSER: "/no/such" })).toThrow(
      "MAEUL_BROWSER is not a file: /no/such",
    );
  });

  test("knows where Windows and macOS keep theirs", () => {
    const onWindows = browserCandidates("win32", { PROGRAMFILES: "C:\\Program Files" });
    expect(onWindows.map((path) => path.split(/[\\/]/).at(-1))).toContain("msedge.exe");
    expect(browserCandidates("darwin", {})).toContain(
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    );
  });
});

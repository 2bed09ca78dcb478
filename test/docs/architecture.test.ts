import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withPicture } from "../../scripts/rooms";

test("the picture of the rooms is current (npm run rooms:picture)", async () => {
  const markdown = readFileSync("ARCHITECTURE.md", "utf8");
  expect(await withPicture(markdown)).toBe(markdown);
}, 60_000);

interface Manifest {
  version: string;
  license: string;
}

const manifestOf = (name: string) =>
  JSON.parse(readFileSync(join("node_modules", name, "package.json"), "utf8")) as Manifest;

test("every package is listed with its licence, and with its version where one is named", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const [, libraries = ""] = readFileSync("ARCHITECTURE.md", "utf8").split("## Libraries");
  const rows = [...libraries.matchAll(/^\| [^|]+ \| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gmu)]
    .map(([, packages = "", licences = ""]) => ({
      packages: packages.split(", ").map((words) => words.split(" ")),
      licences: licences.split(", "),
    }))
    .filter(({ licences }) => !["licence", "---"].includes(licences[0] ?? ""));
  const listed = rows.flatMap(({ packages }) => packages.map(([name = ""]) => name));
  const installed = Object.keys({ ...dependencies, ...devDependencies });
  expect(listed.toSorted()).toEqual(
    installed.filter((name) => !name.startsWith("@types/")).toSorted(),
  );
  for (const { packages, licences } of rows) {
    const found = packages.map(([name = ""]) => manifestOf(name).license);
    expect([packages, [...new Set(found)]]).toEqual([packages, licences]);
    for (const [name = "", version = ""] of packages)
      expect(`${manifestOf(name).version}.`.startsWith(version && `${version}.`)).toBe(true);
  }
});

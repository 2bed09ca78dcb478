import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { refreshConfigSchema } from "../../loaders/refresh/config";
import { COMMANDS } from "../deploy/commands";

const TEXT = readFileSync("docs/operating.md", "utf8");

/** Every key with its default, as JSON; a list of objects has the keys of one besides. */
function defaultsOf(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value) && typeof value[0] === "object")
    return [[path, "[]"], ...defaultsOf(value[0], `${path}[]`)];
  if (value === null || typeof value !== "object" || Array.isArray(value))
    return [[path, JSON.stringify(value)]];
  const above = path === "" ? "" : `${path}.`;
  return Object.entries(value).flatMap(([key, part]) => defaultsOf(part, `${above}${key}`));
}

const DEFAULTS = defaultsOf(refreshConfigSchema.parse({ portal: { searches: [{}] } }), "");

describe.each(["ko", "en"])("the table of keys (%s)", (locale) => {
  const [, table = ""] =
    new RegExp(`<!-- keys ${locale} -->([^]*?)<!-- /keys -->`, "u").exec(TEXT) ?? [];
  const rows = Array.from(
    table.matchAll(/^\| `([^`]+)` +\| `([^`]*)` +\| (\S.*?) *\|$/gmu),
    ([, key, value]) => [key, value],
  );

  test("has every key with its default, in the order of the schema", () => {
    expect(rows).toEqual(DEFAULTS);
  });
});

test("examples of configuration are accepted", () => {
  const examples = Array.from(TEXT.matchAll(/```json\n([^]*?)```/gu), ([, json = ""]) => json);
  expect(examples).toHaveLength(2);
  for (const json of examples)
    expect(() => refreshConfigSchema.parse(JSON.parse(json))).not.toThrow();
});

test("it names only commands that there are, the same in both languages", () => {
  const [korean = "", english = ""] = TEXT.split("# Operating it\n");
  const named = (text: string) =>
    [...text.matchAll(/\bmaeul ([a-z]+)(?= |`|$)/gmu)].map(([, name = ""]) => name);
  for (const name of named(TEXT)) expect(COMMANDS).toContain(name);
  expect(new Set(named(korean))).toEqual(new Set(named(english)));
});

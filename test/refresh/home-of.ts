import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { write } from "../../loaders/generate/corpus";
import type { WrittenFamily } from "../../loaders/generate/genres";
import type { FileFormat } from "../../loaders/generate/layouts/layout";
import { layoutsOf } from "../../loaders/generate/layouts/registry";
import { parseConfig } from "../../loaders/refresh/config";
import type { Context } from "../../loaders/refresh/context";
import { homeAt } from "../../loaders/refresh/home";
import { VOCABULARY } from "../passages/vocabulary";

/** An operator's folder and a project's without documents, and what was told. */
export interface Trial {
  context: Context;
  told: string[];
  /** Puts a file below the operator's folder. */
  put: (name: string, content: string | Uint8Array) => void;
}

/** A new operator's folder below the system's temporary one; whoever makes it removes `context.home.root`. */
export function trialOf(config: object = {}): Trial {
  const folder = mkdtempSync(join(tmpdir(), "maeul-refresh-"));
  const told: string[] = [];
  const home = homeAt(join(folder, "home"));
  const put = (name: string, content: string | Uint8Array): void => {
    const file = join(home.root, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  mkdirSync(home.root);
  const context: Context = {
    ...{ home, data: join(folder, "data"), vocabulary: VOCABULARY, code: "trial" },
    config: parseConfig(JSON.stringify(config), "refresh.json"),
    today: "2026-11-22",
    signal: new AbortController().signal,
    tell: (line) => told.push(line),
  };
  return { context, told, put };
}

const districts = VOCABULARY.districts.map(({ name }) => name);

/** The bytes of an invented document; the same number in another format is the same document. */
export function invented(family: WrittenFamily, number: number, format: FileFormat): Uint8Array {
  const [layout] = layoutsOf(family, [format]);
  if (!layout) throw new Error(`no layout: ${format}`);
  return write({ seed: 1, family, number, layout, faulty: false, districts }).bytes;
}

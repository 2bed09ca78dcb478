import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ICruiseResult, cruise } from "dependency-cruiser";
import { FOLDERS } from "../loaders/commands/folders";

/** Where the picture stands in ARCHITECTURE.md. */
const PICTURE = /(<!-- rooms -->\n)[^]*?(\n<!-- \/rooms -->)/u;

/** The room a module stands in: its folder in loaders/ or src/; a file outside of any by its name. */
function roomOf(path: string): string | null {
  const [storey, room] = path.split("/");
  if (storey !== "loaders" && storey !== "src") return null;
  return `${storey}/${String(room)}`;
}

/** Which room imports which, drawn as a Mermaid flow chart: an arrow means «imports». */
export async function roomsPicture(): Promise<string> {
  const { output } = await cruise(
    ["loaders", "src"],
    { baseDir: FOLDERS.root, doNotFollow: { path: "node_modules" }, tsPreCompilationDeps: true },
    { extensions: [".ts", ".js"] },
  );
  const arrows = new Set<string>();
  for (const { source, dependencies } of (output as ICruiseResult).modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (from !== null && to !== null && from !== to) arrows.add(`  ${from} --> ${to}`);
    }
  }
  return ["```mermaid", "flowchart BT", ...Array.from(arrows).toSorted(), "```"].join("\n");
}

/** ARCHITECTURE.md with the picture drawn anew. */
export async function withPicture(markdown: string): Promise<string> {
  if (!PICTURE.test(markdown)) throw new Error("no place for the picture of the rooms");
  const picture = await roomsPicture();
  return markdown.replace(PICTURE, (_, before: string, after: string) => before + picture + after);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const file = join(FOLDERS.root, "ARCHITECTURE.md");
  writeFileSync(file, await withPicture(readFileSync(file, "utf8")));
}

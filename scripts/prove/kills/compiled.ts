import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle, type Plugin } from "esbuild";
import { FOLDERS } from "../../../loaders/commands/folders";

/** A file goes on to find what lies beside it, although it is now part of another. */
const keepPlaces: Plugin = {
  name: "keep-places",
  setup(build) {
    build.onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const place = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll("import.meta.url", place), loader: "ts" };
    });
  },
};

/**
 * Makes one script of a program and all of the project that it imports, so that starting it often costs
 * less; packages stay where they are.
 * @param program a file in TypeScript
 * @returns the script, inside the project, where packages are found
 */
export async function compiled(program: string, name: string): Promise<string> {
  const outfile = join(FOLDERS.build, "prove", `${name}-${String(process.pid)}.js`);
  await mkdir(dirname(outfile), { recursive: true });
  await bundle({
    ...{ entryPoints: [program], outfile, bundle: true, packages: "external" },
    ...{ format: "esm", platform: "node", target: "node20", logLevel: "error" },
    plugins: [keepPlaces],
  });
  return outfile;
}

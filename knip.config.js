/**
 * The JavaScript of a page, so that what only pages use counts as used.
 * @param {string} page Markdown with fenced blocks of code that Framework runs
 */
const pageCode = (page) =>
  Array.from(page.matchAll(/^```(?:js|ts)\b[^\n]*\n([\s\S]*?)^```/gm), ([, code]) => code).join(
    "\n",
  );

/** @type {import("knip").KnipConfig} */
export default {
  entry: [
    "observablehq.config.ts",
    "loaders/maeul.ts",
    "scripts/*.ts",
    // Started as processes of their own.
    "scripts/prove/**/*-child.ts",
    "test/**/*-child.ts",
    "src/data/**/*.js",
    "src/**/*.md",
    // Named in every page's head.
    "src/components/frame.ts",
  ],
  project: [
    "bin/**/*.js",
    "loaders/**/*.ts",
    "scripts/**/*.ts",
    "src/**/*.{ts,js,md}",
    "test/**/*.ts",
  ],
  compilers: { md: pageCode },
  ignoreDependencies: [
    // Started as a program, by its path.
    "@observablehq/framework",
    // Found by its path: a package of font files.
    "@fontsource/pretendard",
    // Framework's client uses them; they are bundled for it by name.
    "htl",
    "isoformat",
  ],
  // Where they are there: what it says of the units, and a network of its own for a trial.
  ignoreBinaries: ["systemd-analyze", "unshare"],
  // A type that others reach through the table or fact it is part of need not be imported by name.
  ignoreExportsUsedInFile: { interface: true, type: true },
};

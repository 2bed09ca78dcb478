import { element } from "../../dom.js";
import type { Release } from "../provenance.js";

/** A file's name says the figure and the release: `maeul-ledger-change-7183d8fc.csv`. */
export function fileName(figure: string, release: Release, extension: string): string {
  return `maeul-ledger-${figure}-${release.id.slice(0, 8)}.${extension}`;
}

/** How long a browser may take to begin a download, milliseconds. */
const GRACE = 60_000;

/** Hands a file to the reader. */
export function save(content: Blob | string, name: string, type: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, GRACE);
}

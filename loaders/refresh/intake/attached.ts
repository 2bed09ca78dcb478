import type { Offered } from "./decide";

/** What browsers call the folder of a page that they save. */
const FOLDERS = ["_files", ".files", "_file"];
/** What browsers, offices and portals change in a name. */
const bare = (name: string) =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/ ?\(\d{1,3}\)(?=\.[^.]*$)/u, "")
    .replace(/[\s_+]/gu, "");

interface Place {
  folder: string;
  base: string;
}

function placeOf(name: string): Place {
  const at = name.lastIndexOf("/");
  return { folder: name.slice(0, Math.max(at, 0)), base: name.slice(at + 1) };
}

/** Which saved page each file belongs to. */
export class Attachments {
  readonly #byFolder = new Map<string, Offered>();
  readonly #byFile = new Map<string, Offered>();

  constructor(pages: readonly Offered[]) {
    for (const page of pages) {
      const { folder, base } = placeOf(page.name);
      const stem = `${folder === "" ? "" : `${folder}/`}${base.replace(/\.[^.]*$/u, "")}`;
      for (const ending of FOLDERS) this.#byFolder.set(`${stem}${ending}`, page);
      for (const name of page.summary.attachments ?? [])
        this.#byFile.set(`${folder}/${bare(name)}`, page);
    }
  }

  /** The page that a file was saved with: it lies in the page's own folder, or the page lists its name. */
  pageOf(name: string): Offered | null {
    const { folder, base } = placeOf(name);
    return this.#folderOf(folder) ?? this.#byFile.get(`${folder}/${bare(base)}`) ?? null;
  }

  /** Whether a file may be part of the page's looks: it lies in the page's own folder and is not listed. */
  isFurniture(name: string): boolean {
    const { folder, base } = placeOf(name);
    const page = this.#folderOf(folder);
    const listed = (page?.summary.attachments ?? []).map(bare);
    return page !== null && !listed.includes(bare(base));
  }

  #folderOf(folder: string): Offered | null {
    for (let at = folder; at !== ""; at = placeOf(at).folder) {
      const page = this.#byFolder.get(at);
      if (page) return page;
    }
    return null;
  }
}

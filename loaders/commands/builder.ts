import { type Folders, publishLedger, readLedger } from "../ledger";
import { keepViews } from "../publish/kept-views";
import type { Builder } from "../refresh/run";
import { buildSite } from "../site/build";
import { writeLedger } from "../store/write";
import { FIGURES } from "../../src/figures/registry.js";

/**
 * How a release is made from the project's data and an operator's.
 * @param pages the pages of its site, by their files below `src/`; all where they are left out
 */
export function builderOf(folders: Folders, pages?: readonly string[]): Builder {
  return {
    read: () => readLedger(folders),
    write: writeLedger,
    publish: (ledger, out) => publishLedger(folders, { ledger, out }),
    buildSite: (published, out) => buildSite({ published, out, ...(pages && { pages }) }),
    keepViews,
    figures: FIGURES,
  };
}

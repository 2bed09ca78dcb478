import { type Folders, publishLedger, readLedger } from "../ledger";
import { keepViews } from "../publish/kept-views";
import type { Builder } from "../refresh/setting";
import { buildSite } from "../site/build";
import { writeLedger } from "../store/write";
import { FIGURES } from "../../src/figures/registry.js";

/** How much of a release is made; a proof makes many, and small ones. */
interface Extent {
  figures: typeof FIGURES;
  /** The pages of its site, by their files below `src/`. */
  pages: readonly string[];
}

/**
 * How a release is made from the project's data and an operator's.
 * @param extent all figures and pages where it is left out
 */
export function builderOf(folders: Folders, extent: Partial<Extent> = {}): Builder {
  const { figures = FIGURES, ...site } = extent;
  return {
    read: (unreadable) => readLedger(folders, unreadable),
    write: writeLedger,
    publish: (ledger, out) => publishLedger(folders, { ledger, out, figures }),
    buildSite: (published, out) => buildSite({ published, out, ...site }),
    keepViews,
    figures,
  };
}

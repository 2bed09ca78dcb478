import type { LedgerInput } from "../store/input";
import type { Ledger } from "../store/read";
import type { Home } from "./home";
import type { Policy, PolicyRule } from "./policy";

/** How a release is made; the refresh says only when and where. */
export interface Builder {
  /** Reads and checks the project's documents and the operator's; tells of those that it leaves out. */
  read: (unreadable: (line: string) => void) => Promise<LedgerInput>;
  write: (database: string, ledger: LedgerInput) => Promise<void>;
  publish: (database: string, out: string) => Promise<void>;
  buildSite: (published: string, out: string) => Promise<void>;
  /** Computes the views of an open ledger once. */
  keepViews: (ledger: Ledger) => Promise<void>;
  figures: readonly { id: string; sql: string }[];
}

/** What a run is given. */
export interface Setting {
  home: Home;
  builder: Builder;
  policy: Policy;
  keepReleases: number;
  accepted: ReadonlySet<PolicyRule>;
  tell: (line: string) => void;
}

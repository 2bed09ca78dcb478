import { join, resolve } from "node:path";

/** Where everything lies that belongs to an operator and not to the project; an upgrade touches none of it. */
export interface Home {
  root: string;
  /** What the operator sets: sources, policy. May be missing. */
  config: string;
  /** Files that the operator puts there; only read. */
  inbox: string;
  /** Documents that were taken in, `<family>/<hash>.<ext>` with their sidecars, as in `data/documents/`. */
  documents: string;
  /** What was fetched, with what is needed to ask for it again: one folder a source. */
  fetched: string;
  /** The operator's corrections, added to the project's. May be missing. */
  corrections: string;
  /** The operator's claims, added to the project's. May be missing. */
  claims: string;
  /** One folder a release: database and site. */
  releases: string;
  /** A link to the folder of the release that is shown. */
  current: string;
  /** Values, citations and frozen figures of every release there was, for good. */
  kept: string;
  /** The run log; whoever holds it open is the one run there is. */
  runs: string;
  /** What is shown beside every release and belongs to none: status, changes, feed. */
  now: string;
  /** Plain lines of what was done, a file a month. */
  log: string;
}

/**
 * The places below an operator's folder.
 * @param folder `MAEUL_HOME`, or `var/` of the project
 */
export function homeAt(folder: string): Home {
  const root = resolve(folder);
  return {
    root,
    config: join(root, "refresh.json"),
    inbox: join(root, "inbox"),
    documents: join(root, "documents"),
    fetched: join(root, "fetched"),
    corrections: join(root, "corrections.json"),
    claims: join(root, "claims.json"),
    releases: join(root, "releases"),
    current: join(root, "current"),
    kept: join(root, "kept"),
    runs: join(root, "runs.duckdb"),
    now: join(root, "now"),
    log: join(root, "log"),
  };
}

import { type Dirent, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { whyItFailed } from "../failure";
import type { Context } from "../context";
import type { Delivery } from "../delivery";
import { shownName } from "./shown";
import { type OfferedFile, UNKNOWN_ORIGIN } from "./survey";
import { takeIn } from "./take-in";

/** What is hidden, still on its way, or stands beside documents and is none. */
const LEFT_OUT =
  /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)|\.(?:part|partial|crdownload|download|tmp|source\.json|answers\.json)$/iu;

/**
 * Takes in what operators put into their folders: files, archives, saved pages of the portal with their
 * attachments. The folders are only read; what is refused stays there and is told again in each run.
 */
export async function fromInbox(context: Context): Promise<Delivery> {
  const delivery: Delivery = { source: "inbox", taken: [], known: 0, refused: [], failed: null };
  try {
    await takeIn(context, filesOf(context, delivery), delivery);
  } catch (error) {
    delivery.failed = whyItFailed(error, context.signal);
  }
  return delivery;
}

/** The files of all folders; one that cannot be looked into is a refusal of its own. */
function filesOf({ config, home, vocabulary }: Context, delivery: Delivery): OfferedFile[] {
  const { folders } = config.inbox;
  const refuse = (name: string, reason: string) =>
    void delivery.refused.push({
      name: shownName(name, vocabulary),
      code: "missing",
      reason,
      notGiven: true,
    });
  return folders.flatMap((named) => {
    // A dry run has its documents elsewhere, and the same inbox.
    const folder = resolve(dirname(home.inbox), named);
    // Files of one name in two folders are two.
    const name = folders.length > 1 ? basename(folder) : "";
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      return [...filesIn({ folder, name }, refuse)];
    if (folder !== home.inbox) refuse(named, "no such folder");
    return [];
  });
}

interface Folder {
  folder: string;
  /** Below the source's folder; empty for that folder itself. */
  name: string;
}

type Refuse = (name: string, reason: string) => void;

function* filesIn(at: Folder, refuse: Refuse): Generator<OfferedFile> {
  let entries: Dirent[] = [];
  try {
    entries = readdirSync(at.folder, { withFileTypes: true });
  } catch {
    refuse(at.name || basename(at.folder), "the folder cannot be read");
  }
  const shown = entries
    .filter((entry) => !LEFT_OUT.test(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of shown) yield* entryIn(at, entry, refuse);
}

function* entryIn(at: Folder, entry: Dirent, refuse: Refuse): Generator<OfferedFile> {
  const name = at.name === "" ? entry.name : `${at.name}/${entry.name}`;
  const file = join(at.folder, entry.name);
  if (entry.isDirectory()) yield* filesIn({ folder: file, name }, refuse);
  // A link to a file is followed, one to a folder is not: it may lead in a circle.
  if (!entry.isFile() && !entry.isSymbolicLink()) return;
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile()) yield { file, name, ...UNKNOWN_ORIGIN, changedAt: Math.floor(stat.mtimeMs) };
}

import { type Dirent, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { whyItFailed } from "../failure";
import type { Context } from "../context";
import type { Delivery } from "../delivery";
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

/** The files of all folders; a folder that is named and not there is a refusal of its own. */
function filesOf({ config, home }: Context, delivery: Delivery): OfferedFile[] {
  return config.inbox.folders.flatMap((named) => {
    // A dry run has its documents elsewhere, and the same inbox.
    const folder = resolve(dirname(home.inbox), named);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [...filesIn(folder, "")];
    if (folder !== home.inbox)
      delivery.refused.push({ name: named, code: "missing", reason: "no such folder" });
    return [];
  });
}

function* filesIn(folder: string, name: string): Generator<OfferedFile> {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.test(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) yield* entryIn(folder, name, entry);
}

function* entryIn(folder: string, below: string, entry: Dirent): Generator<OfferedFile> {
  const name = below === "" ? entry.name : `${below}/${entry.name}`;
  const file = join(folder, entry.name);
  if (entry.isDirectory()) yield* filesIn(file, name);
  // A link to a file is followed, one to a folder is not: it may lead in a circle.
  else if (entry.isFile() || isLinkedFile(entry, file)) yield { file, name, ...UNKNOWN_ORIGIN };
}

const isLinkedFile = (entry: Dirent, file: string): boolean =>
  entry.isSymbolicLink() && statSync(file, { throwIfNoEntry: false })?.isFile() === true;

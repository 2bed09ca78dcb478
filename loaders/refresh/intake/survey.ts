import { isHtml } from "../../read/html-signs";
import { type Found, documentsAt } from "../../read/documents";
import type { Context } from "../context";
import { Attachments } from "./attached";
import type { Offered } from "./decide";
import { type Memory, sha256Of } from "./memory";
import type { Shelf } from "./shelf";
import type { Summary } from "./summary";

/** A file that a source offers. */
export interface OfferedFile {
  /** Where it lies. */
  file: string;
  /** What it is called, below the source's folder, with slashes. */
  name: string;
  /** Milliseconds since 1970: of two versions the later one is the current; 0 where nothing tells. */
  changedAt: number;
  /** Where it was fetched and who publishes it; null where at most the file itself tells. */
  url: string | null;
  publisher: string | null;
}

/** A file of which nobody knows more than it says. */
export const UNKNOWN_ORIGIN = { changedAt: 0, url: null, publisher: null } as const;

/** What the files hold, without their bytes. */
export interface Survey {
  /** How many are there already. */
  known: number;
  refused: { name: string; code: string; reason: string }[];
  offered: Offered[];
  /** The pages of the portal among them, those that are there already as well. */
  pages: Offered[];
  /** The file in which each lies, by the hash of the document's bytes. */
  files: Map<string, OfferedFile>;
}

/** What every step of the intake works with. */
export interface Intake {
  context: Context;
  shelf: Shelf;
  memory: Memory;
}

/** The documents in a file, named as the source names them. */
export async function* documentsOf({ file, name }: OfferedFile): AsyncGenerator<Found> {
  const { length } = file.normalize("NFC");
  for await (const found of documentsAt(file))
    yield { ...found, path: `${name}${found.path.slice(length)}`.normalize("NFC") };
}

/**
 * Looks through files, one in memory at a time.
 * @throws the signal's reason where it ends the source
 */
export async function surveyOf(intake: Intake, files: readonly OfferedFile[]): Promise<Survey> {
  const survey: Survey = { known: 0, refused: [], offered: [], pages: [], files: new Map() };
  for (const file of files) {
    for await (const found of documentsOf(file)) {
      intake.context.signal.throwIfAborted();
      await look(intake, survey, { file, found });
    }
  }
  const attachments = new Attachments(survey.pages);
  for (const each of survey.offered)
    if (each.summary.attachments === null) each.page = attachments.pageOf(each.name);
  survey.refused = survey.refused.filter(
    ({ name, code }) => !OF_LOOKS.has(code) || !attachments.isFurniture(name),
  );
  return survey;
}

/** What a page's pictures, scripts and styles are refused for: they are no documents, and nobody's loss. */
const OF_LOOKS = new Set(["empty", "binary", "encoding", "unsupported", "unknown-family"]);

async function look(
  { shelf, memory }: Intake,
  survey: Survey,
  { file, found }: { file: OfferedFile; found: Found },
): Promise<void> {
  const { path: name } = found;
  if ("error" in found) {
    survey.refused.push({ name, code: found.error.code, reason: found.error.message });
    return;
  }
  const sha256 = sha256Of(found.bytes);
  const isKnown = shelf.has(sha256) || survey.files.has(sha256);
  if (isKnown) survey.known += 1;
  if (isKnown && !isHtml(Buffer.from(found.bytes.subarray(0, HEAD)).toString("utf8"))) return;
  const outcome = await memory.read(found.bytes, name);
  if ("code" in outcome) {
    if (!isKnown) survey.refused.push({ name, ...outcome });
    return;
  }
  const { changedAt } = file;
  const summary = addressed(outcome.summary, file);
  const offered = { name, sha256, summary, changedAt, page: null };
  if (offered.summary.attachments !== null) survey.pages.push(offered);
  if (isKnown) return;
  survey.files.set(sha256, file);
  survey.offered.push(offered);
}

const HEAD = 4096;

/** What was fetched is of the address at which it was. */
const addressed = (summary: Summary, { url, publisher }: OfferedFile): Summary => ({
  ...summary,
  url: url ?? summary.url,
  publisher: publisher ?? summary.publisher,
});

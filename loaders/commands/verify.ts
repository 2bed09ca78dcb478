import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { peopleIn } from "../passages/people";
import { type NumeralDifference, compareNumerals } from "../passages/transcription";
import { read } from "../read/read";
import { readSources } from "../read/sources";
import { readVocabulary } from "../schema/vocabulary";
import { FOLDERS } from "./folders";

/**
 * Compares the project's transcription of a document with the original, number by number; exit
 * status 1 where a number differs that the sidecar does not explain.
 * @throws where the file is the original of no transcription
 */
export async function verify(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const source = readSources(FOLDERS.data).find(
    ({ sidecar }) => sidecar.transcriptionOf?.sha256 === sha256,
  );
  if (!source) throw new Error(`the original of no transcription: ${file} (sha256 ${sha256})`);
  const original = await read(bytes, file);
  const people = peopleIn(original, readVocabulary(join(FOLDERS.data, "vocabulary")));
  const transcription = await read(source.bytes, source.path);
  const { equal, differences } = compareNumerals(original, people, transcription, source.sidecar);
  const differing = differences.filter(({ reason }) => reason === "differs");
  process.stdout.write(
    [
      `${source.path}: ${String(equal)} numbers equal, ${String(differences.length - differing.length)} explained, ${String(differing.length)} differ`,
      ...differences.map(line),
      "",
    ].join("\n"),
  );
  if (differing.length > 0) process.exitCode = 1;
}

const line = ({ reason, numeral, context, in: where }: NumeralDifference) =>
  `  ${reason}: ${numeral}${context === "" ? "" : ` in the ${where}: ${context}`}`;

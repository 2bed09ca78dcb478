import { write } from "../../loaders/generate/corpus";
import { GENRES, WRITTEN_FAMILIES } from "../../loaders/generate/genres";
import type { FileFormat } from "../../loaders/generate/layouts/layout";
import { layoutsOf } from "../../loaders/generate/layouts/registry";
import type { Vocabulary } from "../../loaders/schema/vocabulary";

/** A whole document of one format. */
export interface Victim {
  /** Its ending tells Markdown from text. */
  path: string;
  bytes: Uint8Array;
}

/** What the invented documents are invented from. */
const SEED = 17;

/** An invented document of every sort, right and with a slip, in every layout of a format. */
export function victimsOf(format: FileFormat, vocabulary: Vocabulary): Victim[] {
  const districts = vocabulary.districts.map(({ name }) => name);
  return WRITTEN_FAMILIES.flatMap((family) =>
    layoutsOf(family, [format]).flatMap((layout) =>
      GENRES[family].flatMap((_, number) =>
        [false, true].map((faulty) => {
          const { answers, bytes } = write({
            ...{ seed: SEED, family, number, layout, faulty, districts },
          });
          return { path: answers.source.path, bytes };
        }),
      ),
    ),
  );
}

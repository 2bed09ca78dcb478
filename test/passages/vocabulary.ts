import { join } from "node:path";
import { readVocabulary } from "../../loaders/schema/vocabulary";

/** The words the project knows, as it ships them. */
export const VOCABULARY = readVocabulary(join(import.meta.dirname, "../../data/vocabulary"));

import type { Words } from "../../schema/words";
import { source } from "../../schema/tables/source";

const COLUMNS: Readonly<Record<string, { words: Words }>> = source.columns;

/**
 * The name a reader knows a header field by: the words of the column that holds it. A field without
 * a column stands for itself.
 */
export function fieldLabel(field: string): string {
  const column = field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  return COLUMNS[column]?.words.ko ?? field;
}

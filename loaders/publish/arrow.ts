import {
  Bool,
  Dictionary,
  Field,
  Float64,
  Int32,
  List,
  Table,
  Utf8,
  tableToIPC,
  vectorFromArray,
  type DataType,
  type Vector,
} from "apache-arrow";
import type { Answer, Plain, PlainType } from "../store/read";

/**
 * Whole won beyond 32 bits are doubles, exact since they are safe integers: a browser then reads
 * plain numbers and no BigInt.
 */
function elementType(type: PlainType): DataType {
  if (type === "integer") return new Int32();
  if (type === "number") return new Float64();
  if (type === "boolean") return new Bool();
  if (type === "text") return new Utf8();
  return new List(new Field("item", elementType(type.listOf), true));
}

function vector(values: Plain[], type: PlainType, dictionary: number): Vector {
  // A dictionary's number would else count up over the whole process.
  if (type === "text")
    return vectorFromArray(values, new Dictionary(new Utf8(), new Int32(), dictionary));
  return vectorFromArray(values, elementType(type));
}

/**
 * An answer as an Arrow IPC file: text as dictionaries, lists of ids as lists of text.
 * @param notes stand in the schema's metadata
 */
export function arrowFile(
  { columns, rows }: Answer,
  notes: Readonly<Record<string, string>> = {},
): Uint8Array {
  const vectors = columns.map(({ name, type }, index) => {
    const values = rows.map((row) => row[name] ?? null);
    return [name, vector(values, type, index)] as const;
  });
  const table = new Table(Object.fromEntries(vectors));
  for (const [name, words] of Object.entries(notes)) table.schema.metadata.set(name, words);
  return tableToIPC(table, "file");
}

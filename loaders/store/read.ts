import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBListType,
  DuckDBListValue,
  DuckDBTypeId,
  type DuckDBConnection,
  type DuckDBResult,
  type DuckDBType,
  type DuckDBValue,
} from "@duckdb/node-api";
import { CORRECTED_SCHEMA } from "../schema/corrected";
import { EDITIONS_SCHEMA } from "../schema/editions";

/** What a value becomes in JavaScript: money a safe integer, a decimal a number, a day ISO text. */
export type Plain = string | number | boolean | null | Plain[];

/** The type of a column of an answer: `integer` fits 32 bits, `number` holds money and decimals. */
export type PlainType = "text" | "integer" | "number" | "boolean" | { listOf: PlainType };

export interface AnswerColumn {
  name: string;
  type: PlainType;
}

export interface Answer {
  columns: AnswerColumn[];
  rows: Record<string, Plain>[];
}

/** An answer of any length: its rows come some thousands at a time and are not held. */
export interface LongAnswer {
  columns: AnswerColumn[];
  parts: AsyncIterable<Answer["rows"]>;
}

const PLAIN_TYPES: Partial<Record<DuckDBTypeId, PlainType>> = {
  [DuckDBTypeId.VARCHAR]: "text",
  [DuckDBTypeId.DATE]: "text",
  [DuckDBTypeId.SQLNULL]: "text",
  [DuckDBTypeId.INTEGER]: "integer",
  [DuckDBTypeId.BIGINT]: "number",
  [DuckDBTypeId.HUGEINT]: "number",
  [DuckDBTypeId.DOUBLE]: "number",
  [DuckDBTypeId.DECIMAL]: "number",
  [DuckDBTypeId.BOOLEAN]: "boolean",
};

function plainType(type: DuckDBType): PlainType {
  if (type instanceof DuckDBListType) return { listOf: plainType(type.valueType) };
  const found = PLAIN_TYPES[type.typeId];
  if (found === undefined) throw new Error(`column type without a plain form: ${type.toString()}`);
  return found;
}

function plain(value: DuckDBValue): Plain {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return value;
  if (typeof value === "bigint") {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new Error(`not a safe integer: ${value.toString()}`);
    return number;
  }
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBListValue) return value.items.map(plain);
  throw new Error(`value without a plain form: ${value.toString()}`);
}

/** What DuckDB's results and readers both say of their columns. */
interface Columned {
  columnNames(): string[];
  columnType(index: number): DuckDBType;
}

function columnsOf(result: Columned): AnswerColumn[] {
  return result
    .columnNames()
    .map((name, index) => ({ name, type: plainType(result.columnType(index)) }));
}

function plainRow(columns: readonly AnswerColumn[], row: DuckDBValue[]): Record<string, Plain> {
  return Object.fromEntries(
    columns.map(({ name }, index) => [name, plain(row[index] ?? null)] as const),
  );
}

async function* plainParts(columns: readonly AnswerColumn[], result: DuckDBResult) {
  for await (const rows of result.yieldRows()) yield rows.map((row) => plainRow(columns, row));
}

/** A ledger opened for reading; any number of processes may do so at once. */
export class Ledger {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  /** By their schema; the second to ask for one gets the same. */
  readonly #readings = new Map<string, Ledger>();

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  /**
   * Opens a ledger read-only.
   * @throws where the file is missing or no DuckDB database.
   */
  static async open(path: string): Promise<Ledger> {
    const instance = await DuckDBInstance.create(path, {
      access_mode: "READ_ONLY",
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    return new Ledger(instance, await instance.connect());
  }

  /**
   * Asks a question in SQL.
   * @param values what its `$name`s stand for
   * @throws where the SQL is wrong, a value has no plain form, or a whole number is too large for
   * JavaScript to hold exactly.
   */
  async query(sql: string, values?: Record<string, string>): Promise<Answer> {
    const reader = await this.#connection.runAndReadAll(sql, values);
    const columns = columnsOf(reader);
    return { columns, rows: reader.getRows().map((row) => plainRow(columns, row)) };
  }

  /**
   * Asks a question whose answer may be longer than memory. Nothing else may be asked before its
   * rows have come.
   * @throws as `query` does, while the rows come
   */
  async stream(sql: string): Promise<LongAnswer> {
    const result = await this.#connection.stream(sql);
    const columns = columnsOf(result);
    return { columns, parts: plainParts(columns, result) };
  }

  /** The same ledger, read as its corrections have it; it closes with this one. */
  async corrected(): Promise<Ledger> {
    return this.#reading(CORRECTED_SCHEMA);
  }

  /** The same ledger, with the earlier editions of documents; it closes with this one. */
  async editions(): Promise<Ledger> {
    return this.#reading(EDITIONS_SCHEMA);
  }

  async #reading(schema: string): Promise<Ledger> {
    const known = this.#readings.get(schema);
    if (known) return known;
    const connection = await this.#instance.connect();
    await connection.run(`SET search_path = '${schema},main'`);
    const reading = new Ledger(this.#instance, connection);
    this.#readings.set(schema, reading);
    return reading;
  }

  /** Runs a statement whose answer nobody needs, such as COPY to a file. */
  async run(sql: string): Promise<void> {
    await this.#connection.run(sql);
  }

  close(): void {
    for (const reading of this.#readings.values()) reading.#connection.closeSync();
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}

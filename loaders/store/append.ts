import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  LIST,
  INTEGER,
  VARCHAR,
  type DuckDBAppender,
} from "@duckdb/node-api";
import type { ColumnType } from "../schema/column";

const DECIMAL_WIDTH = 18;
const DECIMAL_SCALE = 6;
const MS_PER_DAY = 86_400_000;

/** @throws where the value is not of the column's type; the message shows it. */
function ensure<T>(value: unknown, is: (value: unknown) => value is T, type: ColumnType): T {
  if (is(value)) return value;
  throw new Error(`not a value of ${type}: ${JSON.stringify(value)}`);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isTruth = (value: unknown): value is boolean => typeof value === "boolean";
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isWholes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(isWhole);

function decimal(value: number): DuckDBDecimalValue {
  const scaled = BigInt(Math.round(value * 10 ** DECIMAL_SCALE));
  return new DuckDBDecimalValue(scaled, DECIMAL_WIDTH, DECIMAL_SCALE);
}

function date(value: string): DuckDBDateValue {
  const days = Date.parse(`${value}T00:00:00Z`) / MS_PER_DAY;
  if (!Number.isInteger(days)) throw new Error(`not a day: ${value}`);
  return new DuckDBDateValue(days);
}

/** Appends one value; null stays null, for the database to refuse where it may not. */
export function append(appender: DuckDBAppender, type: ColumnType, value: unknown): void {
  if (value === null) {
    appender.appendNull();
    return;
  }
  switch (type) {
    case "VARCHAR":
    case "ISO_DATE":
    case "CLOCK":
      appender.appendVarchar(ensure(value, isText, type));
      break;
    case "INTEGER":
      appender.appendInteger(ensure(value, isWhole, type));
      break;
    case "BIGINT":
      appender.appendBigInt(BigInt(ensure(value, isWhole, type)));
      break;
    case "DECIMAL(18,6)":
      appender.appendDecimal(decimal(ensure(value, isNumber, type)));
      break;
    case "BOOLEAN":
      appender.appendBoolean(ensure(value, isTruth, type));
      break;
    case "DATE":
      appender.appendDate(date(ensure(value, isText, type)));
      break;
    case "VARCHAR[]":
      appender.appendList(ensure(value, isTexts, type), LIST(VARCHAR));
      break;
    case "INTEGER[]":
      appender.appendList(ensure(value, isWholes, type), LIST(INTEGER));
      break;
  }
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  tested,
  type ClaimResult,
  type TestResult,
  type Verdict,
} from "../../src/answers/claims.js";
import { ROW_SETS } from "../../src/answers/row-sets.js";
import type { Trace } from "../../src/words/trace.js";
import type { Claim } from "../schema/claims";
import type { Ledger } from "../store/read";
import { askedLedger } from "./asked-ledger";
import type { List } from "./lists";

/** A value of a test with what it rests on. */
interface ClaimValue extends Trace {
  value: number;
}

/** One test of a claim: what is put to it, and what comes of it. */
export interface ClaimTest {
  scope_ko: string;
  scope_en: string;
  is_claimed: boolean;
  formula: Claim["tests"][number]["formula"];
  numerator: ClaimValue | null;
  denominator: ClaimValue | null;
  result: ClaimValue | null;
  holds: boolean | null;
}

/** A claim with its tests, as pages list it. */
export interface ClaimRow {
  id: string;
  statement_ko: string;
  statement_en: string;
  /** Null for a question that nobody in particular asks. */
  source: { title: string; url: string; saidOn: string } | null;
  claimed_ko: string;
  claimed_en: string;
  verdict: Verdict;
  note_ko: string | null;
  note_en: string | null;
  tests: ClaimTest[];
}

function valueOf(measured: TestResult["result"]): ClaimValue | null {
  if (measured === null) return null;
  const { facts, formula, findings } = measured.on;
  return { value: measured.value, facts, formula, findings };
}

function testOf({ test, numerator, denominator, result, holds }: TestResult): ClaimTest {
  const { scope, isClaimed, formula } = test;
  return {
    ...{ scope_ko: scope.ko, scope_en: scope.en, is_claimed: isClaimed, formula },
    ...{ numerator: valueOf(numerator), denominator: valueOf(denominator) },
    ...{ result: valueOf(result), holds },
  };
}

function rowOf({ claim, verdict, tests }: ClaimResult): ClaimRow {
  const { id, statement, source, claimed, note } = claim;
  return {
    ...{ id, statement_ko: statement.ko, statement_en: statement.en, source },
    ...{ claimed_ko: claimed.words.ko, claimed_en: claimed.words.en, verdict },
    ...{ note_ko: note?.ko ?? null, note_en: note?.en ?? null, tests: tests.map(testOf) },
  };
}

/**
 * Puts the claims to the ledger and writes what came of it: `lists/claims.json`, a row a claim.
 * @throws where a claim names rows that there are none of
 */
export async function writeClaims(
  ledger: Ledger,
  claims: readonly Claim[],
  folder: string,
): Promise<void> {
  const named = claims.flatMap(({ tests }) => tests.flatMap((test) => [...test.of, test.in]));
  const sets = ROW_SETS.filter(({ id }) => named.some(({ rows }) => rows === id));
  const asked = await askedLedger(ledger, [], sets);
  const rows = claims.map((claim) => rowOf(tested(claim, asked)));
  const list: List<ClaimRow> = { scope: "ledger", rows, total: rows.length, split: null };
  await writeFile(join(folder, "lists", "claims.json"), `${JSON.stringify(list)}\n`);
}

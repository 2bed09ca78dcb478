import { DOCUMENT_TERMS } from "./glossary-documents.js";
import type { GlossaryEntry } from "./glossary-entry.js";
import { LEDGER_TERMS } from "./glossary-ledger.js";
import { MONEY_TERMS } from "./glossary-money.js";

/** The terms that pages may use without explaining them again, by what they are about. */
export const GLOSSARY: Readonly<Record<string, readonly GlossaryEntry[]>> = {
  money: MONEY_TERMS,
  documents: DOCUMENT_TERMS,
  ledger: LEDGER_TERMS,
};

import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { policySchema } from "./policy";

const day = z.iso.date();
const words = z.string().trim().min(1);

/** A host that is asked: scheme, name, port, and nothing behind them. */
const origin = z
  .url({ protocol: /^https?$/u })
  .refine((address) => /^https?:\/\/[^/?#@]+\/?$/u.test(address), "more than scheme, host and port")
  .transform((address) => new URL(address).origin);

/** A search in the portal's list of approved documents. */
const search = z.strictObject({
  /** Words that a title must hold, all of them; spaces do not count. */
  words: z.array(words).default([]),
  /** Days of approval. */
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  /** So many pages of the list are read, 50 documents each. */
  mostPages: z.int().min(1).max(200).default(5),
});

const inbox = z.strictObject({
  /** Folders that are looked through, absolute or below the operator's folder. */
  folders: z.array(words).default(["inbox"]),
});

const portal = z.strictObject({
  origin: origin.default("https://opengov.seoul.go.kr"),
  /** Numbers of documents, as in `/sanction/<number>`. */
  documents: z.array(z.string().regex(/^\d{1,12}$/u, "not a document's number")).default([]),
  searches: z.array(search).default([]),
  /** At least so many seconds from one request to the next; robots.txt may ask for more. The city asks for 10. */
  delaySeconds: z.number().min(10).max(600).default(20),
  /** So many documents are fetched in a run; the next run goes on. */
  mostDocuments: z.int().min(1).max(1000).default(50),
  /** A document that was fetched is asked for again after so many days. */
  askAgainDays: z.int().min(1).max(3650).default(30),
  attachments: z.boolean().default(true),
});

const lofin = z.strictObject({
  origin: origin.default("https://www.lofin365.go.kr"),
  /** Fiscal years that are asked for; none: it is off. */
  years: z.array(z.int().min(2000).max(2100)).default([]),
  /** Code of the government; Seoul's own is 1100000. */
  government: z
    .string()
    .regex(/^\d{7}$/u, "not a government's code")
    .default("1100000"),
  /** Projects whose spending is kept: names of which one must be held; none: all. */
  projects: z.array(words).default([]),
  /** The settlement by field and section besides. */
  settlement: z.boolean().default(false),
  delaySeconds: z.number().min(0).max(600).default(1),
});

/** Limits of every request. */
const requests = z.strictObject({
  connectSeconds: z.number().positive().max(300).default(15),
  headersSeconds: z.number().positive().max(600).default(60),
  /** Between two pieces of a body, and for the whole of it. */
  pauseSeconds: z.number().positive().max(600).default(30),
  wholeSeconds: z.number().positive().max(3600).default(600),
  largestMegabytes: z.number().positive().max(512).default(64),
  retries: z.int().min(0).max(10).default(4),
  /** Retry-After is honoured up to here; a longer one ends the source until the next run. */
  longestWaitSeconds: z.number().positive().max(7200).default(600),
});

const releases = z.strictObject({
  /** Whole releases that are kept, the one shown among them; `maeul rollback` returns to one. */
  keep: z.int().min(2).max(100).default(5),
});

const schedule = z.strictObject({
  /** Hours from one run to the next; the status page says when a run was missed. */
  everyHours: z.number().positive().max(8784).default(168),
  /** Is sent the status of a run that failed, was blocked or warns; null: nobody is told. */
  webhook: z
    .url({ protocol: /^https?$/u })
    .nullable()
    .default(null),
});

/** What an operator sets in `MAEUL_HOME/refresh.json`; every key has a default, keys of APIs are not here. */
export const refreshConfigSchema = z.strictObject({
  inbox: inbox.prefault({}),
  portal: portal.prefault({}),
  lofin: lofin.prefault({}),
  requests: requests.prefault({}),
  policy: policySchema.prefault({}),
  releases: releases.prefault({}),
  schedule: schedule.prefault({}),
});

export type RefreshConfig = z.infer<typeof refreshConfigSchema>;
export type PortalConfig = RefreshConfig["portal"];
export type RequestLimits = RefreshConfig["requests"];

/** The configuration is wrong: one line a key, with its value unless that may be a secret. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/**
 * Reads the operator's configuration; a file that is missing sets nothing.
 * @throws ConfigError naming each key that is unknown or wrong, with its value
 */
export function readConfig(file: string): RefreshConfig {
  if (!existsSync(file)) return refreshConfigSchema.parse({});
  return parseConfig(readFileSync(file, "utf8"), file);
}

/** @throws ConfigError as `readConfig` does */
export function parseConfig(json: string, file: string): RefreshConfig {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new ConfigError(`not JSON: ${file}`);
  }
  const parsed = refreshConfigSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.flatMap((issue) => linesOf(issue, value));
  throw new ConfigError(`${file}: ${lines.join("; ")}`);
}

function linesOf(issue: z.core.$ZodIssue, whole: unknown): string[] {
  const at = (path: PropertyKey[], isTold: boolean) =>
    `${path.map(String).join(".")}: ${shown(path, whole, isTold)}`;
  // Where no key is known, somebody may have put a secret; a webhook's address may be one.
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => `unknown key ${at([...issue.path, key], false)}`);
  return [`${at(issue.path, !issue.path.includes("webhook"))} (${issue.message})`];
}

/**
 * What stands at a path, as it is written; whatever stands before a host's @ is nobody's business.
 * @param isTold whether words may be told as well as numbers
 */
function shown(path: PropertyKey[], whole: unknown, isTold: boolean): string {
  const value = path.reduce<unknown>(
    (part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined),
    whole,
  );
  if (value === undefined) return "nothing";
  if (!isTold && typeof value !== "number") return "…";
  return JSON.stringify(value).replace(/\/\/[^/@"]*@/gu, "//…@");
}

import { Confined } from "./confined";
import { ReadError } from "./error";
import { type Kordoc, partsOf } from "./kordoc/blocks";
import { type Failure, failureOf } from "./kordoc/reasons";
import type { Paper } from "./paper";

type Kind = "hwp5" | "hwp3" | "hwpml";

/** Larger files are mostly pictures; their text never comes near it. */
const LARGEST_MB = 64;
/** An honest file takes some milliseconds; a larger one is given more. */
const PATIENCE_MS = 1500;
const PATIENCE_MS_PER_MB = 500;

const worker = new Confined<{ kind: Kind; bytes: Uint8Array }, Kordoc | Failure>(
  new URL("./kordoc/worker.js", import.meta.url),
  { heapMb: 1024, growthMb: 176, startMs: 10_000 },
);

/** @throws ReadError where the bytes are none of the three */
function kindOf(bytes: Uint8Array): Kind {
  const head = Buffer.from(bytes.subarray(0, 4096));
  if (head.readUInt32BE(0) === 0xd0cf11e0) return "hwp5";
  if (head.toString("latin1").startsWith("HWP Document File V")) return "hwp3";
  if (/<HWPML\b/u.test(head.toString("utf8"))) return "hwpml";
  throw new ReadError("unsupported", "not an HWP document");
}

function refuseHostileXml(bytes: Uint8Array): void {
  if (Buffer.from(bytes).includes("<!DOCTYPE")) throw new ReadError("refused", "has a DOCTYPE");
}

/**
 * Reads HWP 5 (also distribution copies), HWP 3 and HWPML; which one, the content tells.
 * @param patienceMs how long the reader may take; by default as the size of the file
 * @throws ReadError `encrypted`, `damaged`, `too-large`, `timeout`, `refused` or `unsupported`
 */
export async function readHwp(bytes: Uint8Array, patienceMs?: number): Promise<Paper> {
  const megabytes = bytes.length / 1e6;
  if (bytes.length < 32)
    throw new ReadError("damaged", `${String(bytes.length)} bytes are no document`);
  if (megabytes > LARGEST_MB)
    throw new ReadError("too-large", `${megabytes.toFixed(0)} MB, more than ${String(LARGEST_MB)}`);
  const kind = kindOf(bytes);
  if (kind === "hwpml") refuseHostileXml(bytes);
  const answer = await worker.run(
    { kind, bytes },
    patienceMs ?? Math.round(PATIENCE_MS + PATIENCE_MS_PER_MB * megabytes),
  );
  if (!("blocks" in answer)) throw failureOf(answer);
  const paper = partsOf(answer);
  if (paper.parts.length === 0) throw new ReadError("damaged", `no text in it${reasons(paper)}`);
  return paper;
}

const reasons = ({ notes }: Paper) => notes.map(({ reason }) => `; ${reason}`).join("");

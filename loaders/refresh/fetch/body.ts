import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { pipeline } from "node:stream/promises";
import { FetchError } from "./fetch-error";

const UNPACKERS: Partial<Record<string, typeof createGunzip>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
};

const tooLarge = (largest: number) =>
  new FetchError("too-large", `more than ${String(Math.round(largest / 2 ** 20))} MB`);

/**
 * The bytes of an answer, unpacked; sizes that it declares are not trusted.
 *
 * @param largest so many bytes, packed or not, are the most
 * @throws FetchError `too-large`, `encoding`, or what the stream says
 */
export async function bytesOf(
  body: Readable,
  encoding: string | undefined,
  largest: number,
): Promise<Uint8Array> {
  const packing = encoding?.trim().toLowerCase() ?? "identity";
  if (packing === "identity" || packing === "") return await gathered(body, largest);
  const unpack = packing === "br" ? createBrotliDecompress() : UNPACKERS[packing]?.();
  if (!unpack) {
    body.destroy();
    throw new FetchError("encoding", "packed in an unknown way");
  }
  const [, bytes] = await Promise.all([pipeline(body, unpack), gathered(unpack, largest)]);
  return bytes;
}

async function gathered(stream: Readable, largest: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) {
      const error = tooLarge(largest);
      stream.destroy(error);
      throw error;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

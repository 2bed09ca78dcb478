import { gzipSync } from "node:zlib";
import { type Answering, body, status } from "./server";

const MEGABYTE = 2 ** 20;

/** A way in which a server misbehaves, for whatever it is asked, and what that is called. */
export interface Misbehaviour {
  name: string;
  answer: Answering;
  /** Code of the failure that a client names. */
  code: string;
  /** How often it is asked in all: once where asking again does not help. */
  asked: number;
}

const declared =
  (length: number, sent: string): Answering =>
  (_, response) => {
    response.writeHead(200, { "content-length": String(length) });
    response.write(sent);
    setTimeout(() => response.destroy(), 20);
  };

/** What the network and servers do wrong, whatever is asked for. */
export const MISBEHAVIOURS: readonly Misbehaviour[] = [
  { name: "slow to answer", answer: () => undefined, code: "timeout", asked: 2 },
  {
    name: "slow in the middle",
    answer: (_, response) => {
      response.writeHead(200).write("<html>");
    },
    code: "timeout",
    asked: 2,
  },
  { name: "cut off", answer: (request) => request.socket.destroy(), code: "cut-off", asked: 3 },
  { name: "wrong length", answer: declared(5000, "<html>"), code: "cut-off", asked: 3 },
  { name: "429", answer: status(429), code: "too-many-requests", asked: 3 },
  {
    name: "429 for a day",
    answer: status(429, { "retry-after": "86400" }),
    code: "asked-to-wait",
    asked: 1,
  },
  { name: "500", answer: status(500), code: "status-500", asked: 3 },
  { name: "403", answer: status(403), code: "status-403", asked: 1 },
  {
    name: "no HTTP",
    answer: (request) => request.socket.end("SSH-2.0\r\n\r\n"),
    code: "damaged",
    asked: 3,
  },
  {
    name: "redirect loop",
    answer: (request, response) => {
      response.writeHead(302, { location: request.url ?? "" }).end();
    },
    code: "redirect-loop",
    asked: 1,
  },
  {
    name: "redirect to another host",
    answer: status(302, { location: "https://example.invalid/" }),
    code: "left-host",
    asked: 1,
  },
  {
    name: "redirect to another port of this machine",
    answer: status(301, { location: "http://127.0.0.1:9/" }),
    code: "left-host",
    asked: 1,
  },
  {
    name: "gigantic body",
    answer: (_, response) => {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(MEGABYTE / 4)));
        if (!response.destroyed) response.once("drain", more);
      };
      more();
    },
    code: "too-large",
    asked: 1,
  },
  {
    name: "gigantic by its own word",
    answer: status(200, { "content-length": String(4 * MEGABYTE) }),
    code: "too-large",
    asked: 1,
  },
  {
    name: "gzip bomb",
    answer: body(gzipSync(Buffer.alloc(64 * MEGABYTE)), { "content-encoding": "gzip" }),
    code: "too-large",
    asked: 1,
  },
  {
    name: "damaged packing",
    answer: body("no gzip", { "content-encoding": "gzip" }),
    code: "damaged",
    asked: 3,
  },
  {
    name: "unknown packing",
    answer: body("x", { "content-encoding": "zstd" }),
    code: "encoding",
    asked: 1,
  },
];

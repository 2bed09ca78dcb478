import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers one request. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that answers in place of one that no test may ask. */
export interface StandIn {
  origin: string;
  port: number;
  /** What was asked for, in order: path and query. */
  asked: string[];
  /** The headers of each request. */
  headers: IncomingMessage["headers"][];
  /** Answers for paths that match, the newest first; each may be for some times only. */
  on: (path: RegExp, answer: Answering, times?: number) => void;
  close: () => Promise<void>;
}

interface Rule {
  path: RegExp;
  answer: Answering;
  left: number;
}

/** Starts a stand-in that answers 404 until it is told otherwise. */
export async function standIn(): Promise<StandIn> {
  const rules: Rule[] = [];
  const asked: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    headers.push(request.headers);
    const rule = rules.find(({ path: fits, left }) => left > 0 && fits.test(path));
    if (rule) {
      rule.left -= 1;
      rule.answer(request, response);
    } else response.writeHead(404).end("not here");
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    ...{ origin: `http://127.0.0.1:${String(port)}`, port, asked, headers },
    on: (path, answer, times = Infinity) => {
      rules.unshift({ path, answer, left: times });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Answers with a body. */
export const body =
  (content: string | Uint8Array, headers: Record<string, string> = {}): Answering =>
  (_, response) => {
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers })
      .end(content);
  };

/** Answers with a status. */
export const status =
  (code: number, headers: Record<string, string> = {}): Answering =>
  (_, response) => {
    response.writeHead(code, headers).end();
  };

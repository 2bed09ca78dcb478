import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isPublic } from "../../../loaders/refresh/fetch/address";
import { Client } from "../../../loaders/refresh/fetch/client";
import { FetchError } from "../../../loaders/refresh/fetch/fetch-error";
import { retryAfter } from "../../../loaders/refresh/fetch/retry-after";
import { obeyRobots } from "../../../loaders/refresh/fetch/robots";
import { TIGHT, type TrialNetwork, trialNetwork } from "../stand-in/network";
import { type StandIn, body, standIn, status } from "../stand-in/server";

let server: StandIn;
let network: TrialNetwork;
let client: Client;
beforeEach(async () => {
  server = await standIn();
  network = trialNetwork();
  client = clientOf(server.origin);
});
afterEach(async () => {
  await client.close();
  await server.close();
});

const clientOf = (origin: string, signal = new AbortController().signal, limits = TIGHT) =>
  new Client({ origin, limits, network, signal, delay: 20_000 });

async function failure(asking: Promise<unknown>): Promise<string> {
  const error = await asking.then(
    () => null,
    (why: unknown) => why,
  );
  if (!(error instanceof FetchError)) throw new Error(`no FetchError: ${String(error)}`);
  return error.code;
}
const words = ({ bytes }: { bytes: Uint8Array }) => Buffer.from(bytes).toString("utf8");

describe("a server", () => {
  test("that is silent before its answer or in the middle of it is waited for so long", async () => {
    const limits = {
      ...TIGHT,
      headersSeconds: 0.1,
      pauseSeconds: 0.1,
      wholeSeconds: 9,
      retries: 0,
    };
    const patient = clientOf(server.origin, undefined, limits);
    server.on(/before/u, () => undefined);
    server.on(/middle/u, (_, response) => {
      response.writeHead(200).write("half");
    });
    expect(await failure(patient.get("/before"))).toBe("timeout");
    expect(await failure(patient.get("/middle"))).toBe("timeout");
    await patient.close();
  });

  test("that is well again after a while is asked again, no sooner than it wants", async () => {
    server.on(/./u, body("well"));
    server.on(/./u, status(503, { "retry-after": "100" }), 1);
    server.on(/./u, status(500), 1);
    expect(words(await client.get("/x"))).toBe("well");
    // Back-off, then what is left of the delay; what it asks for, longer than the delay.
    expect(network.waits).toEqual([1000, 19_000, 100_000]);
  });
});

describe("manners", () => {
  test("between two requests passes the delay, also where one redirects to the other", async () => {
    server.on(/a/u, status(302, { location: "/b?x=1" }));
    server.on(/b/u, body("there"));
    expect(words(await client.get("/a"))).toBe("there");
    await client.get("/b");
    expect(server.asked).toEqual(["/a", "/b?x=1", "/b"]);
    expect(network.waits).toEqual([20_000, 20_000]);
  });

  test("robots.txt forbids, and asks for a longer delay", async () => {
    const robots = "User-agent: *\nCrawl-delay: 45\nDisallow: /og/\n";
    server.on(/./u, body("page"));
    server.on(/robots/u, body(robots, { "content-type": "text/plain" }));
    await obeyRobots(client, server.origin);
    expect(await failure(client.get("/og/com"))).toBe("robots");
    expect(words(await client.get("/sanction/1"))).toBe("page");
    expect(network.waits).toEqual([45_000]);
    expect(server.asked).toEqual(["/robots.txt", "/sanction/1"]);
  });

  test("without robots.txt all is allowed; where it cannot be had, nothing is", async () => {
    server.on(/sanction/u, body("page"));
    await obeyRobots(client, server.origin);
    expect(words(await client.get("/sanction/1"))).toBe("page");
    server.on(/robots/u, status(500));
    expect(await failure(obeyRobots(client, server.origin))).toBe("robots");
  });

  test("what was had before is asked for only where it has changed", async () => {
    server.on(/./u, status(304));
    const answer = await client.get("/x", {
      etag: '"1"',
      lastModified: "Sun, 22 Nov 2026 00:00:00 GMT",
    });
    expect(answer.status).toBe(304);
    expect(server.headers[0]).toMatchObject({
      "if-none-match": '"1"',
      "if-modified-since": "Sun, 22 Nov 2026 00:00:00 GMT",
      "user-agent": "maeul-ledger/0.1",
    });
  });

  test("a signal ends it, also while it waits", async () => {
    const stopped = clientOf(server.origin, AbortSignal.abort(new Error("stopped")));
    await expect(stopped.get("/x")).rejects.toThrow("stopped");
    await stopped.close();
    expect(server.asked).toEqual([]);
  });
});

describe("addresses", () => {
  test("a name that leads to this machine is not asked, whoever configured it", async () => {
    const named = clientOf(`http://localhost:${String(server.port)}`);
    expect(await failure(named.get("/x"))).toBe("private-address");
    await named.close();
    expect(server.asked).toEqual([]);
  });

  test.each([
    ["8.8.8.8", true],
    ["2606:4700::1111", true],
    ["127.0.0.1", false],
    ["::ffff:10.1.2.3", false],
    ["169.254.169.254", false],
    ["100.64.0.1", false],
    ["64:ff9b::7f00:1", false],
    ["fd00::1", false],
    ["0.0.0.0", false],
    ["no address", false],
  ])("%s is public: %s", (address, expected) => {
    expect(isPublic(address)).toBe(expected);
  });
});

test("Retry-After is seconds or a day, and nothing else", () => {
  const now = Date.UTC(2026, 10, 22);
  expect(
    ["120", "Sun, 22 Nov 2026 00:01:00 GMT", "Sat, 21 Nov 2026 00:00:00 GMT", "soon"].map(
      (header) => retryAfter(header, now),
    ),
  ).toEqual([120_000, 60_000, 0, null]);
});

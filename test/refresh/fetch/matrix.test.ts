import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Delivery } from "../../../loaders/refresh/delivery";
import { Client } from "../../../loaders/refresh/fetch/client";
import { fromLofin } from "../../../loaders/refresh/fetch/lofin/from-lofin";
import type { Network } from "../../../loaders/refresh/fetch/network";
import { fromPortal } from "../../../loaders/refresh/fetch/portal/from-portal";
import { trialOf } from "../home-of";
import { MISBEHAVIOURS } from "../stand-in/misbehaviour";
import { IMPATIENT, TIGHT, trialNetwork } from "../stand-in/network";
import { type StandIn, standIn } from "../stand-in/server";

const SECRET = "k3y-0f-n0b0dy";
/** What is wrong with one answer refuses that one; a portal has more of them. */
const OF_ONE = new Set(["too-large", "damaged", "encoding", "redirect-loop"]);

let server: StandIn;
beforeEach(async () => {
  server = await standIn();
});
afterEach(() => server.close());

/** What a source brings, and all that it told. */
async function brought(
  from: (context: ReturnType<typeof trialOf>["context"], network: Network) => Promise<Delivery>,
  limits: typeof TIGHT,
): Promise<Delivery & { told: string }> {
  const portal = { origin: server.origin, documents: ["11"] };
  const lofin = { origin: server.origin, years: [2021], projects: ["이웃배움터"] };
  const { context, told } = trialOf({ portal, lofin, requests: limits });
  try {
    const delivery = await from(context, trialNetwork({ MAEUL_LOFIN_KEY: SECRET }));
    return { ...delivery, told: JSON.stringify([told, delivery]) };
  } finally {
    rmSync(dirname(context.home.root), { recursive: true });
  }
}

describe.each(MISBEHAVIOURS)("a server that misbehaves: $name", ({ answer, code, asked }) => {
  const limits = code === "timeout" ? IMPATIENT : TIGHT;

  test(`is named by the client: ${code}`, async () => {
    server.on(/./u, answer);
    const { signal } = new AbortController();
    const network = trialNetwork();
    const client = new Client({ origin: server.origin, limits, network, signal, delay: 0 });
    await expect(client.get("/x")).rejects.toMatchObject({ name: "FetchError", code });
    await client.close();
    expect(server.asked).toHaveLength(asked);
  });

  test("ends the portal, or refuses the document", async () => {
    server.on(/^\/sanction/u, answer);
    const { taken, refused, failed } = await brought(fromPortal, limits);
    expect(taken).toEqual([]);
    if (OF_ONE.has(code)) expect(refused).toMatchObject([{ name: "sanction/11", code }]);
    else expect(failed).toMatch(new RegExp(`^${code}: `, "u"));
  });

  test("ends 지방재정365, and the key is not told", async () => {
    server.on(/./u, answer);
    const { taken, refused, failed, told } = await brought(fromLofin, limits);
    expect([taken, refused]).toEqual([[], []]);
    expect(failed).toMatch(new RegExp(`^${code}: `, "u"));
    expect(told).not.toContain(SECRET);
  });
});

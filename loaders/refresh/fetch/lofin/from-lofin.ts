import type { Context } from "../../context";
import type { Delivery } from "../../delivery";
import { SourceFailure, whyItFailed } from "../../failure";
import type { OfferedFile } from "../../intake/survey";
import { takeIn } from "../../intake/take-in";
import { Client } from "../client";
import { NETWORK, type Network } from "../network";
import { askAll } from "./ask";
import { KEY } from "./service";

/**
 * Asks 지방재정365 for what projects were given and spent, and for the settlement where that is wanted: a
 * document for each project and year, whose records the ledger reads like any other. Nothing is asked
 * until years, and projects or the settlement, are configured. The key is read from the environment
 * and stands in no document, line or error.
 */
export async function fromLofin(context: Context, network: Network = NETWORK): Promise<Delivery> {
  const delivery: Delivery = { source: "lofin", taken: [], known: 0, refused: [], failed: null };
  const { lofin: config, requests: limits } = context.config;
  if (config.years.length === 0 || (config.projects.length === 0 && !config.settlement))
    return delivery;
  const { signal } = context;
  const { origin } = config;
  const client = new Client({ origin, limits, network, signal, delay: config.delaySeconds * 1000 });
  const files: OfferedFile[] = [];
  try {
    const key = network.environment[KEY];
    if (key === undefined || key === "") throw new SourceFailure("no-key", `${KEY} is not set`);
    await askAll({ context, client, key }, files);
  } catch (error) {
    delivery.failed = whyItFailed(error, signal);
  } finally {
    await client.close();
  }
  try {
    await takeIn(context, files, delivery);
  } catch (error) {
    delivery.failed ??= whyItFailed(error, signal);
  }
  return delivery;
}

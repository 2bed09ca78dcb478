import { shownName } from "../../intake/shown";
import type { FetchError } from "../fetch-error";
import type { Client } from "../client";
import type { Context } from "../../context";
import type { Delivery } from "../../delivery";
import type { PortalState } from "./state";

/** What every step of fetching from the portal works with. */
export interface Portal {
  context: Context;
  client: Client;
  state: PortalState;
  delivery: Delivery;
}

/** Tells that something is not to be had, people in its name masked. */
export function refuse({ context, delivery }: Portal, named: string, why: FetchError): void {
  const name = shownName(named, context.vocabulary);
  delivery.refused.push({ name, code: why.code, reason: why.message, notGiven: true });
}

import { type LookupAddress, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { FetchError } from "./fetch-error";

/**
 * Whether an address is one of the open net: not of this machine, this network, a cloud's own services,
 * nor a notation that hides such a one (RFC 6890).
 */
export const isPublic = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";

/**
 * Looks a name up where a connection is made, so that nothing can change between check and use. A name
 * that leads to this machine or network is refused, whoever configured it: an address may be
 * configured, and is not looked up.
 */
export const publicLookup: LookupFunction = (host, options, answer) => {
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[] | undefined) => {
    const addresses = found ?? [];
    const [first] = addresses;
    if (error || !first) answer(error ?? unknownName(host), "", 0);
    else if (!addresses.every(({ address }) => isPublic(address))) answer(notPublic(), "", 0);
    else if (options.all) answer(null, addresses);
    else answer(null, first.address, first.family);
  });
};

const unknownName = (host: string) =>
  Object.assign(new Error(`unknown name: ${host}`), { code: "ENOTFOUND" });

const notPublic = () =>
  new FetchError("private-address", "its name leads to an address of this machine or network");

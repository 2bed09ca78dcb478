import { posix } from "node:path";
import { JSDOM } from "jsdom";
import { CONTENT_MODELS, faultOf } from "./content-models";

type Parts = ReadonlyMap<string, Buffer>;

const parser = new new JSDOM("").window.DOMParser();
const parsed = (part: Buffer | undefined): Document =>
  parser.parseFromString((part ?? Buffer.alloc(0)).toString("utf8"), "application/xml");

const all = (node: Document, tag: string): Element[] => [...node.getElementsByTagName(tag)];
const named = (parts: Parts, pattern: RegExp): string[] =>
  [...parts.keys()].filter((name) => pattern.test(name));

/** Elements whose children are missing, too many, or in an order that the schema does not have. */
export function schemaFaults(parts: Parts): { faults: string[]; checked: number } {
  const faults: string[] = [];
  let checked = 0;
  for (const name of named(parts, /^ppt\/.*\.xml$/u))
    for (const element of all(parsed(parts.get(name)), "*")) {
      const model = CONTENT_MODELS[element.tagName];
      // On a slide that name stands for a link to a chart.
      const isLink = element.tagName === "c:chart" && element.hasAttribute("r:id");
      if (model === undefined || isLink) continue;
      const children = [...element.children].filter(({ prefix }) => prefix !== "mc");
      const fault = faultOf(
        model,
        children.map(({ localName }) => localName),
      );
      checked += 1;
      if (fault !== null) faults.push(`${name}: ${element.tagName}: ${fault}`);
    }
  return { faults, checked };
}

/** Parts that no content type covers, and content types of parts that are not there. */
export function contentTypeFaults(parts: Parts): string[] {
  const types = parsed(parts.get("[Content_Types].xml"));
  const endings = all(types, "Default").map((each) => each.getAttribute("Extension"));
  const overrides = all(types, "Override").map((each) => each.getAttribute("PartName") ?? "");
  const uncovered = [...parts.keys()].filter(
    (name) =>
      name !== "[Content_Types].xml" &&
      !overrides.includes(`/${name}`) &&
      (!endings.includes(name.split(".").at(-1) ?? "") || /^ppt\/.*\.xml$/u.test(name)),
  );
  const missing = overrides.filter((name) => !parts.has(name.slice(1)));
  const twice = overrides.filter((name, index) => overrides.indexOf(name) !== index);
  return [...uncovered, ...missing, ...twice];
}

/** Relationships of a part, by id. */
function linksOf(parts: Parts, name: string): Map<string, string> {
  const file = posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`);
  const links = parts.has(file) ? all(parsed(parts.get(file)), "Relationship") : [];
  return new Map(
    links.map((link) => [
      link.getAttribute("Id") ?? "",
      posix.resolve("/", posix.dirname(name), link.getAttribute("Target") ?? "").slice(1),
    ]),
  );
}

/** Attributes that name a relationship which there is not, or one whose part there is not. */
export function linkFaults(parts: Parts): { faults: string[]; checked: number } {
  const faults: string[] = [];
  let checked = 0;
  for (const name of named(parts, /^ppt\/.*\.xml$/u)) {
    const links = linksOf(parts, name);
    for (const element of all(parsed(parts.get(name)), "*"))
      for (const { prefix, value } of element.attributes) {
        if (prefix !== "r") continue;
        checked += 1;
        const target = links.get(value);
        if (target === undefined || !parts.has(target)) faults.push(`${name}: ${value}`);
      }
  }
  return { faults, checked };
}

/** Ids that the format wants unlike each other, and beyond a least one. */
export function idFaults(parts: Parts): string[] {
  const presentation = parsed(parts.get("ppt/presentation.xml"));
  const masters = named(parts, /^ppt\/slideMasters\/[^/]+\.xml$/u).map((name) =>
    parsed(parts.get(name)),
  );
  const numbers = (nodes: readonly Document[], tag: string): number[] =>
    nodes.flatMap((node) => all(node, tag).map((each) => Number(each.getAttribute("id"))));
  const slides = numbers([presentation], "p:sldId");
  const shared = [
    ...numbers([presentation], "p:sldMasterId"),
    ...numbers(masters, "p:sldLayoutId"),
  ];
  const twice = [slides, shared].flatMap((ids) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${String(id)}`),
  );
  const small = [...slides.filter((id) => id < 256), ...shared.filter((id) => id < 2 ** 31)];
  return [...twice, ...small.map((id) => `too small: ${String(id)}`)];
}

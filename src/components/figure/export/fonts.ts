import { siteAddress } from "../../address.js";

const STYLESHEET = "fonts/pretendard.css";

const FACE = /font-weight:\s*(\d+);[\s\S]*?url\("([^"]+)"\)/g;

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`cannot read: ${address}: ${String(response.status)}`);
  return response;
}

function dataAddressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      if (typeof reader.result === "string") resolve(reader.result);
    });
    reader.addEventListener("error", () => {
      reject(new Error("cannot read: font"));
    });
    reader.readAsDataURL(blob);
  });
}

/** The weights that the words of a picture are set in. */
function weightsIn(picture: SVGElement): Set<string> {
  const named = [...picture.querySelectorAll("[font-weight]")].map((text) =>
    (text.getAttribute("font-weight") ?? "").replace("bold", "700").replace("normal", "400"),
  );
  return new Set(["400", ...named]);
}

async function face(weight: string, address: string): Promise<string> {
  const blob = await (await fetched(address)).blob();
  const source = `url("${await dataAddressOf(blob)}") format("woff2")`;
  return `@font-face { font-family: "Pretendard"; font-weight: ${weight}; src: ${source}; }`;
}

/**
 * The site's font as a style sheet that holds the files themselves, in the weights that a picture
 * uses: a picture that leaves the page can fetch nothing.
 * @throws (rejects) where a font cannot be read
 */
export async function fontStyles(picture: SVGElement): Promise<string> {
  const sheet = siteAddress(STYLESHEET);
  const text = await (await fetched(sheet)).text();
  const used = weightsIn(picture);
  const faces = [...text.matchAll(FACE)].filter(([, weight = ""]) => used.has(weight));
  const made = faces.map(([, weight = "", path = ""]) => face(weight, new URL(path, sheet).href));
  return (await Promise.all(made)).join("\n");
}

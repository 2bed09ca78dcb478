import type { Exhibit } from "../../../src/slides/slide.js";
import { MOST_HEIGHT, PIXEL, TEXT_WIDTH } from "./page";
import { placed } from "./table";
import { paragraph, runOf } from "./text";
import { escaped, tag } from "./xml";

/** A chart as a picture. */
export interface Picture {
  png: Uint8Array;
  /** CSS pixels at which it was drawn; the file may hold more. */
  width: number;
  height: number;
  /** Dots for each of them. */
  scale: number;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** The words in it. */
  words: string;
}

/** The charts of a document as pictures, by what they show. */
export type Pictures = ReadonlyMap<Exhibit, Picture>;

/** As wide as the text, or as high as a page can bear. */
function sizeOf({ width, height }: Picture): { width: number; height: number } {
  const scale = Math.min(TEXT_WIDTH / width, MOST_HEIGHT / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

const matrix = (name: string): string =>
  tag(`hc:${name}`, { e1: 1, e2: 0, e3: 0, e4: 0, e5: 1, e6: 0 });

const noMargin = { left: 0, right: 0, top: 0, bottom: 0 };

function corners(width: number, height: number): string {
  const points = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const;
  return tag(
    "hp:imgRect",
    {},
    ...points.map(([x, y], index) => tag(`hc:pt${String(index)}`, { x, y })),
  );
}

/**
 * A picture in a paragraph of its own.
 * @param id of the object, unlike that of any other in the document
 * @param item of the package that holds its bytes
 */
export function pictureOf(picture: Picture, id: number, item: string): string {
  const { width, height } = sizeOf(picture);
  const dots = [picture.width, picture.height].map((length) => length * picture.scale * PIXEL);
  const [dimwidth = 0, dimheight = 0] = dots.map(Math.round);
  const flow = { textWrap: "TOP_AND_BOTTOM", textFlow: "BOTH_SIDES", lock: 0 };
  const link = { dropcapstyle: "None", href: "", groupLevel: 0, instid: id, reverse: 0 };
  const centre = { centerX: Math.round(width / 2), centerY: Math.round(height / 2) };
  const made = tag(
    "hp:pic",
    { id, zOrder: id, numberingType: "PICTURE", ...flow, ...link },
    tag("hp:offset", { x: 0, y: 0 }),
    tag("hp:orgSz", { width, height }),
    tag("hp:curSz", { width, height }),
    tag("hp:flip", { horizontal: 0, vertical: 0 }),
    tag("hp:rotationInfo", { angle: 0, ...centre, rotateimage: 1 }),
    tag("hp:renderingInfo", {}, matrix("transMatrix"), matrix("scaMatrix"), matrix("rotMatrix")),
    corners(width, height),
    tag("hp:imgClip", { left: 0, right: dimwidth, top: 0, bottom: dimheight }),
    tag("hp:inMargin", noMargin),
    tag("hp:imgDim", { dimwidth, dimheight }),
    tag("hc:img", { binaryItemIDRef: item, bright: 0, contrast: 0, effect: "REAL_PIC", alpha: 0 }),
    tag("hp:effects", {}),
    placed({ width, height }, true),
    tag("hp:outMargin", noMargin),
    tag("hp:shapeComment", {}, escaped(picture.alt)),
  );
  const look = { paragraph: "picture", character: "body" } as const;
  return paragraph(look, runOf(made, "body"));
}

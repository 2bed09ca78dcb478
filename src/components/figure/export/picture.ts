import type { AnyFigure, Datum } from "../../../figures/figure.js";
import { MARK_WORDS } from "../../../figures/words/mark-words.js";
import { marksShown } from "../../../figures/drawing/marks.js";
import { drawingWidth, poster, settleColours } from "../../../figures/output/poster.js";
import { subtitleWithSubject } from "../../../figures/output/subtitle.js";
import { svg } from "../../../figures/drawing/svg.js";
import { releaseWords } from "../../../words/citation.js";
import type { Locale } from "../../../words/locale.js";
import { plain } from "../../../words/sentence.js";
import { SITE_NAME } from "../../../words/site.js";
import type { Release } from "../provenance.js";
import { fontStyles } from "./fonts.js";

/** CSS pixels: as wide as a slide's column; a picture of 2× fills a slide. */
const WIDTH = 960;

/** Device pixels for each CSS pixel of a PNG. */
const SCALE = 2;

/** A figure with what its picture must say. */
export interface Pictured {
  figure: AnyFigure;
  data: readonly Datum[];
  locale: Locale;
  release: Release;
  /** Where the figure stands. */
  address: string;
}

function notes({ figure, data, locale, release, address }: Pictured, shown: string): string[] {
  return [
    ...marksShown(data, shown).map((mark) => `${mark} ${MARK_WORDS[mark][locale]}`),
    figure.words[locale].source(data),
    `${SITE_NAME[locale]}, ${releaseWords(release, locale)}, ${address}`,
  ];
}

/**
 * A figure as a picture that stands alone, in the colours that the reader sees, with its font inside.
 * @throws (rejects) where the font cannot be read
 */
export async function pictureOf(pictured: Pictured): Promise<SVGSVGElement> {
  const { figure, data, locale } = pictured;
  const words = figure.words[locale];
  const drawing = figure.draw(data, { width: drawingWidth(WIDTH), locale, document });
  const title = plain(words.title(data));
  const said = {
    title,
    subtitle: subtitleWithSubject(figure, data, locale),
    notes: notes(pictured, title + drawing.textContent),
    alt: words.alt(data),
  };
  const picture = poster(document, drawing, said, WIDTH);
  const styles = getComputedStyle(document.documentElement);
  settleColours(picture, (name) => styles.getPropertyValue(name));
  picture.prepend(svg(document, "style", {}, [await fontStyles(picture)]));
  return picture;
}

/** A picture as the text of a file. */
export function svgText(picture: SVGSVGElement): string {
  return `${new XMLSerializer().serializeToString(picture)}\n`;
}

/**
 * A picture as PNG, twice as large as it is drawn.
 * @throws (rejects) where the browser cannot draw it
 */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const [width, height] = ["width", "height"].map((name) => Number(picture.getAttribute(name)));
  const source = new Blob([svgText(picture)], { type: "image/svg+xml" });
  const address = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = (width ?? 0) * SCALE;
    canvas.height = (height ?? 0) * SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
    if (blob === null) throw new Error("cannot draw: PNG");
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

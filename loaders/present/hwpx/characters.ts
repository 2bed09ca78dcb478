import { tag } from "./xml";

/** Faces that offices have; a program without one takes its own. */
const FACES = ["함초롬바탕", "맑은 고딕"] as const;
const [BATANG, GOTHIC] = [0, 1] as const;

const LANGUAGES = ["hangul", "latin", "hanja", "japanese", "other", "symbol", "user"] as const;

interface Character {
  /** Hundredths of a point. */
  height: number;
  face: typeof BATANG | typeof GOTHIC;
  bold?: boolean;
  colour?: string;
}

const INK = "#1D232B";
const MUTED = "#4D5866";

/** Shapes of characters; the first is what text has that says nothing else. */
const CHARACTERS = {
  body: { height: 900, face: BATANG },
  title: { height: 1600, face: GOTHIC, bold: true },
  heading: { height: 950, face: GOTHIC, bold: true },
  finding: { height: 1050, face: GOTHIC, bold: true },
  note: { height: 700, face: GOTHIC, colour: MUTED },
  head: { height: 800, face: GOTHIC, bold: true },
  cell: { height: 800, face: GOTHIC },
} as const satisfies Record<string, Character>;

export type CharacterShape = keyof typeof CHARACTERS;

const SHAPES: readonly string[] = Object.keys(CHARACTERS);

/** The id of a shape of characters. */
export const characterId = (shape: CharacterShape): number => SHAPES.indexOf(shape);

/** How high a shape's letters are, hundredths of a point. */
export const characterHeight = (shape: CharacterShape): number => CHARACTERS[shape].height;

/** One value for each language of a text. */
const forAll = (name: string, value: number): string =>
  tag(name, Object.fromEntries(LANGUAGES.map((language) => [language, value])));

function face(name: string, id: number): string {
  const weights = { familyType: "FCAT_GOTHIC", weight: 6, proportion: 4, contrast: 0 };
  const forms = { strokeVariation: 1, armStyle: 1, letterform: 1, midline: 1, xHeight: 1 };
  const info = tag("hh:typeInfo", { ...weights, ...forms });
  return tag("hh:font", { id, face: name, type: "TTF", isEmbedded: 0 }, info);
}

/** The faces, the same ones for every language. */
export function fontFaces(): string {
  const faces = FACES.map(face);
  const each = LANGUAGES.map((language) =>
    tag("hh:fontface", { lang: language.toUpperCase(), fontCnt: faces.length }, ...faces),
  );
  return tag("hh:fontfaces", { itemCnt: each.length }, ...each);
}

function shape({ height, face: id, bold, colour = INK }: Character, index: number): string {
  const attributes = { id: index, height, textColor: colour, shadeColor: "none" };
  const rest = { useFontSpace: 0, useKerning: 0, symMark: "NONE", borderFillIDRef: 2 };
  return tag(
    "hh:charPr",
    { ...attributes, ...rest },
    forAll("hh:fontRef", id),
    forAll("hh:ratio", 100),
    forAll("hh:spacing", 0),
    forAll("hh:relSz", 100),
    forAll("hh:offset", 0),
    ...(bold === true ? [tag("hh:bold", {})] : []),
    tag("hh:underline", { type: "NONE", shape: "SOLID", color: "#000000" }),
    tag("hh:strikeout", { shape: "NONE", color: "#000000" }),
    tag("hh:outline", { type: "NONE" }),
    tag("hh:shadow", { type: "NONE", color: "#C0C0C0", offsetX: 10, offsetY: 10 }),
  );
}

/** The shapes of characters, as the header lists them. */
export function characterShapes(): string {
  const shapes = Object.values(CHARACTERS).map(shape);
  return tag("hh:charProperties", { itemCnt: shapes.length }, ...shapes);
}

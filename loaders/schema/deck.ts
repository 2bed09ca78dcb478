import { z } from "zod";

const ID = z.string().regex(/^[a-z][a-z0-9-]*$/u);
const WORDS = z.strictObject({ ko: z.string().min(1), en: z.string().min(1) });

/** What may stand on a slide besides a figure: numbers of money, numbers of deeds, or a table. */
const SHOWN = ["numbers", "deeds", "contradictions", "contradiction-counts", "sources"] as const;

const SLIDE = z.strictObject({
  /** Part of the slide's address. */
  id: ID,
  question: WORDS,
  /**
   * A statement whose first sentence is the title; where it has nothing to say, the figure's finding is.
   * A slide without either is left out.
   */
  title: ID.exactOptional(),
  /** The figure that is shown. */
  figure: ID.exactOptional(),
  /** Statements whose sentences are the lines. */
  say: z.array(ID).readonly().exactOptional(),
  show: z.enum(SHOWN).exactOptional(),
});

/** A deck as data: one file of `src/decks/`, named by its id. */
export const DECK = z.strictObject({
  id: ID,
  name: WORDS,
  slides: z
    .array(SLIDE)
    .min(1)
    .readonly()
    .refine((slides) => new Set(slides.map(({ id }) => id)).size === slides.length, {
      message: "two slides of one id",
    }),
});

export type Deck = z.infer<typeof DECK>;
/** What a deck wants on one slide. Ids of figures and statements are those of their catalogues. */
export type SlidePlan = z.infer<typeof SLIDE>;

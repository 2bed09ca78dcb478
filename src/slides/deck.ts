/** A deck as data, as `loaders/schema/deck.ts` checks it when it is published. */
export type { Deck, SlidePlan } from "../../loaders/schema/deck.js";

import { shareTrace, type FundDatum } from "../../figures/data/funding.js";
import { funding as figure } from "../../figures/funding.js";
import { codeOf } from "../concept.js";
import { foundIn, measure, type Found, type Measure } from "../measure.js";

function found(datum: FundDatum & { fund: string }, isShare: boolean): Found {
  if (!isShare || datum.share === null) return foundIn(datum, datum.fund);
  return { ...foundIn(datum, datum.fund), value: datum.share, unit: "%", on: shareTrace(datum) };
}

/** Where the money comes from. */
export const funding: Measure = measure<FundDatum>({
  id: "funding",
  rows: figure,
  figure: figure.id,
  asks: [["ask:funding", "fund:*", "phase:funding"]],
  takes: ["ask:budget", "ask:amount", "ask:share", "ask:where"],
  name: ({ concepts, locale }) => {
    const funds = [...concepts].filter((concept) => concept.startsWith("fund:")).map(codeOf);
    return funds.length > 0 ? funds.join(", ") : locale === "ko" ? "재원" : "funding";
  },
  others: (rows) => rows.flatMap(({ fund }) => fund ?? []),
  find: (rows, { concepts }) => {
    const asked = [...concepts].filter((concept) => concept.startsWith("fund:")).map(codeOf);
    return rows.flatMap((datum): Found[] => {
      const { fund, value } = datum;
      const isAsked = asked.length === 0 || asked.includes(fund ?? "");
      if (fund === null || value === null || !isAsked) return [];
      return [found({ ...datum, fund }, concepts.has("ask:share"))];
    });
  },
});

import { group } from "d3";
import type { Facts, Span } from "../../schema/facts";
import type { NameEntry } from "../../schema/names";
import type { Vocabulary } from "../../schema/vocabulary";
import { titleOf } from "../compared";
import { exampleSheet } from "../example-sheets";
import { judge } from "../judgement";
import { bare } from "../label";
import { KnownNames } from "../names";
import { neighbours } from "../neighbours";
import { programmesOf } from "../programmes";
import { QUESTION, type JudgementAcross, type RuleAcross } from "../rule";

/** A name as a sheet prints it. */
interface Named {
  /** The curated name; empty for the programme. */
  key: string;
  name: string;
  span: Span;
  /** The fact that is the name; null for the label of a sum, which is not in doubt. */
  id: string | null;
}

const isTitle = (field: string): boolean => field === "programme" || field === "title";

/** The names of a sheet that can be followed from year to year: its programme's, and the items known. */
function namesOf({ header, amounts, source }: Facts, items: KnownNames): Map<string, Named[]> {
  const title = header.find(({ field }) => isTitle(field));
  const own = title
    ? [{ key: "", name: source.programme ?? title.value, span: title.span, id: title.id }]
    : [];
  const known = amounts.flatMap(({ label, fiscalYear, span }) => {
    const entry = items.find(label, fiscalYear ?? source.fiscalYear);
    return entry ? [{ key: entry.name, name: label, span, id: null }] : [];
  });
  return group([...own, ...known], ({ key }) => key);
}

function compared(
  earlier: readonly Named[],
  later: readonly Named[],
): { agrees: boolean; before: Named; after: Named } | null {
  const pairs = later.flatMap((after) => earlier.map((before) => ({ before, after })));
  const same = pairs.find(({ before, after }) => bare(before.name) === bare(after.name));
  const [first] = pairs;
  return first ? { ...(same ?? first), agrees: same !== undefined } : null;
}

function judged(earlier: Facts, later: Facts, items: KnownNames): JudgementAcross[] {
  const before = namesOf(earlier, items);
  return [...namesOf(later, items)].flatMap(([key, names]) => {
    const found = compared(before.get(key) ?? [], names);
    if (!found) return [];
    const judgement = judge(found.agrees, {
      on: [found.after],
      expected: `${found.before.name} (${titleOf(earlier)})`,
      actual: found.after.name,
    });
    const facts = [...judgement.facts, found.before.id].filter((id) => id !== null);
    return [{ ...judgement, facts, sourceId: later.source.id }];
  });
}

function apply(documents: readonly Facts[], vocabulary: Vocabulary): JudgementAcross[] {
  const items = new KnownNames(vocabulary.names, "item");
  return programmesOf(documents, vocabulary)
    .flatMap(neighbours)
    .flatMap(({ earlier, later }) => judged(earlier, later, items));
}

const RENAMED: NameEntry = {
  name: "골목 강좌 운영",
  kind: "programme",
  also: ["골목 배움 지원"],
  note: "invented",
};

const sheet = (fiscalYear: number, programme: string): Facts =>
  exampleSheet({ fiscalYear, programme }, programme, { header: [{ print: programme }] });

export const nameChanged: RuleAcross = {
  id: "name-changed",
  words: {
    ko: {
      title: "사업과 항목의 이름은 해가 바뀌어도 같다",
      finding: "사업이나 항목의 이름이 해가 바뀌며 달라졌다",
      clause:
        "data/vocabulary/names.json이 같은 것으로 아는 사업이나 항목이 앞선 문서와 다른 이름이면, 이어서 보되 바뀐 이름을 알린다.",
      tolerance: "띄어쓰기와 문장부호의 차이.",
    },
    en: {
      title: "programmes and items keep their names from year to year",
      finding: "a programme or item changed its name from one year to the next",
      clause:
        "what data/vocabulary/names.json knows as one programme or item is followed across documents; a new name is told.",
      tolerance: "spaces and punctuation.",
    },
  },
  standing: QUESTION,
  examples: {
    passes: [
      {
        says: "only the spaces differ",
        facts: [sheet(2030, "골목 강좌 운영"), sheet(2031, "골목강좌 운영")],
      },
    ],
    fails: [
      {
        says: "the programme has another name",
        names: [RENAMED],
        facts: [sheet(2030, "골목 배움 지원"), sheet(2031, "골목 강좌 운영")],
        expected: "골목 배움 지원 (골목 배움 지원 2030)",
        actual: "골목 강좌 운영",
      },
    ],
    silent: [
      {
        says: "two programmes",
        facts: [sheet(2030, "골목 강좌 운영"), sheet(2031, "골목 배움 지원")],
      },
    ],
  },
  apply,
};

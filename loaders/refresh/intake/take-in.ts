import type { Context } from "../context";
import type { Delivery } from "../delivery";
import { type Choice, type Decision, decide } from "./decide";
import { Memory, sha256Of } from "./memory";
import { placeDocument, sweepDocuments } from "./place";
import { Shelf } from "./shelf";
import { shownName } from "./shown";
import { sidecarOf } from "./sidecar";
import { type Intake, type OfferedFile, type Survey, documentsOf, surveyOf } from "./survey";

/**
 * Takes what is offered and not yet there among the operator's documents. First all is read and decided
 * on, one file in memory at a time, then taken; what was taken stays, whatever happens after.
 *
 * @param delivery what is added to
 * @throws the signal's reason, or what the disk says
 */
export async function takeIn(
  context: Context,
  files: readonly OfferedFile[],
  delivery: Delivery,
): Promise<void> {
  await sweepDocuments(context.home);
  if (files.length === 0) return;
  const intake = { context, shelf: new Shelf(context), memory: new Memory(context) };
  try {
    const survey = await surveyOf(intake, files);
    const decision = await decisionOn(intake, survey);
    delivery.known += survey.known + decision.known.length;
    delivery.refused.push(...refusalsOf(context, survey, decision));
    await take(context, chosenIn(survey, decision), delivery);
  } finally {
    await intake.memory.keep();
  }
}

/** What is there is only looked at where something new is offered. */
async function decisionOn(intake: Intake, { offered, pages }: Survey): Promise<Decision> {
  if (offered.length === 0) return { take: [], known: [], stuck: [] };
  return decide(offered, await intake.shelf.held(intake.memory), pages);
}

function refusalsOf(context: Context, survey: Survey, { stuck }: Decision): Delivery["refused"] {
  const versions = stuck.map(({ name }) => ({
    name,
    code: "in-an-archive",
    reason: "the version before it lies in one archive with other documents",
  }));
  return [...survey.refused, ...versions].map(({ name, code, reason }) => ({
    name: shownName(name, context.vocabulary),
    code,
    reason: shownName(reason, context.vocabulary),
  }));
}

/** What is taken of each file, by the hash of its bytes. */
function chosenIn(survey: Survey, decision: Decision): Map<OfferedFile, Map<string, Choice>> {
  const chosen = new Map<OfferedFile, Map<string, Choice>>();
  for (const choice of decision.take) {
    const { sha256 } = choice.offered;
    const file = survey.files.get(sha256);
    if (file) chosen.set(file, (chosen.get(file) ?? new Map<string, Choice>()).set(sha256, choice));
  }
  return chosen;
}

async function take(
  context: Context,
  chosen: ReadonlyMap<OfferedFile, Map<string, Choice>>,
  delivery: Delivery,
): Promise<void> {
  for (const [file, choices] of chosen) {
    for await (const found of documentsOf(file)) {
      const choice = "bytes" in found ? choices.get(sha256Of(found.bytes)) : undefined;
      if (!choice || !("bytes" in found)) continue;
      context.signal.throwIfAborted();
      const { offered, replaces } = choice;
      const { sha256, summary } = offered;
      const sidecar = sidecarOf(choice, context.today);
      const parcel = { bytes: found.bytes, ending: summary.ending, sidecar };
      const path = await placeDocument(context.home, parcel);
      choices.delete(sha256);
      const name = shownName(offered.name, context.vocabulary);
      delivery.taken.push({ name, sha256, path, replaces });
      context.tell(`taken: ${name}`);
    }
    for (const { offered } of choices.values()) {
      const name = shownName(offered.name, context.vocabulary);
      const reason = "changed while it was being read";
      delivery.refused.push({ name, code: "changed", reason, notGiven: true });
    }
  }
}

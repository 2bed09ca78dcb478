import type { Status } from "../schema/status";

const SECONDS = 15;

/**
 * Tells somebody of a run that failed, was blocked or warns: a POST of `{text, status}` as JSON, which
 * chat services show as a message. That nobody could be told stops nothing.
 * @param address null where nobody is to be told
 */
export async function tellWebhook(
  address: string | null,
  status: Status,
  text: string,
  tell: (line: string) => void,
): Promise<void> {
  const { outcome, why } = status.lastRun;
  const isWell = (outcome === "released" || outcome === "nothing-new") && why.length === 0;
  if (address === null || isWell) return;
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text, status }),
      redirect: "error",
      signal: AbortSignal.timeout(SECONDS * 1000),
    });
    if (!response.ok) tell(`webhook answered ${String(response.status)}`);
  } catch (error) {
    // Not its address: that may hold a secret.
    tell(`webhook not reached: ${error instanceof Error ? error.name : "unknown"}`);
  }
}

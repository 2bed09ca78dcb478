import type { AgendaRow, Meeting } from "../schema/facts";

/** Minutes since midnight of `10:30`. */
export function minutesOf(time: string): number {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** The agenda of each day of a meeting, by start. Rows that print no start are left out. */
export function agendaDays({ agenda }: Meeting): AgendaRow[][] {
  const days = new Map<number, AgendaRow[]>();
  for (const row of agenda.filter(({ start }) => start !== null)) {
    const day = row.day ?? 0;
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days.values()];
}

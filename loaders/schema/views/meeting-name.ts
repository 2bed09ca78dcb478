/**
 * The SQL that tells meetings of one title apart by their day.
 *
 * @param title SQL of the title
 * @param day SQL of the day, ISO; null where none is printed
 */
export const meetingName = (title: string, day: string): string =>
  `${title} || coalesce(' (' || ${day} || ')', '')`;

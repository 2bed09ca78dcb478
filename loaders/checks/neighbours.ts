/** Each of a row with the one before it. */
export const neighbours = <T>(row: readonly T[]): { earlier: T; later: T }[] =>
  row.slice(1).flatMap((later, index) => {
    const earlier = row[index];
    return earlier === undefined ? [] : [{ earlier, later }];
  });

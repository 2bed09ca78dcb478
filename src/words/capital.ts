/** Words as they stand at the head of a chart or a line: `executed` → `Executed`; Korean has no capitals. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

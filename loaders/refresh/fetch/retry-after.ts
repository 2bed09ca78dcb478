/**
 * The milliseconds that `Retry-After` asks to wait: seconds, or until a day and time (RFC 9110, 10.2.3).
 * Null where it says neither.
 *
 * @param now milliseconds since 1970
 */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/u.test(header.trim())) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, until - now);
}

/** Times as a speaker reads them. */

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** "14:32" of the device's own time. */
export function clockTime(now: number): string {
  const date = new Date(now);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** "06:40" of a span in ms, "1:06:40" from an hour on. */
export function span(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const rest = `${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
  return seconds < 3600 ? rest : `${Math.floor(seconds / 3600)}:${rest}`;
}

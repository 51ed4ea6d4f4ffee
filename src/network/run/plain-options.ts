/** Layout options on their way to a worker and back. */
import type {LayoutOptions} from '../types.js';
import type {Anchor, PlainOptions} from './messages.js';

const SAMPLES = [7, 68, 999, 1250, 46368, 1234567] as const;

const grouped = (count: number, separator: string): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, separator);

/**
 * The sign that a function puts between groups of three digits, found by trying; undefined where it writes otherwise,
 * so that the function cannot be told to a worker.
 */
export function separatorOf(format: (count: number) => string): string | undefined {
  const separator = format(1234567).replace(/^1(.*)234\1(?:567)$/u, '$1');
  return SAMPLES.every((count) => format(count) === grouped(count, separator))
    ? separator
    : undefined;
}

/** Undefined where the options hold what cannot be posted. */
export function toPlain({
  formatCount,
  anchors: _,
  ...rest
}: LayoutOptions): PlainOptions | undefined {
  if (!formatCount) return rest;
  const separator = separatorOf(formatCount);
  return separator === undefined ? undefined : {...rest, separator};
}

export function fromPlain(
  {separator, ...rest}: PlainOptions,
  anchors: readonly Anchor[],
): LayoutOptions {
  return {
    ...rest,
    ...(separator === undefined ? {} : {formatCount: (count) => grouped(count, separator)}),
    ...(anchors.length === 0
      ? {}
      : {anchors: Object.fromEntries(anchors.map(([id, x, y]) => [id, [x, y] as const]))}),
  };
}

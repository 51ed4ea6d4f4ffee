/** Writes a feed so that a person can read and mend it: one short record a line, long ones key by key. */

const WIDTH = 100;

const oneLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`,
  );
  return entries.length === 0 ? '{}' : `{${entries.join(', ')}}`;
};

const format = (value: unknown, indent: string, used: number): string => {
  const line = oneLine(value);
  const isSimple = value === null || typeof value !== 'object';
  if (isSimple || indent.length + used + line.length <= WIDTH) return line;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const parts = value.map((part) => deeper + format(part, deeper, 0));
    return `[\n${parts.join(',\n')}\n${indent}]`;
  }
  const parts = Object.entries(value).map(([key, part]) => {
    const head = `${JSON.stringify(key)}: `;
    return deeper + head + format(part, deeper, head.length);
  });
  return `{\n${parts.join(',\n')}\n${indent}}`;
};

/** Drops keys without a value, so that what is written is what is read back. */
const plain = (feed: object): unknown => JSON.parse(JSON.stringify(feed));

/** The text of a feed file: two blanks a level, values on one line as long as they fit in 100 characters. */
export function formatFeed(feed: object): string {
  return `${format(plain(feed), '', 0)}\n`;
}

/** The text of a large feed file: one record a line. */
export function formatLargeFeed(feed: object): string {
  const lists = Object.entries(plain(feed) as Record<string, unknown>).map(([key, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return `${JSON.stringify(key)}: [\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
  });
  return `{\n${lists.join(',\n')}\n}\n`;
}

/** Names in the browser's console what a feed has lost: for the people who write the feed. */
import type {Problem} from '../feed/types.js';

/** More than that nobody reads at once; the first ones mended, the rest shows. */
const SHOWN = 20;

/** Each problem with its place, what is wrong and how to mend it, in the browser's language. */
export function problemReport(problems: readonly Problem[], lang: string): string {
  const tongue = lang.toLowerCase().startsWith('de') ? 'de' : 'en';
  const lines = problems.slice(0, SHOWN).map(({pointer, id, message, mend}) => {
    const place = [pointer || '/', ...(id === undefined ? [] : [`(${id})`])].join(' ');
    return `${place}: ${message[tongue]} ${mend[tongue]}`;
  });
  return [headline(problems.length, tongue), ...lines, ...more(problems.length, tongue)].join('\n');
}

export function reportProblems(problems: readonly Problem[]): void {
  console.warn(problemReport(problems, new Intl.NumberFormat().resolvedOptions().locale));
}

function headline(count: number, tongue: 'de' | 'en'): string {
  if (tongue === 'en')
    return `koko-widgets: ${count} ${count === 1 ? 'problem' : 'problems'} in the feed`;
  return `koko-widgets: ${count} ${count === 1 ? 'Mangel' : 'Mängel'} im Feed`;
}

function more(count: number, tongue: 'de' | 'en'): readonly string[] {
  if (count <= SHOWN) return [];
  return [tongue === 'de' ? `… und ${count - SHOWN} weitere` : `… and ${count - SHOWN} more`];
}

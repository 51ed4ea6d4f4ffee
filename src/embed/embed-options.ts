/** What a snippet may say of a widget: one set of names on every rung of the ladder. */

export const WIDGETS = ['offer-finder', 'partner-directory', 'network-graph'] as const;

export type WidgetName = (typeof WIDGETS)[number];

/** The names of the elements' own attributes, which a link, a placeholder and a tag say alike. */
export const OPTIONS = [
  'src',
  'lang',
  'heading-level',
  'linked',
  'label',
  'theme',
  'layout',
  'focus',
  'steps',
  'day',
  'tour',
  'view',
  'query',
  'filter',
  'page-size',
  'loading',
] as const;

export type OptionName = (typeof OPTIONS)[number];

export type Options = Readonly<Partial<Record<OptionName, string>>>;

/** A widget as a snippet asks for it. */
export interface Wanted {
  /** `all`: the whole view, which only the hosted page knows. */
  readonly widget: WidgetName | 'all';
  readonly options: Options;
}

export const isWidget = (name: string | undefined): name is WidgetName =>
  (WIDGETS as readonly (string | undefined)[]).includes(name);

const isOption = (name: string): name is OptionName =>
  (OPTIONS as readonly string[]).includes(name);

/** Only what a widget knows; an unknown name is nobody's mistake, since links collect names on their way. */
export function knownOptions(pairs: Iterable<readonly [string, string]>): Options {
  const options: Partial<Record<OptionName, string>> = {};
  for (const [name, value] of pairs) if (isOption(name)) options[name] = value;
  return options;
}

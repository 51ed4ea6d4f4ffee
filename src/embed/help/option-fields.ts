/** Which options of a widget the page asks for, and what may be said there. */
import type {OptionName, WidgetName} from '../embed-options.js';

export interface OptionField {
  readonly name: OptionName;
  /** `choice`: one of the values, or none. */
  readonly kind: 'text' | 'number' | 'date' | 'choice';
  readonly values?: readonly string[];
}

const text = (name: OptionName): OptionField => ({name, kind: 'text'});
const choice = (name: OptionName, values: string): OptionField => ({
  name,
  kind: 'choice',
  values: values.split(' '),
});

const PAGE_SIZE: OptionField = {name: 'page-size', kind: 'number'};

export const COMMON_FIELDS: readonly OptionField[] = [
  text('label'),
  choice('heading-level', '1 2 3 4 5 6'),
  choice('lang', 'de en'),
  choice('theme', 'light dark'),
];

export const WIDGET_FIELDS: Readonly<Record<WidgetName, readonly OptionField[]>> = {
  'offer-finder': [text('query'), PAGE_SIZE],
  'partner-directory': [
    choice('view', 'category committee place a-z table'),
    text('query'),
    PAGE_SIZE,
  ],
  'network-graph': [
    choice('layout', 'bands rings free'),
    choice('view', 'graph list'),
    text('focus'),
    choice('steps', '1 2 3'),
    {name: 'day', kind: 'date'},
  ],
};

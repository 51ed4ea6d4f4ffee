/** The host's view of the widgets in Markdown, in two languages. */
import {
  KokoErrorEvent,
  KokoFilterEvent,
  KokoReadyEvent,
  KokoSelectEvent,
  KokoStepEvent,
} from '../../src/elements/events.js';
import type {Feed} from '../../src/feed/types.js';
import {german} from './german.js';
import {BASE, type Item, type Member, type Widget} from './manifest.js';

export type Language = 'de' | 'en';

type Kind = 'attribute' | 'member' | 'event' | 'slot' | 'part' | 'property';

const words = {
  de: {
    all: 'Alle Bausteine',
    attributes: ['Attribut', 'Eigenschaft', 'ohne Angabe', 'Bedeutung'],
    members: ['Eigenschaft oder Methode', 'gibt', 'Bedeutung'],
    events: ['Ereignis', '`detail`', 'steigt auf', 'abbrechbar', 'wann'],
    slots: ['Slot', 'Bedeutung'],
    parts: ['`::part()`', 'was es ist'],
    properties: ['Eigenschaft (CSS)', 'ohne Angabe', 'wofür'],
    unnamed: '(ohne Namen)',
    yes: 'ja',
    no: 'nein',
  },
  en: {
    all: 'All widgets',
    attributes: ['attribute', 'property', 'by default', 'meaning'],
    members: ['property or method', 'gives', 'meaning'],
    events: ['event', '`detail`', 'bubbles', 'cancelable', 'when'],
    slots: ['slot', 'meaning'],
    parts: ['`::part()`', 'what it is'],
    properties: ['property (CSS)', 'by default', 'for'],
    unnamed: '(without a name)',
    yes: 'yes',
    no: 'no',
  },
} as const;

/** One of each, to read from it what a host page gets. */
const samples: readonly CustomEvent<object>[] = [
  new KokoReadyEvent({} as Feed, []),
  new KokoErrorEvent('', []),
  new KokoSelectEvent([]),
  new KokoFilterEvent('', '', 0),
  new KokoStepEvent('', 0),
];

/** Keys of German sentences that were asked for. */
export const askedFor = new Set<string>();

function sentence(kind: Kind, tag: string | undefined, item: Item, language: Language): string {
  if (language === 'en') {
    if (!item.description) throw new Error(`${tag ?? BASE}: ${kind} ${item.name} has no sentence.`);
    return item.description.replace(/\s+/g, ' ');
  }
  const own = `${tag ?? ''} ${kind} ${item.name}`;
  const key = own in german ? own : `${kind} ${item.name}`;
  const found = german[key];
  if (found === undefined) throw new Error(`No German for "${own}" in scripts/elements/german.ts.`);
  askedFor.add(key);
  return found;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string | undefined): string => (text ? `\`${text}\`` : '–');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [[line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')];
}

const defaultOf = (text: string | undefined): string =>
  text === undefined || text === "''" ? '–' : code(text.replace(/^'(.*)'$/, '$1'));

function signature({name, kind, parameters = []}: Member): string {
  if (kind === 'field') return code(name);
  return code(
    `${name}(${parameters.map((one) => `${one.name}: ${one.type?.text ?? ''}`).join(', ')})`,
  );
}

const gives = (member: Member): string =>
  code(member.kind === 'field' ? member.type?.text : member.return?.type.text);

function eventRow(tag: string | undefined, item: Item, language: Language): readonly string[] {
  const {yes, no} = words[language];
  const sample = samples.find(({type}) => type === item.name);
  if (!sample) throw new Error(`${item.name} has no sample in scripts/elements/element-tables.ts.`);
  const detail = Object.keys(sample.detail).map((key) => code(key));
  return [
    code(item.name),
    detail.join(', '),
    sample.bubbles ? yes : no,
    sample.cancelable ? yes : no,
    sentence('event', tag, item, language),
  ];
}

function section(widget: Widget, language: Language): string {
  const {tagName: tag, members = []} = widget;
  const say = words[language];
  // What all have stands once, with the class that they come from.
  const own = <T extends Item>(items: readonly T[] = []): readonly T[] =>
    tag === undefined ? items : items.filter(({inheritedFrom}) => inheritedFrom?.name !== BASE);
  const fieldOf = (name: string): string | undefined =>
    members.find(({attribute}) => attribute === name)?.name;
  const rows = (kind: Kind, items: readonly Item[] | undefined): readonly (readonly string[])[] =>
    own(items).map((item) => [
      item.name ? code(item.name) : say.unnamed,
      sentence(kind, tag, item, language),
    ]);
  const about = language === 'de' ? german[tag ?? ''] : widget.description?.replace(/\s+/g, ' ');
  if (tag !== undefined) askedFor.add(tag);
  return [
    `## ${tag === undefined ? say.all : `\`<${tag}>\``}`,
    ...(tag === undefined ? [] : [about ?? '']),
    ...table(
      say.attributes,
      own(widget.attributes).map((item) => [
        code(item.name),
        code(fieldOf(item.name)),
        defaultOf(item.default),
        sentence('attribute', tag, item, language),
      ]),
    ),
    ...table(
      say.members,
      own(members)
        .filter(({attribute}) => attribute === undefined)
        .map((item) => [signature(item), gives(item), sentence('member', tag, item, language)]),
    ),
    ...table(
      say.events,
      own(widget.events).map((item) => eventRow(tag, item, language)),
    ),
    ...table(say.slots, rows('slot', widget.slots)),
    ...table(say.parts, rows('part', widget.cssParts)),
    ...table(
      say.properties,
      own(widget.cssProperties).map((item) => [
        code(item.name),
        defaultOf(item.default),
        sentence('property', tag, item, language),
      ]),
    ),
  ].join('\n\n');
}

/** The tables of all widgets, those that all share first. */
export function makeElementReference(widgets: readonly Widget[], language: Language): string {
  return widgets.map((widget) => section(widget, language)).join('\n\n');
}

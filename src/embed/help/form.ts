/** The form of the "Einbetten" page. */
import type {EmbeddingMessages} from '../../i18n/embedding.js';
import {WIDGETS, type WidgetName} from '../embed-options.js';
import {SCRIPT_FILES} from './choice.js';
import {make, type Child} from './dom.js';
import {COMMON_FIELDS, WIDGET_FIELDS, type OptionField} from './option-fields.js';
import {SYSTEM_NAMES, type Rung} from './systems.js';

/** What the form begins with. */
export interface Beginning {
  readonly folder: string;
  readonly feed: string;
}

export function makeForm(texts: EmbeddingMessages, begin: Beginning): HTMLFormElement {
  const form = make(
    'form',
    {'aria-label': texts.title, autocomplete: 'off'},
    group(texts.where, {}, ...whereFields(texts, begin)),
    group(texts.what, {}, ...whatFields(texts, begin)),
    group(
      texts.options,
      {class: 'options'},
      make('p', {class: 'hint'}, texts.optionsHint),
      ...WIDGETS.map((name) => widgetFields(name, texts)),
      make('div', {class: 'pair'}, ...COMMON_FIELDS.map((one) => optionField(one, 'all', texts))),
    ),
    group(texts.colour, {class: 'colour'}, ...colourFields(texts)),
  );
  // Enter in a field is no wish to leave the page.
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

/** Shows only the options of one widget; the others are not sent. */
export function showFieldsOf(widget: WidgetName, form: HTMLFormElement): void {
  for (const fields of form.querySelectorAll<HTMLFieldSetElement>('[data-widget]')) {
    fields.disabled = fields.dataset.widget !== widget;
    fields.hidden = fields.disabled;
  }
}

export const ADDRESS_FIELDS = ['folder', 'feed', 'site'] as const;

/** Says at a field what is wrong with it; an empty text takes that back. */
export function tellUnreadable(name: (typeof ADDRESS_FIELDS)[number], text: string): void {
  const place = document.getElementById(`${name}-error`);
  if (!place || place.textContent === text) return;
  place.textContent = text;
  document.getElementById(name)?.setAttribute('aria-invalid', String(text !== ''));
}

/** A choice of forms; those that a system lets through for a role. */
export function rungField(texts: EmbeddingMessages): HTMLElement {
  return labelled('rung', texts.rung, make('select', {id: 'rung', name: 'rung'}));
}

export function showRungs(rungs: readonly Rung[], texts: EmbeddingMessages): void {
  const select = document.getElementById('rung');
  if (!(select instanceof HTMLSelectElement)) return;
  const names = [...select.options].map(({value}) => value);
  if (names.join() === rungs.join()) return;
  select.replaceChildren(...rungs.map((rung) => make('option', {value: rung}, texts.rungs[rung])));
}

export function fileField(texts: EmbeddingMessages): HTMLElement {
  const options = SCRIPT_FILES.map((name) => make('option', {value: name}, texts.files[name]));
  return labelled('file', texts.file, make('select', {id: 'file', name: 'file'}, ...options));
}

function whereFields(texts: EmbeddingMessages, {folder}: Beginning): HTMLElement[] {
  const systems = SYSTEM_NAMES.map((name) =>
    make('option', {value: name}, texts.systems[name].name),
  );
  const roles = Object.entries(texts.roles).map(([role, name]) =>
    radio('role', role, name, role === 'editor'),
  );
  return [
    labelled('system', texts.system, make('select', {id: 'system', name: 'system'}, ...systems)),
    group(texts.role, {class: 'radios'}, ...roles),
    entry('folder', texts.folder, {type: 'url', value: folder}, texts.folderHint),
    entry('site', texts.site, {type: 'url', placeholder: new URL(folder).origin}, texts.siteHint),
  ];
}

function whatFields(texts: EmbeddingMessages, {feed}: Beginning): HTMLElement[] {
  const widgets = WIDGETS.map((name, at) => radio('widget', name, texts.widgets[name], at === 0));
  return [
    group(texts.widget, {class: 'radios'}, ...widgets),
    entry('feed', texts.feed, {type: 'text', inputmode: 'url', value: feed}, texts.feedHint),
    entry('words', texts.words, {type: 'text'}, texts.wordsHint),
  ];
}

function widgetFields(widget: WidgetName, texts: EmbeddingMessages): HTMLElement {
  const fields = WIDGET_FIELDS[widget].map((one) => optionField(one, widget, texts));
  return make(
    'fieldset',
    {'data-widget': widget, 'aria-label': texts.widgets[widget], class: 'pair'},
    ...fields,
  );
}

function optionField(field: OptionField, prefix: string, texts: EmbeddingMessages): HTMLElement {
  const {name, kind, values = []} = field;
  const id = `${prefix}-${name}`;
  if (kind !== 'choice') {
    return labelled(
      id,
      texts.fields[name] ?? name,
      make('input', {id, name, type: kind, min: kind === 'number' && '1'}),
    );
  }
  const options = values.map((value) => make('option', {value}, texts.values[value] ?? value));
  const unset = make('option', {value: ''}, texts.unset);
  return labelled(id, texts.fields[name] ?? name, make('select', {id, name}, unset, ...options));
}

function colourFields(texts: EmbeddingMessages): HTMLElement[] {
  const check = make('input', {type: 'checkbox', id: 'own-accent'});
  const colour = make('input', {type: 'color', id: 'accent', name: 'accent', value: '#0b5a7a'});
  const field = labelled('accent', texts.accent, colour);
  const offer = (): void => {
    colour.disabled = !check.checked;
    field.hidden = !check.checked;
  };
  check.addEventListener('change', offer);
  offer();
  return [
    make('p', {class: 'check'}, check, make('label', {for: 'own-accent'}, texts.ownAccent)),
    field,
    make('p', {id: 'contrast', class: 'hint', role: 'status'}),
  ];
}

const group = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElement => make('fieldset', attributes, make('legend', {}, name), ...children);

const labelled = (id: string, name: string, field: HTMLElement, ...more: Child[]): HTMLElement =>
  make('div', {class: 'field'}, make('label', {for: id}, name), field, ...more);

function entry(
  name: string,
  label: string,
  attributes: Readonly<Record<string, string>>,
  hint: string,
): HTMLElement {
  const described = {'aria-describedby': `${name}-error ${name}-hint`, spellcheck: 'false'};
  return labelled(
    name,
    label,
    make('input', {id: name, name, ...described, ...attributes}),
    make('p', {class: 'fault', id: `${name}-error`, role: 'status'}),
    make('p', {class: 'hint', id: `${name}-hint`}, hint),
  );
}

function radio(name: string, value: string, label: string, isFirst: boolean): HTMLElement {
  const id = `${name}-${value}`;
  const input = make('input', {type: 'radio', id, name, value, checked: isFirst});
  return make('p', {class: 'check'}, input, make('label', {for: id}, label));
}

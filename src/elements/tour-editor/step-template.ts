/** One step in the editor of talks: folded its title, unfolded its fields and what can be done with it. */
import {html, nothing, type TemplateResult} from 'lit';
import {tourEditorMessages, type TourEditorMessages} from '../../i18n/tour-editor.js';
import type {StepDraft, Words} from '../../stage/tour-draft.js';
import type {EditorContext} from './editor-context.js';
import type {EditorActions} from './editor-template.js';
import {shownWords} from './screen-step.js';

interface StepView {
  readonly step: StepDraft;
  readonly index: number;
  readonly total: number;
  readonly isOpen: boolean;
}

interface FieldView {
  readonly label: string;
  /** Language that is written in the field. */
  readonly lang: string;
  readonly words: Words;
  /** Lines of it; 0 for a field of one line. */
  readonly rows: number;
}

/** German, and what the page speaks. */
export const languagesOf = (lang: string): readonly string[] => [
  ...new Set(['de', lang.split('-')[0] ?? 'de']),
];

export function stepTemplate(
  view: StepView,
  context: EditorContext,
  actions: EditorActions,
): TemplateResult {
  const words = tourEditorMessages(context.lang);
  const {step, index, isOpen} = view;
  const onToggle = ({target}: Event): void =>
    actions.unfold(index, (target as HTMLDetailsElement).open);
  return html`<li data-step=${index}>
    <details ?open=${isOpen} @toggle=${onToggle}>
      <summary>${words.numbered(index + 1, titleOf(step, index, context))}</summary>
      ${isOpen ? renderFields(view, context, actions) : nothing}
    </details>
  </li>`;
}

function titleOf({title}: StepDraft, index: number, {lang}: EditorContext): string {
  const own = title[lang.split('-')[0] ?? 'de'] ?? title.de ?? Object.values(title)[0] ?? '';
  return own.trim() === '' ? tourEditorMessages(lang).untitledStep(index + 1) : own;
}

function renderFields(
  view: StepView,
  context: EditorContext,
  actions: EditorActions,
): TemplateResult {
  const {step, index} = view;
  const words = tourEditorMessages(context.lang);
  const kinds = [
    ['title', words.claim, 0],
    ['text', words.text, 2],
    ['notes', words.notes, 4],
  ] as const;
  const fields = languagesOf(context.lang).flatMap((lang) =>
    kinds.map(([key, label, rows]) =>
      textField({label, lang, words: step[key], rows}, words, (value) =>
        actions.edit(index, {[key]: {...step[key], [lang]: value}}),
      ),
    ),
  );
  return html`<p class="small">${words.shows(shownWords(step, context))}</p>
    ${fields} ${secondsField(step, words, (seconds) => actions.edit(index, {seconds}))}
    ${renderButtons(view, words, actions)}`;
}

/** A field for a text in one language, named with it. */
export function textField(
  {label, lang, words: written, rows}: FieldView,
  words: TourEditorMessages,
  onText: (value: string) => void,
): TemplateResult {
  const onInput = ({target}: Event): void => onText((target as HTMLInputElement).value);
  const value = written[lang] ?? '';
  const field =
    rows === 0
      ? html`<input class="input" type="text" lang=${lang} .value=${value} @input=${onInput} />`
      : html`<textarea class="input" rows=${rows} lang=${lang} .value=${value} @input=${onInput}></textarea>`;
  return html`<label class="tour-field"><span>${words.inLanguage(label, words.languages[lang] ?? lang)}</span>${field}</label>`;
}

const secondsField = (
  {seconds}: StepDraft,
  words: TourEditorMessages,
  onSeconds: (seconds: number | undefined) => void,
): TemplateResult => {
  const onInput = ({target}: Event): void => {
    const {valueAsNumber} = target as HTMLInputElement;
    onSeconds(valueAsNumber >= 0 ? valueAsNumber : undefined);
  };
  return html`<label class="tour-field tour-seconds">
    <span>${words.seconds}</span>
    <input class="input" type="number" min="0" step="5" .value=${String(seconds ?? '')} @input=${onInput} />
  </label>`;
};

function renderButtons(
  {index, total}: StepView,
  words: TourEditorMessages,
  {anew, move, duplicate, remove}: EditorActions,
): TemplateResult {
  const button = (name: string, action: string, onClick: () => void, isOff = false) =>
    html`<button
      type="button"
      class="button compact ${name}"
      aria-label=${words.withStep(action, index + 1)}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${onClick}
    >
      ${action}
    </button>`;
  return html`<div class="tour-buttons">
    ${button('anew', words.anew, () => anew(index))}
    ${button('up', words.up, () => move(index, -1), index === 0)}
    ${button('down', words.down, () => move(index, 1), index === total - 1)}
    ${button('duplicate', words.duplicate, () => duplicate(index))}
    ${button('remove', words.remove, () => remove(index))}
  </div>`;
}

/** The real widget, as the page will show it. */
import type {EmbeddingMessages} from '../../i18n/embedding.js';
import type {Choice} from './choice.js';
import {makeWidget} from '../make-widget.js';
import {make} from './dom.js';

export interface Preview {
  readonly element: HTMLElement;
  show(choice: Choice): void;
}

/** @param example `#id` of the block in the page that holds sample data */
export function makePreview(texts: EmbeddingMessages, example: string): Preview {
  const place = make('div', {class: 'stage'});
  const sample = make('input', {type: 'checkbox', id: 'sample', checked: true});
  const note = make('p', {class: 'trial'}, texts.showsExample);
  let last: Choice | undefined;
  let shown = '';
  sample.addEventListener('change', () => last && show(last));
  const element = make(
    'section',
    {'aria-labelledby': 'preview'},
    make('h2', {id: 'preview'}, texts.preview),
    make('p', {class: 'check'}, sample, make('label', {for: 'sample'}, texts.withExample)),
    make('p', {class: 'hint'}, texts.previewHint),
    note,
    place,
  );
  return {element, show};

  function show(choice: Choice): void {
    last = choice;
    note.hidden = !sample.checked;
    const {widget, options, feed, accent} = choice;
    const src = sample.checked ? example : feed;
    const said = {'heading-level': '3', ...options, src, linked: 'none'};
    const next = JSON.stringify([widget, said]);
    if (next !== shown) {
      shown = next;
      place.replaceChildren(makeWidget(widget, said));
    }
    if (accent) place.style.setProperty('--koko-color-accent', accent);
    else place.style.removeProperty('--koko-color-accent');
  }
}

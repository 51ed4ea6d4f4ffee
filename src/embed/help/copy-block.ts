/** A text to be taken along: named, to be copied by a button, or to be selected where a page may not copy. */
import {make} from './dom.js';

export interface CopyTexts {
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
}

export interface CopyBlock {
  readonly element: HTMLElement;
  /** Shows a text; hides the whole where it is empty. */
  show(text: string): void;
}

export function copyBlock(id: string, name: string, hint: string, texts: CopyTexts): CopyBlock {
  const field = make('textarea', {
    id,
    readonly: true,
    spellcheck: 'false',
    translate: 'no',
    'aria-describedby': `${id}-hint`,
  });
  const button = make('button', {type: 'button', 'aria-describedby': `${id}-name`}, texts.copy);
  const status = make('span', {role: 'status', class: 'copied'});
  button.addEventListener('click', () => {
    void copy(field).then((isCopied) => {
      status.textContent = isCopied ? texts.copied : texts.selected;
    });
  });
  const element = make(
    'div',
    {class: 'copy'},
    make('label', {for: id, id: `${id}-name`}, name),
    make('p', {class: 'hint', id: `${id}-hint`}, hint),
    field,
    make('p', {class: 'copy-line'}, button, status),
  );
  return {element, show};

  function show(text: string): void {
    element.hidden = text === '';
    if (field.value === text) return;
    field.value = text;
    field.rows = Math.min(
      14,
      text.split('\n').reduce((rows, line) => rows + rowsOf(line), 0),
    );
    status.textContent = '';
  }
}

/** In a box of about 60 letters; browsers that know `field-sizing` measure it themselves. */
const rowsOf = (line: string): number => Math.max(1, Math.ceil(line.length / 60));

async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Without a secure connection there is no clipboard: what is selected can be copied by keys.
    field.focus();
    field.select();
    return false;
  }
}

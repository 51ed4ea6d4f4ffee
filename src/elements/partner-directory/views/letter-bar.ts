/** All letters in a row, as ways to their sections. */
import {html, type TemplateResult} from 'lit';
import {inBrackets} from '../../../ui/facet-list.js';
import type {LetterSection} from './sections-by-letter.js';
import type {ViewsContext} from './views-context.js';

const ALPHABET: readonly string[] = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(
  ' ',
);

/** All letters in a row; those with partners lead to their section. */
export function letterBar(
  sections: readonly LetterSection[],
  context: ViewsContext,
  onLetter: (key: string) => void,
): TemplateResult {
  const {words} = context;
  const byLetter = new Map(sections.map((section) => [section.letter, section]));
  const letters = [...ALPHABET, ...(byLetter.has('#') ? ['#'] : [])];
  return html`<nav class="letters no-print" aria-label=${words.letters}>
    <ul role="list">
      ${letters.map((letter) => {
        const section = byLetter.get(letter);
        if (!section)
          return html`<li aria-hidden="true"><span class="letter-way">${letter}</span></li>`;
        return html`<li>
          <button class="link letter-way" type="button" @click=${() => onLetter(section.key)}>
            ${letter}<span class="visually-hidden"> (${inBrackets(words.partners(section.hits.length))})</span>
          </button>
        </li>`;
      })}
    </ul>
  </nav>`;
}

/** The directory by category or by letter: headings with cards. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../i18n/format.js';
import {inBrackets} from '../../ui/facet-list.js';
import {heading} from '../../ui/heading.js';
import {sign} from '../../ui/signs.js';
import type {DirectoryContext} from './context.js';
import type {Section} from './directory-sections.js';
import {partnerCard} from './partner-card.js';
import {growingList} from './record-parts.js';

/** Sections of so many partners are laid out only where they are in sight. */
const MANY = 1_000;
/** Sections beyond that wait behind a button: a feed may have any number of categories. */
const MOST_SECTIONS = 40;

export function sectionList(
  sections: readonly Section[],
  context: DirectoryContext,
): TemplateResult {
  const limit = context.limitOf('sections') ?? MOST_SECTIONS;
  const rest = sections.length - limit;
  const cardsOf = ({key, hits}: Section): number =>
    Math.min(hits.length, context.limitOf(key) ?? context.pageSize);
  const shown = sections.slice(0, limit);
  return html`${context.slices.draw(shown, cardsOf, (section) => renderSection(section, context))}
  ${
    rest > 0
      ? html`<p class="more no-print">
        <button class="button" type="button" @click=${() => context.grow('sections', limit * 2)}>
          ${context.words.moreSections(Math.min(rest, limit))}
        </button>
      </p>`
      : nothing
  }`;
}

function renderSection(section: Section, context: DirectoryContext): TemplateResult {
  const {key, slot, hits, letter} = section;
  const {words, lang, level, index} = context;
  const name = sectionName(section, context);
  const look = index.feed.partners.length > MANY ? 'one-of-many' : '';
  return html`<section class="section ${look}" data-section=${key}>
    <header class="section-head rule-${slot} ${letter ? 'letter' : ''}">
      ${letter ? nothing : sign(slot)} ${heading(level + 1, name, 'heading-2')}
      <span class="number muted" aria-hidden="true">${formatCount(hits.length, lang)}</span>
      <span class="visually-hidden">${words.partners(hits.length)}</span>
    </header>
    ${
      hits.length === 0
        ? html`<p class="empty">${words.emptyCategory}</p>`
        : growingList(
            context,
            {key, look: 'cards', name: plainName(section, context)},
            hits,
            (hit) => partnerCard(hit, key, context),
          )
    }
  </section>`;
}

function sectionName({term, letter}: Section, context: DirectoryContext): unknown {
  return term ? context.shown(term.label) : letterName(letter, context);
}

function plainName({term, letter}: Section, context: DirectoryContext): string {
  return term ? context.text(term.label).value : letterName(letter, context);
}

function letterName(letter: string | undefined, {words, common, index}: DirectoryContext): string {
  if (letter !== undefined) return letter === '#' ? words.otherLetters : letter;
  return index.feed.vocabularies.categories.length > 0 ? common.withoutCategory : words.allPartners;
}

const ALPHABET: readonly string[] = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(
  ' ',
);

/** All letters in a row; those with partners lead to their section. */
export function letterBar(
  sections: readonly Section[],
  context: DirectoryContext,
  onLetter: (section: Section) => void,
): TemplateResult {
  const {words} = context;
  const byLetter = new Map(sections.map((section) => [section.letter ?? '', section]));
  const letters = [...ALPHABET, ...(byLetter.has('#') ? ['#'] : [])];
  return html`<nav class="letters no-print" aria-label=${words.letters}>
    <ul role="list">
      ${letters.map((letter) => {
        const section = byLetter.get(letter);
        if (!section)
          return html`<li aria-hidden="true"><span class="letter-way">${letter}</span></li>`;
        return html`<li>
          <button class="link letter-way" type="button" @click=${() => onLetter(section)}>
            ${letter}<span class="visually-hidden"> (${inBrackets(words.partners(section.hits.length))})</span>
          </button>
        </li>`;
      })}
    </ul>
  </nav>`;
}

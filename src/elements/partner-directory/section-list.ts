/** Sections of the directory: headings with cards. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatCount} from '../../i18n/format.js';
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
): TemplateResult | typeof nothing {
  if (sections.length === 0) return nothing;
  const limit = context.limitOf('sections') ?? MOST_SECTIONS;
  const rest = sections.length - limit;
  const cardsOf = ({key, hits}: Section): number =>
    Math.min(hits.length, context.limitOf(key) ?? context.pageSize);
  const shown = sections.slice(0, limit);
  return html`<div class="section" data-list="sections">
    ${context.slices.draw(shown, cardsOf, (section) => renderSection(section, context))}
  </div>
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
  const {key, slot, hits} = section;
  const {words, lang, level, index} = context;
  const name = sectionName(section, context);
  const look = index.feed.partners.length > MANY ? 'one-of-many' : '';
  return html`<section class="section ${look}" data-section=${key}>
    <header class="section-head ${slot === undefined ? '' : `rule-${slot}`}">
      ${slot === undefined ? nothing : sign(slot)} ${heading(level + 1, name, 'heading-2')}
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

function sectionName({term, name}: Section, context: DirectoryContext): unknown {
  return term ? context.shown(term.label) : (name ?? restName(context));
}

function plainName({term, name}: Section, context: DirectoryContext): string {
  return term ? context.text(term.label).value : (name ?? restName(context));
}

function restName({words, common, index}: DirectoryContext): string {
  return index.feed.vocabularies.categories.length > 0 ? common.withoutCategory : words.allPartners;
}

/** One offer in full: questions as labels, answers beside them. */
import {html, nothing, type TemplateResult} from 'lit';
import {namedText} from '../../feed/actors.js';
import {recordMessages} from '../../i18n/record.js';
import {facetValues} from '../../search/facet-values.js';
import type {Actor, Feed, FeedDocument, Offer, Relation, Term} from '../../feed/types.js';
import {formatDate} from '../../i18n/format.js';
import {offerPageMessages} from '../../i18n/offer-page.js';
import {backStyles} from '../../ui/back-styles.js';
import {heading} from '../../ui/heading.js';
import {pageIcon} from '../../ui/page-icons.js';
import {safeUrl} from '../../feed/safe-url.js';
import {otherLanguage} from '../../ui/text.js';
import {sign} from '../../ui/signs.js';
import {slotOf} from '../../signs/shapes.js';
import {
  applicationWords,
  capacityWords,
  placeWords,
  reachWords,
  validityWords,
  type DetailDrawing,
} from './detail-words.js';
import {actorLink, type Drawing, type Drawn} from './drawing.js';
import {kicker} from './hit-list.js';
import {networkCard} from './network-card.js';
import {nextStepCard} from './next-step.js';
import {contactStyles} from './contact-styles.js';
import {offerDetailStyles} from './offer-detail-styles.js';
import {offerTies, TIE_QUESTIONS, type OfferTies} from './offer-ties.js';
import {checkedWords, costWords, scheduleLines} from './offer-words.js';

export const styles = [backStyles, contactStyles, offerDetailStyles];

export interface DetailView {
  readonly offer: Offer;
  readonly feed: Feed;
  readonly backLabel: string;
  readonly onBack: () => void;
}

/** The whole view of an offer, which takes the place of search and list. */
export function offerDetail(view: DetailView, around: Drawing): TemplateResult {
  const words = {...around.words, ...offerPageMessages(around.lang)};
  const drawing: DetailDrawing = {...around, words};
  const {offer, feed} = view;
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    view.onBack();
  };
  return html`<article class="detail" part="detail" @keydown=${onKeydown}>
    <p class="back no-print">
      <button class="link" type="button" @click=${view.onBack}>${pageIcon('previous')} ${view.backLabel}</button>
    </p>
    <header>${kicker(offer, drawing)} ${heading(drawing.level, drawing.shown(offer.title), 'heading-1', 'detail-heading')}
      <div class="detail-tools no-print">${drawing.keepButton(offer)} ${drawing.tools}</div>
    </header>
    <div class="detail-columns">
      <div class="detail-text">${texts(offer, drawing)} ${answers(view, drawing)}</div>
      <div class="detail-cards">${nextStepCard(offer, feed, drawing)} ${networkCard(offer, feed, drawing)}</div>
    </div>
  </article>`;
}

function texts(offer: Offer, drawing: DetailDrawing): TemplateResult {
  const {pick, shown} = drawing;
  const description = offer.description && pick(offer.description);
  return html`${offer.summary ? html`<p class="lead">${shown(offer.summary)}</p>` : nothing}
    ${
      description
        ? html`<div class="prose" lang=${otherLanguage(description.lang, drawing.lang) ?? nothing}>
          ${description.value.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)}
        </div>`
        : nothing
    }`;
}

function answers(view: DetailView, drawing: DetailDrawing): TemplateResult {
  const {offer} = view;
  const {words, shown} = drawing;
  const {questions} = words;
  const ties = offerTies(offer, drawing.day);
  return html`<dl class="facts">
    ${answer(questions.audiences, [termTags(offer.audiences, drawing), paragraph(reachWords(offer.grades, offer.ages, drawing))])}
    ${answer(questions.aims, [termTags(offer.aims, drawing)])} ${answer(questions.fields, [termLine(offer.fields, drawing)])}
    ${answer(questions.kinds, [termLine(offer.kinds, drawing)])} ${answer(questions.where, where(view, drawing))}
    ${answer(questions.when, [...scheduleLines(offer.schedule, drawing), validityWords(offer, drawing)].map(paragraph))}
    ${answer(questions.application, [paragraph(applicationWords(offer, drawing))])}
    ${answer(questions.capacity, [paragraph(capacityWords(offer, drawing))])}
    ${answer(questions.cost, [cost(offer, drawing)])}
    ${answer(questions.providers, [providers(offer, drawing)])} ${answer(questions.funders, [funders(offer, ties, drawing)])}
    ${TIE_QUESTIONS.map((question) => answer(questions[question], [actors(fromOf(ties.byQuestion.get(question)), drawing)]))}
    ${answer(questions.coordinates, [coordinators(ties, drawing)])}
    ${answer(questions.others, [sentences(ties.byQuestion.get('others') ?? [], drawing)])}
    ${answer(questions.programme, [offer.programme ? actors([offer.programme], drawing) : nothing])}
    ${answer(questions.legalBasis, offer.legalBasis.map(paragraph))}
    ${answer(questions.languages, [paragraph(labels(view, 'languages', drawing))])}
    ${answer(questions.accessibility, accessibility(offer, drawing))}
    ${answer(questions.documents, [documents(offer, drawing)])}
    ${answer(questions.checked, [paragraph(checkedWords(offer.checkedOn, drawing)), checker(offer, drawing)])}
  </dl>
  ${definitions([...offer.audiences, ...offer.aims, ...offer.fields, ...offer.kinds], words.aboutTerms, shown)}`;
}

function answer(question: string, content: readonly Drawn[]): Drawn {
  const said = content.filter((one) => one !== nothing && one !== '');
  return said.length === 0 ? nothing : html`<dt>${question}</dt><dd>${said}</dd>`;
}

const paragraph = (text: string | undefined): Drawn => (text ? html`<p>${text}</p>` : nothing);

function list(items: readonly Drawn[], look = 'plain'): Drawn {
  if (items.length === 0) return nothing;
  return html`<ul class=${look} role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function termTags(terms: readonly Term[], {shown, chosen}: DetailDrawing): Drawn {
  return list(
    terms.map(
      ({id, label}) =>
        html`<span class="term ${chosen.has(id) ? 'on' : ''}">${shown(label)}</span>`,
    ),
    'terms',
  );
}

function termLine(terms: readonly Term[], {say}: DetailDrawing): Drawn {
  return paragraph(terms.map(({label}) => say(label)).join(', '));
}

function definitions(terms: readonly Term[], title: string, shown: DetailDrawing['shown']): Drawn {
  const defined = terms.filter(({definition}) => definition !== undefined);
  if (defined.length === 0) return nothing;
  return html`<details class="definitions">
    <summary>${title}</summary>
    <dl>${defined.map(({label, definition}) => html`<dt>${shown(label)}</dt><dd>${shown(definition)}</dd>`)}</dl>
  </details>`;
}

function where(view: DetailView, drawing: DetailDrawing): readonly Drawn[] {
  const {places, areas} = view.offer;
  const lines = places.map((place) => placeWords(place, drawing)).filter(Boolean);
  return [
    list(lines),
    lines.length > 0
      ? paragraph(areas.map(({name}) => drawing.say(name)).join(', '))
      : list(areas.map((area) => areaItem(area, drawing))),
    paragraph(labels(view, 'mode', drawing)),
  ];
}

function areaItem({name, description}: Offer['areas'][number], {shown}: DetailDrawing): Drawn {
  return html`${shown(name)}${description ? html`<span class="small muted block">${shown(description)}</span>` : nothing}`;
}

/** Names of built-in values as the search room words them. */
function labels(
  {offer, feed}: DetailView,
  key: 'languages' | 'mode',
  drawing: DetailDrawing,
): string {
  const ids: readonly string[] = offer[key];
  const values = facetValues(feed, key, new Map(ids.map((id) => [id, id])), drawing);
  const names = ids.map((id) => {
    const value = values.find((one) => one.id === id);
    return value ? drawing.say(value.label) : id;
  });
  return names.join(', ');
}

/** Nothing said is "nicht angegeben", never "kostenfrei". */
function cost(offer: Offer, drawing: DetailDrawing): Drawn {
  const text = costWords(offer.cost, drawing);
  return text
    ? paragraph(text)
    : html`<p class="unsaid">${recordMessages(drawing.lang).notStated}</p>`;
}

function providers({providers: partners}: Offer, drawing: DetailDrawing): Drawn {
  return list(
    partners.map(
      (partner) =>
        html`<span class="signed">${sign(slotOf(partner.categories[0]?.index))} ${actorLink(partner, drawing)}</span>`,
    ),
  );
}

function actors(records: readonly Actor[], drawing: DetailDrawing): Drawn {
  return list(records.map((record) => actorLink(record, drawing)));
}

const fromOf = (ties: readonly Relation[] = []): readonly Actor[] => [
  ...new Set(ties.map(({from}) => from)),
];

function funders(offer: Offer, ties: OfferTies, drawing: DetailDrawing): Drawn {
  return actors([...offer.funders, ...ties.funders], drawing);
}

function coordinators({coordinators: seats}: OfferTies, drawing: DetailDrawing): Drawn {
  const {say} = drawing;
  return list(
    seats.map(
      ({partner, role, committee}) =>
        html`${actorLink(partner, drawing)}
          <span class="small muted block">
            ${role ? `${say(role.label)}: ` : ''}${actorLink(committee, drawing)}
          </span>`,
    ),
  );
}

/** "G.I.B. berät bei der Umsetzung": ties are worded in the third person. */
function sentences(ties: readonly Relation[], drawing: DetailDrawing): Drawn {
  return list(
    ties.map(
      ({from, to, kind, label}) =>
        html`${actorLink(from, drawing)} <span class="muted">${drawing.shown(label ?? kind.label)}: ${drawing.shown(to.shortName ?? to.name)}</span>`,
    ),
  );
}

function accessibility(
  {accessibility: own, places}: Offer,
  drawing: DetailDrawing,
): readonly Drawn[] {
  const {words, say} = drawing;
  const all = [own, ...places.map((place) => place.accessibility)].filter(
    (one) => one !== undefined,
  );
  const texts = all.map(({wheelchair, text}) =>
    [
      wheelchair === undefined ? '' : wheelchair ? words.wheelchair : words.noWheelchair,
      text ? say(text) : '',
    ]
      .filter(Boolean)
      .join(', '),
  );
  return [...new Set(texts)].map(paragraph);
}

function documents({documents: own, source}: Offer, drawing: DetailDrawing): Drawn {
  const all = source && !own.includes(source) ? [...own, source] : own;
  return list(all.map((document) => documentItem(document, drawing)));
}

function documentItem(document: FeedDocument, drawing: DetailDrawing): Drawn {
  const {shown, common, lang} = drawing;
  const {publisher, attribution} = document;
  const url = safeUrl(document.url);
  const facts = [
    document.pages === undefined ? '' : common.pages(document.pages),
    document.date === undefined ? '' : formatDate(document.date, lang),
    publisher === undefined ? '' : drawing.say(namedText(publisher)),
    document.license === undefined ? '' : common.license(document.license),
  ].filter(Boolean);
  return html`${url ? html`<a href=${url}>${shown(document.title)}</a>` : shown(document.title)}
    ${facts.length > 0 ? html`<span class="small muted block">${facts.join(', ')}</span>` : nothing}
    ${attribution ? html`<span class="small muted block">${shown(attribution)}</span>` : nothing}`;
}

function checker({checkedBy}: Offer, {words, say}: DetailDrawing): Drawn {
  if (checkedBy === undefined) return nothing;
  return html`<p class="small muted">${words.by(say(namedText(checkedBy)))}</p>`;
}

/** What is fetched for taking partners along: files, the address list, labels. */
import {html, nothing, type TemplateResult} from 'lit';
import {
  jsonLdText,
  partnerColumns,
  partnersToJsonLd,
  recordsToVcards,
  toCsv,
  type Speech,
} from '../../../export/index.js';
import {uiLanguage} from '../../../i18n/language.js';
import {partnerTakeMessages, type PartnerTakeMessages} from '../../../i18n/partner-take.js';
import {pageIcon} from '../../../ui/page-icons.js';
import {hurryAddress} from '../../address-link.js';
import {printPaper} from '../../take-away/print-sheet.js';
import {saveFile} from '../../take-away/save-file.js';
import {addressPaper} from './address-paper.js';
import {labelPaper} from './label-paper.js';
import {requestOf, type ShownPartners, type TakeRequest} from './take-request.js';
import {takeStyles} from './take-styles.js';

export {requestOf};

export const styles = [takeStyles];

export type Way = 'contacts' | 'table' | 'list' | 'labels' | 'data';

const WAYS: readonly (readonly [Way, () => TemplateResult])[] = [
  ['contacts', () => pageIcon('people')],
  ['table', () => pageIcon('table')],
  ['list', () => pageIcon('print')],
  ['labels', () => pageIcon('print')],
  ['data', () => pageIcon('copy')],
];

/** What a way came to, and of which partners. */
export interface Outcome {
  readonly text: string;
  /** Their ids. */
  readonly of: string;
}

const idsOf = ({partners}: TakeRequest): string => partners.map(({id}) => id).join(' ');

/** The ways, and what the last one came to, as long as it is about the same partners. */
export function takePanel(
  request: TakeRequest,
  outcome: Outcome | undefined,
  onWay: (way: Way) => void,
): TemplateResult {
  const {lang, partners} = request;
  const words = partnerTakeMessages(lang);
  const about = words.of(partners.length);
  return html`<div class="take-panel" role="group" aria-label=${about}>
    <p class="small muted">${about}</p>
    <div class="take-ways">
      ${WAYS.map(
        ([way, sign]) =>
          html`<button class="button compact" type="button" @click=${() => onWay(way)}>${sign()} ${words[way]}</button>`,
      )}
    </div>
    ${outcome?.text && outcome.of === idsOf(request) ? html`<p class="small">${outcome.text}</p>` : nothing}
  </div>`;
}

/** Does it as soon as links to partners can be made, and tells what it came to. */
export async function take(
  way: Way,
  shown: () => ShownPartners,
  root: Element | DocumentFragment,
): Promise<Outcome> {
  await hurryAddress();
  const request = requestOf(shown());
  return {text: outcomeOf(way, request, root), of: idsOf(request)};
}

function outcomeOf(way: Way, request: TakeRequest, root: Element | DocumentFragment): string {
  const words = partnerTakeMessages(request.lang);
  const speech = speechOf(request);
  switch (way) {
    case 'contacts':
      return contactsFile(request, speech, words);
    case 'table':
      return tableFile(request, speech, words);
    case 'data':
      return dataFile(request, speech, words);
    case 'list':
      return printPaper(root, addressPaper(request, speech, words)) ? '' : words.noPrint;
    case 'labels':
      return labels(request, speech, words, root);
  }
}

const speechOf = ({feed, lang, day}: TakeRequest): Speech => ({
  languages: [lang, ...feed.meta.languages],
  day,
});

function contactsFile(request: TakeRequest, speech: Speech, words: PartnerTakeMessages): string {
  const {committee, partners, linkOf} = request;
  const records = committee ? [committee, ...partners] : partners;
  const {text, count, missing} = recordsToVcards(records, {...speech, linkOf});
  if (count === 0) return words.noContacts;
  saveFile(words.files.contacts, 'text/vcard', text);
  const saved = words.savedContacts(count, words.files.contacts);
  const left = missing.filter((record) => record !== committee).length;
  return left === 0 ? saved : `${saved} ${words.without(left)}`;
}

function tableFile(
  {partners, lang}: TakeRequest,
  speech: Speech,
  {columns, files, saved}: PartnerTakeMessages,
): string {
  const delimiter = uiLanguage(lang) === 'de' ? ';' : ',';
  saveFile(files.table, 'text/csv', toCsv(partners, partnerColumns(speech, columns), {delimiter}));
  return saved(files.table);
}

function dataFile(
  {partners, linkOf}: TakeRequest,
  speech: Speech,
  {files, saved}: PartnerTakeMessages,
): string {
  const text = jsonLdText(
    partnersToJsonLd(partners, {
      ...speech,
      linkOf: (record) => (record.type === 'partner' ? linkOf(record) : undefined),
    }),
  );
  saveFile(files.data, 'application/ld+json', text);
  return saved(files.data);
}

function labels(
  request: TakeRequest,
  speech: Speech,
  words: PartnerTakeMessages,
  root: Element | DocumentFragment,
): string {
  const {paper, count} = labelPaper(request, speech);
  if (count === 0) return words.noLabels;
  if (!printPaper(root, paper)) return words.noPrint;
  const rest = request.partners.length - count;
  const made = words.labelsMade(count);
  return rest === 0 ? made : `${made} ${words.withoutAddress(rest)}`;
}

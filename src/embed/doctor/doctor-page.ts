/** The page to which a webmaster brings the source text of a page. */
import {doctorMessages, type DoctorMessages} from '../../i18n/doctor.js';
import {addressOf} from '../address-of.js';
import {dataOf, make} from '../help/dom.js';
import {diagnoseSource} from './diagnose.js';
import {makeReport} from './report.js';

const NOWHERE = 'https://seite.example/';

export function showDoctorPage(main: HTMLElement, lang: 'de' | 'en'): void {
  const texts = doctorMessages(lang);
  const source = make('textarea', {id: 'source', rows: '10', spellcheck: 'false'});
  const address = make('input', {id: 'address', type: 'url', placeholder: NOWHERE});
  const result = make('section', {'aria-label': texts.title, 'aria-live': 'polite'});
  const form = make(
    'form',
    {autocomplete: 'off'},
    make('div', {class: 'field'}, make('label', {for: 'address'}, texts.address), address),
    make('div', {class: 'field'}, make('label', {for: 'source'}, texts.source), source),
    make('button', {class: 'first'}, texts.examine),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const findings = diagnoseSource(source.value, placeOf(address.value), integrityHere());
    result.replaceChildren(
      make('h2', {}, texts.panel),
      ...makeReport(findings, texts),
      make('h3', {}, texts.unseen),
      make('ul', {class: 'findings'}, ...texts.unseenThings.map((one) => make('li', {}, one))),
    );
  });
  main.replaceChildren(make('header', {}, ...heading(texts, lang)), form, result);
}

function heading(texts: DoctorMessages, lang: 'de' | 'en'): HTMLElement[] {
  const isGerman = lang === 'de';
  const other = isGerman ? 'en' : 'de';
  const there = {href: isGerman ? 'doctor.html' : 'doktor.html', lang: other, hreflang: other};
  return [
    make('h1', {}, texts.title),
    make('p', {class: 'lead'}, texts.lead),
    make('p', {}, texts.live),
    make(
      'p',
      {class: 'ways'},
      make('a', {href: isGerman ? 'einbetten.html' : 'embed.html'}, texts.back),
      make('a', there, texts.other),
    ),
  ];
}

/** What the files beside this page are known by. */
const integrityHere = (): Readonly<Record<string, string>> =>
  (dataOf('release') as {integrity?: Record<string, string>}).integrity ?? {};

const placeOf = (text: string): string => addressOf(text)?.href ?? NOWHERE;

/** The "Einbetten" page: from what a webmaster says to what is put into the website. */
import {embeddingMessages, type EmbeddingMessages} from '../../i18n/embedding.js';
import {isReadable, NOWHERE, readChoice, type Choice} from './choice.js';
import {contrast, ENOUGH, GROUNDS} from './contrast.js';
import {dataOf, make} from './dom.js';
import {ADDRESS_FIELDS, makeForm, showFieldsOf, tellUnreadable} from './form.js';
import {makeOutcome} from './outcome.js';
import {makePreview} from './preview.js';
import type {Release} from './snippets.js';

export function showEmbeddingPage(main: HTMLElement, lang: 'de' | 'en'): void {
  const texts = embeddingMessages[lang];
  const form = makeForm(texts, {folder: folderHere(), feed: 'feed.json'});
  const outcome = makeOutcome(lang, releaseHere());
  const preview = makePreview(texts, '#example');
  main.replaceChildren(
    make('header', {}, ...heading(texts, lang)),
    make('div', {class: 'columns'}, form, make('div', {}, preview.element, outcome.element)),
  );
  main.addEventListener('input', update);
  main.addEventListener('change', update);
  update();

  function update(event?: Event): void {
    const choice = readChoice(valueIn(main), folderHere());
    showFieldsOf(choice.widget, form);
    for (const name of ADDRESS_FIELDS)
      tellUnreadable(name, isReadable(valueIn(main)(name), folderHere()) ? '' : texts.unreadable);
    const words = {...choice, words: wordsOf(choice, texts)};
    tellContrast(choice, texts, lang);
    outcome.show(words);
    // Nobody is asked for half an address.
    if (event?.type !== 'input' || !isAddress(event.target)) preview.show(words);
  }
}

const isAddress = (field: EventTarget | null): boolean =>
  field instanceof HTMLInputElement && ADDRESS_FIELDS.some((name) => name === field.name);

function heading(texts: EmbeddingMessages, lang: 'de' | 'en'): HTMLElement[] {
  const isGerman = lang === 'de';
  const other = isGerman ? 'en' : 'de';
  const there = {href: isGerman ? 'embed.html' : 'einbetten.html', lang: other, hreflang: other};
  return [
    make('h1', {}, texts.title),
    make('p', {class: 'lead'}, texts.lead),
    make(
      'p',
      {class: 'ways'},
      make('a', {href: '#result', class: 'to-result'}, texts.toResult),
      make('a', {href: isGerman ? 'doktor.html' : 'doctor.html'}, texts.doctor),
      make('a', there, texts.other),
    ),
  ];
}

/** What a field of that name says; of several only those that are open, of radio buttons the chosen one. */
const valueIn =
  (main: HTMLElement) =>
  (name: string): string => {
    const fields = [...main.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
    const open = fields.filter((one) => !one.matches(':disabled'));
    return (open.find((one) => one.type !== 'radio' || one.checked)?.value ?? '').trim();
  };

/** What was left empty says what the widget shows; a hint in the field shows the same. */
function wordsOf({words, widget}: Choice, texts: EmbeddingMessages): string {
  document.getElementById('words')?.setAttribute('placeholder', texts.defaultWords[widget]);
  return words || texts.defaultWords[widget];
}

function tellContrast({accent}: Choice, texts: EmbeddingMessages, lang: string): void {
  const place = document.getElementById('contrast');
  if (!place) return;
  const [light, dark] = [GROUNDS.light, GROUNDS.dark].map((ground) =>
    accent ? contrast(accent, ground) : 0,
  );
  const figure = (value = 0): string =>
    value.toLocaleString(lang, {minimumFractionDigits: 1, maximumFractionDigits: 1});
  const judged = (light ?? 0) < ENOUGH ? texts.contrastMended : texts.contrastGood;
  place.textContent = accent ? `${texts.contrast(figure(light), figure(dark))} ${judged}` : '';
}

/** Where this page lies, so do the files; unless it was opened from a disk. */
const folderHere = (): string =>
  /^https?:$/.test(location.protocol) ? new URL('.', location.href).href : NOWHERE;

function releaseHere(): Release {
  const {version = '', integrity = {}} = dataOf('release') as Partial<Release>;
  return {version, integrity};
}

/** What comes out of the "Einbetten" page: steps, and texts to be copied. */
import {embeddingMessages, type EmbeddingMessages} from '../../i18n/embedding.js';
import type {Choice} from './choice.js';
import {copyBlock, type CopyBlock} from './copy-block.js';
import {make} from './dom.js';
import {fileField, rungField, showRungs} from './form.js';
import {policyHeader, policyMeta, policyText, policyYaml} from './policy-lines.js';
import {
  accentLine,
  linkAddress,
  scriptLines,
  scriptTag,
  snippet,
  typoscript,
  type Release,
} from './snippets.js';
import {systemOf} from './systems.js';

export interface Outcome {
  readonly element: HTMLElement;
  show(choice: Choice): void;
}

export function makeOutcome(lang: 'de' | 'en', release: Release): Outcome {
  const texts = embeddingMessages[lang];
  const notes = {
    steps: make('ol', {class: 'steps'}),
    trial: make('p', {class: 'trial'}),
    rung: make('p', {class: 'hint'}),
    file: make('p', {class: 'hint'}),
    origins: make('div', {class: 'hint'}),
  };
  const blocks = makeBlocks(lang);
  // Editors get the same within the message that they forward.
  const forAdmins = make('div', {}, ...adminParts(texts, blocks, notes));
  const element = make(
    'section',
    {'aria-labelledby': 'result'},
    make('h2', {id: 'result'}, texts.result),
    rungField(texts),
    notes.rung,
    make('h3', {}, texts.steps),
    notes.steps,
    notes.trial,
    ...elementsOf(blocks, 'address', 'source', 'message'),
    forAdmins,
    make('h3', {}, texts.others),
    make('p', {class: 'hint'}, texts.otherWays),
    ...noticeParts(texts, blocks),
  );
  return {element, show};

  function show(choice: Choice): void {
    const {rungs, trial} = systemOf(choice.system);
    showRungs(rungs[choice.role], texts);
    forAdmins.hidden = choice.role === 'editor';
    notes.steps.replaceChildren(
      ...stepsFor(choice, texts).map((step) => make('li', {}, ...withCode(step))),
    );
    notes.trial.textContent = choice.rung === 'link' ? texts.trial[trial] : texts.trial.otherForm;
    notes.rung.textContent = texts.rungNotes[choice.rung];
    notes.file.textContent = `${texts.fileNotes[choice.file]} ${texts.renewal}`;
    notes.origins.replaceChildren(...originNotes(choice, texts).map((line) => make('p', {}, line)));
    for (const [name, text] of Object.entries(textsFor(choice, lang, release)))
      blocks[name as BlockName].show(text);
  }
}

type Blocks = Readonly<Record<BlockName, CopyBlock>>;

const elementsOf = (blocks: Blocks, ...names: readonly BlockName[]): HTMLElement[] =>
  names.map((name) => blocks[name].element);

const adminParts = (
  texts: EmbeddingMessages,
  blocks: Blocks,
  notes: Readonly<Record<'file' | 'origins', HTMLElement>>,
): HTMLElement[] => [
  make('h3', {}, texts.script),
  fileField(texts),
  notes.file,
  ...elementsOf(blocks, 'script', 'typoscript'),
  notes.origins,
  blocks.accent.element,
  make('h3', {}, texts.policy),
  make('p', {class: 'hint'}, texts.policyHint),
  ...elementsOf(blocks, 'header', 'meta', 'yaml'),
  make('p', {class: 'hint'}, texts.trustedTypes),
];

/** Each with the same in the other language, closed. */
const noticeParts = (texts: EmbeddingMessages, blocks: Blocks): HTMLElement[] => [
  make('h3', {}, texts.notices),
  blocks.privacy.element,
  make('details', {}, make('summary', {}, texts.inOther), blocks.otherPrivacy.element),
  blocks.statement.element,
  make('details', {}, make('summary', {}, texts.inOther), blocks.otherStatement.element),
];

type BlockName =
  | 'address'
  | 'source'
  | 'script'
  | 'typoscript'
  | 'accent'
  | 'header'
  | 'meta'
  | 'yaml'
  | 'message'
  | 'privacy'
  | 'otherPrivacy'
  | 'statement'
  | 'otherStatement';

function makeBlocks(lang: 'de' | 'en'): Blocks {
  const texts = embeddingMessages[lang];
  const other = lang === 'de' ? 'en' : 'de';
  const foreign = embeddingMessages[other];
  const block = (id: string, name: string, hint: string): CopyBlock =>
    copyBlock(id, name, hint, texts);
  const foreignBlock = (id: string, name: string, hint: string): CopyBlock => {
    const made = copyBlock(id, name, hint, foreign);
    made.element.lang = other;
    return made;
  };
  return {
    address: block('out-address', texts.address, texts.addressHint),
    source: block('out-source', texts.source, texts.sourceHint),
    script: block('out-script', texts.scriptTag, texts.scriptHint),
    typoscript: block('out-typoscript', texts.typoscript, texts.typoscriptHint),
    accent: block('out-accent', texts.accentLine, texts.accentHint),
    header: block('out-header', texts.policyHeader, ''),
    meta: block('out-meta', texts.policyMeta, ''),
    yaml: block('out-yaml', texts.policyYaml, texts.policyYamlHint),
    message: block('out-message', texts.message, texts.messageHint),
    privacy: block('out-privacy', texts.privacy, texts.privacyHint),
    otherPrivacy: foreignBlock('out-privacy-2', foreign.privacy, foreign.privacyHint),
    statement: block('out-statement', texts.statement, texts.statementHint),
    otherStatement: foreignBlock('out-statement-2', foreign.statement, foreign.statementHint),
  };
}

/** The text of each block; an empty one is not shown. */
export function textsFor(
  choice: Choice,
  lang: 'de' | 'en',
  release: Release,
): Readonly<Record<BlockName, string>> {
  const texts = embeddingMessages[lang];
  const foreign = embeddingMessages[lang === 'de' ? 'en' : 'de'];
  const {rung, role, system, widget, folder} = choice;
  const {link: form, script} = systemOf(system);
  const tag = script === 'tag' ? scriptTag(choice, release) : scriptLines(choice, release);
  const needed = [tag, accentLine(choice)].filter(Boolean).join('\n\n');
  const cors = isCrossOrigin(choice) ? texts.messageCors : '';
  const privacy = ({privacyText, loadsFrom}: EmbeddingMessages): string =>
    privacyText(loadsFrom(...hostsOf(choice)));
  const statement = ({statementText, widgets}: EmbeddingMessages): string =>
    statementText(widgets[widget], release.version);
  return {
    address: rung === 'link' && form === 'html' ? linkAddress(choice) : '',
    source: snippet(choice, rung, form),
    script: tag,
    typoscript: system === 'typo3' ? typoscript(tag) : '',
    accent: accentLine(choice),
    header: policyHeader(choice),
    meta: policyMeta(choice),
    yaml: system === 'typo3' ? policyYaml(choice) : '',
    message:
      role === 'editor'
        ? texts.messageText(
            needed,
            policyText(choice),
            folder,
            cors,
            texts.asksOnly(new Set(hostsOf(choice))),
          )
        : '',
    privacy: privacy(texts),
    otherPrivacy: privacy(foreign),
    statement: statement(texts),
    otherStatement: statement(foreign),
  };
}

/** What is typed stays on one line. */
const withCode = (step: string): (Node | string)[] =>
  step.split(/(\?koko-debug)/).map((part, at) => (at % 2 ? make('code', {}, part) : part));

/** What to do, in order. */
export function stepsFor(choice: Choice, texts: EmbeddingMessages): string[] {
  const {system, role, rung, accent} = choice;
  const {script, editor} = texts.systems[system];
  const check = rung === 'link' ? texts.check : texts.checkOthers;
  const place = rung === 'link' ? editor : sourceStep(choice, texts);
  if (role === 'editor') return [texts.askAdmin, place, check];
  return [
    isFeedElsewhere(choice) ? texts.uploadScripts : texts.upload,
    texts.addScript(script),
    texts.addPolicy,
    ...(accent ? [texts.addAccent] : []),
    ...(accent && rung === 'frame' ? [texts.accentInFrame] : []),
    place,
    check,
  ];
}

/** A system's own words where it has some. */
const sourceStep = ({system, role}: Choice, texts: EmbeddingMessages): string =>
  (role === 'admin' ? texts.systems[system].admin : undefined) ?? texts.placeSource;

const isFeedElsewhere = ({folder, feed}: Choice): boolean =>
  new URL(folder).origin !== new URL(feed).origin;

const hostsOf = ({folder, feed}: Choice): [script: string, data: string] => [
  new URL(folder).hostname,
  new URL(feed).hostname,
];

const isCrossOrigin = ({folder, feed, site}: Choice): boolean =>
  [folder, feed].some((address) => new URL(address).origin !== site);

function originNotes(choice: Choice, texts: EmbeddingMessages): string[] {
  const [ours, theirs] = [new URL(choice.folder).origin, new URL(choice.feed).origin];
  return [
    ...(isCrossOrigin(choice) ? [texts.crossOrigin] : []),
    ...(ours !== theirs ? [texts.hostedAllow(theirs)] : []),
  ];
}

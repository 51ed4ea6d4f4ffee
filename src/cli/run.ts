/** The command `koko`: reads what was asked for, and says what came of it. */
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {today} from '../feed/dates.js';
import {parseFeedText} from '../feed/parse-feed.js';
import type {Feed} from '../feed/types.js';
import {loadTexts} from '../i18n/lazy-messages.js';
import {staticViewMessages, type StaticViewMessages} from '../i18n/static-view.js';
import {embedFolder} from './embed-folder.js';
import {exportCommand, type ExportIo} from './export-command.js';
import {hostedFiles} from './hosted-files.js';
import {Mistake} from './mistake.js';
import {networkPicture} from './network-picture.js';
import {offlineFile} from './offline-file.js';
import {staticViews} from '../pages/static-view.js';

/** What a command has to say to whoever called it. */
export interface Voice {
  out(line: string): void;
  err(line: string): void;
}

const OPTIONS = {
  out: {type: 'string'},
  lang: {type: 'string', default: 'de'},
  base: {type: 'string'},
  widget: {type: 'string', default: 'all'},
  layout: {type: 'string', default: 'bands'},
  tour: {type: 'string'},
  'heading-level': {type: 'string', default: '2'},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

const WIDGETS = ['all', 'offer-finder', 'partner-directory', 'network-graph'];

/**
 * @param args what stands behind `koko`
 * @returns 0, or 1 where something is wrong; what, `voice.err` has been told in German or English
 */
export async function run(args: readonly string[], voice: Voice): Promise<number> {
  const lang = /--lang[= ]en\b/.test(args.join(' ')) ? 'en' : 'de';
  await loadTexts(lang);
  const words = staticViewMessages(lang);
  try {
    return args[0] === 'export'
      ? await exportCommand(args.slice(1), exportIo(voice, words), lang)
      : await runCommand(args, words, voice);
  } catch (error) {
    voice.err(sentenceOf(error, words));
    if (!(error instanceof Mistake)) voice.err(words.usage);
    return 1;
  }
}

/** Node speaks English of options. */
function sentenceOf(error: unknown, words: StaticViewMessages): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  const [, option = ''] = /'(?:-\w, )?(-[^' ]+)/.exec(error.message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return words.unknownOption(option);
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return words.wrongOption(option);
  return error.message;
}

const exportIo = ({out}: Voice, words: StaticViewMessages): ExportIo => ({
  out,
  read: (file) => readFeedFile(file, words).feed,
});

async function runCommand(
  args: readonly string[],
  words: StaticViewMessages,
  {out}: Voice,
): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const [command, file] = positionals;
  if (values.help || command === undefined) {
    out(words.usage);
    return command === undefined && !values.help ? 1 : 0;
  }
  const make = COMMANDS.get(command);
  if (!make) throw new Error(words.unknownCommand(command));
  if (file === undefined) throw new Error(words.noFeed);
  await loadTexts(values.lang);
  const {folder, files} = await make(readFeedFile(file, words), values, words);
  for (const line of writeFiles(folder, files, words)) out(words.written(line));
  return 0;
}

/** What a command writes, by name. */
interface Written {
  readonly folder: string;
  readonly files: Record<string, string>;
}

interface Read {
  readonly feed: Feed;
  readonly text: string;
}

type Make = (read: Read, values: Values, words: StaticViewMessages) => Written | Promise<Written>;

const FOLDER = 'koko';

const COMMANDS: ReadonlyMap<string, Make> = new Map<string, Make>([
  [
    'static',
    ({feed}, values) => ({folder: values.out ?? FOLDER, files: staticFiles(feed, values)}),
  ],
  [
    'page',
    (read, values, words) => {
      const written = {folder: values.out ?? FOLDER, files: pageFiles(read, values, words)};
      copyEmbed(written.folder, words);
      return written;
    },
  ],
  ['offline', offlineFile],
]);

type Values = ReturnType<typeof parseArgs<{options: typeof OPTIONS}>>['values'] & {
  lang: string;
  widget: string;
  layout: string;
};

function staticFiles(feed: Feed, {lang, 'heading-level': level}: Values): Record<string, string> {
  const day = today();
  const headingLevel = Math.min(4, Math.max(1, Math.round(Number(level)) || 2));
  const views = staticViews(feed, {lang, day, headingLevel});
  return {
    'offers.html': `${views.offers}\n`,
    'partners.html': `${views.partners}\n`,
    'network.html': `${views.network}\n`,
    'network.svg': networkPicture(feed, {lang, day}),
  };
}

function pageFiles(
  {feed, text}: Read,
  {base, lang, widget}: Values,
  words: StaticViewMessages,
): Record<string, string> {
  if (base === undefined || !/^https?:\/\/[^?#]*\/$/.test(base)) throw new Mistake(words.noBase);
  if (!WIDGETS.includes(widget)) throw new Mistake(words.noWidget(widget));
  const day = today();
  const views = staticViews(feed, {lang, day, headingLevel: 2});
  const template = readFileSync(join(embedFolder(words), 'koko.html'), 'utf8');
  const {page, oembed} = hostedFiles(
    template,
    {feed, feedText: text, views},
    {base, widget, lang, day},
  );
  return {
    'koko.html': page,
    'koko.oembed.json': oembed,
    'feed.json': text,
    'network.svg': networkPicture(feed, {lang, day}),
  };
}

function readFeedFile(file: string, words: StaticViewMessages): Read {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Mistake(words.cannotRead(file));
  }
  const {feed, problems} = parseFeedText(text);
  if (feed) return {feed, text};
  const reasons = problems.map(({message}) => `  ${message[words.tongue]}`);
  throw new Mistake([words.noFeedIn(file), ...reasons].join('\n'));
}

function copyEmbed(folder: string, words: StaticViewMessages): void {
  cpSync(embedFolder(words), folder, {recursive: true, filter: (path) => !path.endsWith('.map')});
}

function writeFiles(
  folder: string,
  files: Record<string, string>,
  words: StaticViewMessages,
): string[] {
  try {
    mkdirSync(folder, {recursive: true});
    return Object.entries(files).map(([name, text]) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    });
  } catch (error) {
    throw new Mistake(words.cannotWrite(folder, error instanceof Error ? error.message : ''));
  }
}

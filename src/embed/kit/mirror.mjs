/**
 * Holt einen Feed auf den eigenen Server, damit die Seite nirgendwo sonst anfragen muss.
 * Fetches a feed onto your own server, so that the page asks nobody else.
 *
 *   node mirror.mjs https://daten.example/feed.json /var/www/koko/feed.json
 *
 * Zum Beispiel stündlich (cron) | hourly, for instance (cron):
 *   17 * * * * node /opt/koko/mirror.mjs https://daten.example/feed.json /var/www/koko/feed.json
 *
 * Die alte Datei bleibt, bis die neue ganz da und ein Feed ist. Nötig ist Node 20.
 * The old file stays until the new one is whole and a feed. Needs Node 20.
 */
import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';

const [source, target] = process.argv.slice(2);
const SECONDS = 60;
const BYTES = 50_000_000;

/**
 * @param {string} de
 * @param {string} en
 * @returns {never}
 */
function fail(de, en) {
  console.error(`${de}\n${en}`);
  process.exit(1);
}

if (!source || !target)
  fail(
    'Aufruf: node mirror.mjs <Adresse des Feeds> <Datei>',
    'Usage: node mirror.mjs <address of the feed> <file>',
  );

const mark = `${target}.etag`;
const known = existsSync(target) && existsSync(mark) ? readFileSync(mark, 'utf8') : '';

try {
  const response = await fetch(source, {
    headers: known ? {'if-none-match': known} : {},
    signal: AbortSignal.timeout(SECONDS * 1000),
  });
  if (response.status !== 304) await keep(response, target);
  else console.log('unverändert | unchanged');
} catch (error) {
  fail(
    `Nicht erreichbar: ${source} (${String(error)}). Die alte Datei bleibt.`,
    `Out of reach: ${source}. The old file stays.`,
  );
}

/**
 * @param {Response} response
 * @param {string} file
 */
async function keep(response, file) {
  if (!response.ok)
    fail(
      `Der Server antwortet mit ${response.status}. Die alte Datei bleibt.`,
      `The server answers ${response.status}. The old file stays.`,
    );
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.length > BYTES)
    fail(
      `Die Datei hat mehr als ${BYTES} Bytes. Die alte bleibt.`,
      `The file has more than ${BYTES} bytes. The old one stays.`,
    );
  if (!isFeed(bytes.toString('utf8')))
    fail(
      'Die Antwort ist kein koko-feed. Die alte Datei bleibt.',
      'The answer is no koko-feed. The old file stays.',
    );
  const next = `${file}.${process.pid}`;
  writeFileSync(next, bytes);
  renameSync(next, file);
  const etag = response.headers.get('etag');
  if (etag) writeFileSync(mark, etag);
  else rmSync(mark, {force: true});
  console.log(`${bytes.length} Bytes`);
}

/** @param {string} text */
function isFeed(text) {
  try {
    return String(JSON.parse(text.replace(/^\ufeff/, '')).meta.format).startsWith('koko-feed/');
  } catch {
    return false;
  }
}

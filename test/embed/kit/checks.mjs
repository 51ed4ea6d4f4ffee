/**
 * What the kit's headers must say of each file.
 *
 * @typedef {object} Check
 * @property {string} file below `/koko/`; `*` is any one of that folder
 * @property {number} [status] 200 by default
 * @property {Record<string, RegExp>} [headers]
 * @property {boolean} [isAgain] asked for by whoever has it already
 */
const html = /^text\/html; ?charset=utf-8$/i;
const script = /^(?:text|application)\/javascript; ?charset=utf-8$/i;
const sniff = {'x-content-type-options': /^nosniff$/};
const fresh = {'cache-control': /^no-cache$/};
const kept = {'cache-control': /^public, max-age=31536000, immutable$/};
const open = {'access-control-allow-origin': /^\*$/};
const small = {'content-encoding': /^gzip$/};
const policy = {
  'content-security-policy':
    /^default-src 'none'; script-src 'self'; .*require-trusted-types-for 'script'$/,
  'referrer-policy': /^no-referrer$/,
};

/** @type {readonly Check[]} */
export const checks = [
  {file: 'koko.html', headers: {'content-type': html, ...sniff, ...fresh, ...policy}},
  {file: 'embed.html', headers: {'content-type': html, ...sniff, ...fresh}},
  {file: 'koko.js', headers: {'content-type': script, ...sniff, ...open, ...fresh, ...small}},
  {file: 'koko.classic.js', headers: {'content-type': script, ...sniff, ...open, ...fresh}},
  {
    file: 'koko.complete.js',
    headers: {'content-type': script, ...sniff, ...open, ...fresh, ...small},
  },
  {file: 'chunks/*', headers: {'content-type': script, ...sniff, ...open, ...kept}},
  {
    file: 'koko.page.css',
    headers: {'content-type': /^text\/css; ?charset=utf-8$/i, ...sniff, ...fresh},
  },
  {
    file: 'feed.json',
    headers: {'content-type': /^application\/json/, ...sniff, ...open, ...fresh, ...small},
  },
  {file: 'feed.json', status: 304, isAgain: true},
  {file: 'mirror.php', status: 404},
  {file: 'kit/mirror.php', status: 404},
];

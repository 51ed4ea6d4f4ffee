/**
 * The pictures of docs/presenting.md, to be looked at: a step of Münster's tour on the wall, and the speaker window beside it.
 * `node scripts/talk-shots.mjs` writes `docs/pictures/presenting-*.webp`. Needs `npm run build`.
 */
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './lib/run.mjs';
import {openStudio} from './lib/studio.mjs';

const TOUR = 'tour-jugendberufsagentur';
/** „Sechs Partner entscheiden gemeinsam“, counted from 1. */
const STEP = 3;

const SHOTS = [
  {name: 'stage', mode: 'stage', size: {width: 1920, height: 1080}},
  {name: 'speaker', mode: 'speaker', size: {width: 1280, height: 800}},
];

const isDrawn = `document.querySelector('koko-network-graph').shadowRoot
  .querySelector('dialog[open] svg:not(.gliding) .name-over') !== null`;

/** The speaker window counts from when the wall has answered. */
const hasWall = `document.querySelector('koko-network-graph').shadowRoot
  .querySelector('dialog.speaker').textContent.includes('Mit der Leinwand verbunden')`;

const studio = await openStudio();
try {
  for (const {name, mode, size} of SHOTS) {
    const page = await studio.open(`muenster.html?koko-nt=${TOUR}:${STEP}:${mode}`, {
      ...{width: size.width, mode: 'light'},
    });
    await page.setViewport(size);
    await page.waitForFunction(isDrawn);
    if (mode === 'speaker') await page.waitForFunction(hasWall);
    const path = join(root, `docs/pictures/presenting-${name}.webp`);
    await page.screenshot({path, type: 'webp', quality: 80});
    console.log(`presenting-${name}.webp ${(statSync(path).size / 1000).toFixed(0)} kB`);
  }
} finally {
  await studio.close();
}

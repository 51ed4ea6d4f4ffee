import {chromiumTree} from './chromium-tree.mjs';
import {pressChord, typeText} from './keys.mjs';
import {emulateFeatures} from './media.mjs';
import {allTemplates} from './templates.mjs';
import {storedTree} from './trees.mjs';

/**
 * What tests ask of the world outside their page; `test/support/` calls these.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function commands() {
  return {
    name: 'koko-commands',
    /** @param {{command: string, payload?: any, session: any}} request */
    async executeCommand({command, payload, session}) {
      const {browser: launcher, id} = session;
      switch (command) {
        case 'koko-press':
          await pressChord(launcher, id, payload);
          return true;
        case 'koko-type':
          await typeText(launcher, id, payload);
          return true;
        case 'koko-media':
          await emulateFeatures(launcher, id, payload);
          return true;
        case 'koko-stored-tree':
          return {text: storedTree(payload)};
        case 'koko-chromium-tree':
          return {tree: await chromiumTree(launcher, id)};
        case 'koko-templates':
          return {templates: allTemplates()};
        default:
          return undefined;
      }
    },
  };
}

import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {engineNames, findEngines} from '../../scripts/lib/browsers.mjs';
import {webkitLauncher} from './webkit.mjs';

/**
 * One launcher for each engine that is installed, or for those named in `KOKO_ENGINES`
 * (separated by commas).
 */
export async function launchers() {
  const engines = findEngines();
  const wanted = process.env.KOKO_ENGINES?.split(',') ?? engineNames;
  return [
    engines.chromium && wanted.includes('chromium') && chromium(engines.chromium),
    engines.firefox && wanted.includes('firefox') && firefox(engines.firefox),
    engines.webkit && wanted.includes('webkit') && (await webkitLauncher(engines.webkit)),
  ].filter((launcher) => launcher !== undefined && launcher !== false);
}

/** @param {string} executablePath */
function chromium(executablePath) {
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: {
      executablePath,
      args: chromiumArgs(),
      env: {...process.env, LANGUAGE: 'de'},
      protocolTimeout: 300_000,
    },
    // Whether the window is in front or not: its page has focus.
    createPage: async ({context}) => {
      const page = await context.newPage();
      const session = await page.createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
      return page;
    },
  });
  launcher.name = 'Chromium';
  return withFreshPages(launcher);
}

/**
 * A page for each test file: one that was used before brings its history along, which Chromium cuts at fifty entries,
 * so that going back leads out of the tests.
 *
 * @param {any} launcher its pages are private in the launcher's types
 */
function withFreshPages(launcher) {
  const {stopSession} = launcher;
  launcher.stopSession = async (/** @type {string} */ id) => {
    const result = await stopSession.call(launcher, id);
    await launcher.inactivePages.pop()?.puppeteerPage.close();
    return result;
  };
  return launcher;
}

export function chromiumArgs() {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--accept-lang=de-DE,de',
    '--disable-dev-shm-usage',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
    '--js-flags=--expose-gc',
  ];
}

/** @param {string} executablePath */
function firefox(executablePath) {
  return puppeteerLauncher({
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      protocolTimeout: 300_000,
      extraPrefsFirefox: {'intl.accept_languages': 'de-DE, de', 'intl.locale.requested': 'de'},
    },
  });
}

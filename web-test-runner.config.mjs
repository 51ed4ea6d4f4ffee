import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {commands} from './test/server/commands.mjs';
import {faults} from './test/server/faults.mjs';
import {launchers} from './test/server/launchers.mjs';
import {sources} from './test/server/sources.mjs';
import {tallyReporter} from './test/server/tally.mjs';
import {untouched} from './test/server/untouched.mjs';
import {written} from './test/server/written.mjs';

process.env.TZ = 'Europe/Berlin';

const minute = 60_000;

/** Lit's word on its development mode, and our own on feeds that are faulty on purpose. */
const expectedLogs = /Lit is in dev mode|^koko-widgets: \d+ (problem|Mangel|Mängel)/;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['src/**/*.browser.ts', 'test/**/*.browser.ts'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: {exportConditions: ['development']},
  browsers: await launchers(),
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 2 * minute,
  testsStartTimeout: 2 * minute,
  testsFinishTimeout: 6 * minute,
  testFramework: {config: {timeout: 60_000, slow: 2_000}},
  middleware: [faults, untouched, sources, written],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    commands(),
  ],
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: process.stdout.isTTY === true}),
    tallyReporter(),
  ],
  filterBrowserLogs: ({args}) => !expectedLogs.test(String(args[0])),
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Prüfseite</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};

import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import ts from 'typescript-eslint';
import {
  hostManners,
  pureGlobals,
  storageGlobals,
  testManners,
} from './scripts/lint/host-manners.mjs';
import {koko} from './scripts/lint/plugin.mjs';
import {pureRooms} from './scripts/lint/rooms.mjs';

const tests = ['**/*.test.ts', '**/*.browser.ts', 'test/**/*.ts'];

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', 'coverage/', 'demo/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error', noInlineConfig: true}},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      // A leading underscore says that an overridable method's argument is meant to be there.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      // Lit calls a template's handlers with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Control characters are what the cleaning of foreign text looks for.
      'no-control-regex': 'off',
      'max-lines': ['error', {max: 400, skipBlankLines: true, skipComments: true}],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: tests,
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: {koko, 'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // WebKit drops the list role of lists without markers; `role="list"` brings it back.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/lifecycle-super': 'error',
      'koko/room-border': 'error',
      'koko/host-sizes': 'error',
      'koko/no-style-attribute': 'error',
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-restricted-syntax': ['error', ...hostManners],
      'no-restricted-globals': ['error', ...storageGlobals],
    },
  },
  {
    // Nothing is stored before a visitor's own click; this module is where it is, then.
    files: ['src/elements/take-away/kept-storage.ts'],
    rules: {'no-restricted-globals': 'off'},
  },
  {
    files: pureRooms.map((room) => `src/${room}/**/*.ts`),
    ignores: tests,
    rules: {'no-restricted-globals': ['error', ...pureGlobals]},
  },
  {
    // Loops over typed arrays: the index is in range by the loop's own condition.
    files: ['src/network/**/*.ts', 'src/search/**/*.ts', 'src/text/**/*.ts'],
    rules: {'@typescript-eslint/no-non-null-assertion': 'off'},
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: {'no-console': 'off'},
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': ['error', ...testManners],
      // `node:test` returns promises that its runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test'},
          ],
        },
      ],
      // Chai's assertions are property reads.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    // What the benches run in a page.
    files: ['bench/*/{page,card-page,page-clock,stage-page}.mjs', 'bench/*/engines/*.mjs'],
    languageOptions: {
      globals: {
        document: 'readonly',
        location: 'readonly',
        requestAnimationFrame: 'readonly',
        customElements: 'readonly',
        scheduler: 'readonly',
        CSSStyleSheet: 'readonly',
        Event: 'readonly',
        MessageChannel: 'readonly',
        MutationObserver: 'readonly',
        PerformanceObserver: 'readonly',
        Worker: 'readonly',
      },
    },
  },
);

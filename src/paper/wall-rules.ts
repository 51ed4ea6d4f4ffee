/** How the wall's picture looks on paper: the same lines, white grounds, no more ink than it says something with. */
import type {Sheet} from './sheet.js';
import {stageRules} from '../stage/stage-styles.js';

const PAPER = `
.koko-sheet.step .koko-net .ground{fill:#fff}
.koko-sheet.step .koko-net .casing path{stroke:#fff}
.koko-sheet.step .koko-net .band-edge,.koko-sheet.step .koko-net .column-edge{stroke:#b4bfc8}
`;

/** Units of the scene for a px of the wall. */
const unitOf = ({wall}: Sheet): number => (wall ? Math.round(1e4 / wall.camera.scale) / 1e4 : 1);

/** For a file: numbers alone, which every program reads. */
export function wallRules(sheet: Sheet): string {
  if (!sheet.wall) return '';
  const rules = stageRules(String(unitOf(sheet)));
  return (
    rules.replace(/calc\(([\d.]+)px\*([\d.]+)\)/g, (_, px: string, unit: string) =>
      String(Math.round(Number(px) * Number(unit) * 1e3) / 1e3),
    ) + PAPER
  );
}

/**
 * For a page with many of them: the same rules once.
 *
 * @param uids of the sheets, as they were painted
 */
export function wallRulesOfAll(sheets: readonly Sheet[], uids: readonly string[]): string {
  if (!sheets.some(({wall}) => wall)) return '';
  const units = sheets.map((sheet, k) => `.${uids[k] ?? ''}{--koko-unit:${unitOf(sheet)}}`);
  return `${units.join('\n')}${stageRules('var(--koko-unit)')}${PAPER}`;
}

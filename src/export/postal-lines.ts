/** An address as it stands on a letter (DIN 5008): name, street, postal code with town, country. */
import type {Partner} from '../feed/types.js';
import {harmlessLine} from './harmless.js';
import {lineOf, type Speech} from './speech.js';

/** Where letters go without naming the country. */
const HOME = /^(?:de|deu|deutschland|germany)?$/i;

/** Line by line; undefined where the feed knows no town, or neither street nor postal code. */
export function postalLines(partner: Partner, speech: Speech): readonly string[] | undefined {
  const line = (text = ''): string => harmlessLine(text);
  const [street, code, town, country] = [
    line(partner.address?.street),
    line(partner.address?.postalCode),
    line(partner.address?.locality),
    line(partner.address?.country),
  ];
  if (town === '' || street + code === '') return undefined;
  const abroad = HOME.test(country) ? '' : country.toUpperCase();
  const lines = [lineOf(partner.name, speech), street, `${code} ${town}`.trim(), abroad];
  return lines.filter((one) => one !== '');
}

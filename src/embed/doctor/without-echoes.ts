/** What the doctor found, without what only follows from something else that was found. */
import {addressOf} from '../address-of.js';
import type {Code, Finding} from './findings.js';

/** Which directive each finding about a policy of the page speaks of. */
const DIRECTIVES: Readonly<Partial<Record<Code, string>>> = {
  'policy-script': 'script-src',
  'policy-connect': 'connect-src',
  'policy-frame': 'frame-src',
};

/**
 * A browser's report of a rule that is told already is told once. Data that a rule holds back cannot be reached: that is no
 * fault of those who provide them.
 */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const rules = new Set(
    findings.flatMap(({code, about}) => (DIRECTIVES[code] ? [`${DIRECTIVES[code]} ${about}`] : [])),
  );
  const held = findings.filter(({code}) => code === 'violation').map(({about}) => about);
  const isHeld = (url: string): boolean =>
    [...rules, ...held].includes(`connect-src ${addressOf(url)?.origin ?? url}`);
  return findings.filter(
    ({code, about}) =>
      !(code === 'violation' && rules.has(about)) &&
      !(code === 'feed-unreachable' && isHeld(about)),
  );
}

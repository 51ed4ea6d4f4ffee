/** What is planned, runs out or is over, in words. */
import type {CommonMessages} from '../i18n/common.js';
import {formatDate, precisionOf} from '../i18n/format.js';

/** What is known of a record's life. */
export interface Lived {
  readonly state: 'planned' | 'active' | 'paused' | 'ending' | 'ended';
  readonly since?: string;
  readonly until?: string;
}

/** "geplant ab …", "läuft aus am …", "beendet am …" as words, or nothing for what is simply there. */
export function lifeWords(lived: Lived, words: CommonMessages, lang: string): string {
  const {state, since, until} = lived;
  if (state === 'planned')
    return since ? words.plannedFrom(formatDate(since, lang)) : words.planned;
  if (state === 'paused') return words.paused;
  if (state !== 'ending' && state !== 'ended') return '';
  if (!until) return words[state];
  const say = state === 'ending' ? words.endingOn : words.endedOn;
  return say(formatDate(until, lang), precisionOf(until));
}

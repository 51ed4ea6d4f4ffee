/** The words inside the picture. */
import {networkGraphMessages} from '../i18n/network-graph.js';
import {commonMessages} from '../i18n/common.js';
import type {BoxFacts, GraphWording} from '../network/graph/wording.js';
import {withSoftHyphens} from '../text/soft-hyphens.js';
import {lifeWords} from './life-words.js';

/** Wording in the language of a BCP 47 tag. */
export function graphWording(lang: string): GraphWording {
  const words = networkGraphMessages(lang);
  const common = commonMessages(lang);
  return {
    partners: words.partners,
    withoutCategory: words.noCategory,
    partnersNote: (count, hasGroups) => words.partnersCount(count, hasGroups),
    boxNote: (facts) => boxNote(facts, lang),
    signNote: (facts) => lifeWords(facts, common, lang) || undefined,
    hyphenate: (text, tag) => (tag.startsWith('de') ? withSoftHyphens(text) : text),
  };
}

function boxNote(
  {form, members, rhythm, programmeKind, ...facts}: BoxFacts,
  lang: string,
): string | undefined {
  const words = networkGraphMessages(lang);
  const life = lifeWords(facts, commonMessages(lang), lang);
  if (life) return life;
  const kind = programmeKind === 'funding' ? words.funding : words.initiative;
  const parts =
    form === 'programme'
      ? [programmeKind ? kind : words.programme]
      : [members > 0 ? words.members(members) : '', rhythm ?? ''];
  return parts.filter((part) => part !== '').join(' · ') || undefined;
}

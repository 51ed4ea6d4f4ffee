import {html, nothing, type TemplateResult} from 'lit';
import type {CommonMessages} from '../i18n/common.js';
import {lifeWords, type Lived} from '../wording/life-words.js';

/** What is planned, runs out or is over, as a tag whose line style says it too. */
export function lifeTag(
  lived: Lived,
  words: CommonMessages,
  lang: string,
): TemplateResult | typeof nothing {
  const label = lifeWords(lived, words, lang);
  return label ? html`<span class="tag ${lived.state}">${label}</span>` : nothing;
}

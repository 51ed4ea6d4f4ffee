/** Under picture or list: how the picture is used, where the data come from, and the file itself. */
import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../../feed/safe-url.js';
import {recordViewsPart} from './parts.js';
import {said} from './record-parts.js';
import type {SourcesView} from './sources.js';
import type {ViewContext} from './view-context.js';

export interface FootContext {
  readonly view: ViewContext;
  /** Address of the feed, where others can fetch it. */
  readonly address: string | undefined;
  readonly isList: boolean;
  /** The way to hand on a link. */
  readonly share: unknown;
  /** Files and print, as soon as their code is there. */
  readonly paper: unknown;
}

export function footTemplate(sources: SourcesView, foot: FootContext): TemplateResult {
  const {view, address, isList, share, paper} = foot;
  const {common} = view;
  const url = safeUrl(address);
  const license = sources.license ? [common.license(sources.license)] : [];
  return html`${help(view, isList)} ${paper ?? nothing}
    <div class="foot" part="foot">
      <div>
        <p>${[...sources.lines, ...license].join(' · ')}</p>
        ${sources.attributions.map((attribution) => html`<p>${said(attribution, view)}</p>`)}
      </div>
      ${share} ${url ? html`<p class="no-print"><a href=${url}>${common.feedAsJson}</a></p>` : nothing}
    </div>`;
}

/** Folded at first, and filled when the words for it are there. */
function help(view: ViewContext, isList: boolean): TemplateResult {
  const {words, common} = view;
  const {module, isMissing} = recordViewsPart;
  const lines = module?.helpLines(view, isList) ?? [];
  return html`<details class="help small no-print">
    <summary>${words.help}</summary>
    <dl>
      ${lines.map(([keys, what]) => html`<div><dt>${keys}</dt><dd>${what}</dd></div>`)}
    </dl>
    ${isMissing ? html`<p>${common.partMissing}</p>` : nothing}
  </details>`;
}

/** What must be known of a picture before it is looked at. */
import {html, type TemplateResult} from 'lit';
import type {NetworkGraphMessages} from '../../i18n/network-graph.js';
import type {PictureModel} from './picture.js';
import {isWindow} from './place.js';

export function pictureNotes(
  {scene, stage}: Pick<PictureModel, 'scene' | 'stage'>,
  words: NetworkGraphMessages,
): readonly TemplateResult[] {
  const onScreen = [
    ...(scene.points ? [words.pointsNote] : []),
    ...(isWindow(scene, stage) ? [words.moreAside] : []),
  ];
  return [
    ...(scene.ribbons.length > 0
      ? [html`<p class="small muted ribbons">${words.widthOfRibbons}</p>`]
      : []),
    ...onScreen.map((note) => html`<p class="small muted ribbons no-print">${note}</p>`),
  ];
}

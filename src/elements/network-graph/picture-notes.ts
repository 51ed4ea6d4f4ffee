/** What must be known of a picture before it is looked at. */
import {html, type TemplateResult} from 'lit';
import type {PictureModel} from './picture.js';
import {isWindow} from './place.js';
import type {ViewContext} from './view-context.js';

export function pictureNotes(
  {scene, stage}: Pick<PictureModel, 'scene' | 'stage'>,
  {words, told}: Pick<ViewContext, 'words' | 'told'>,
): readonly TemplateResult[] {
  const onScreen = [
    ...(scene.points ? [words.pointsNote] : []),
    ...(isWindow(scene, stage) ? [words.moreAside] : []),
  ];
  return [
    ...(told?.missing ? [html`<p class="small picture-note">${told.missing}</p>`] : []),
    ...(scene.ribbons.length > 0
      ? [html`<p class="small muted picture-note">${words.widthOfRibbons}</p>`]
      : []),
    ...onScreen.map((note) => html`<p class="small muted picture-note no-print">${note}</p>`),
  ];
}

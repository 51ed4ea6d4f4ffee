/** The picture of a step as a file of its own. */
import {standaloneStyles} from '../network/paint/network-styles.js';
import {node, textNode} from '../network/paint/svg-node.js';
import {svgToString} from '../network/paint/svg-string.js';
import {stagePicture, type StagePicture} from './stage-picture.js';
import {projectorPalette, stageRules} from './stage-styles.js';

/**
 * The wall's picture of a step as the text of an SVG file, 1,920 wide; the same text whenever it is made.
 *
 * @param options `uid`: where several stand in one page; `lang`: BCP 47 tag of its texts
 */
export function stepPicture(
  picture: StagePicture,
  {uid = 'koko', lang}: {readonly uid?: string; readonly lang?: string} = {},
): string {
  const {width, height} = picture.camera.format.picture;
  const unit = String(Math.round(1e4 / picture.camera.scale) / 1e4);
  const styles = standaloneStyles(projectorPalette) + stageRules(unit);
  const attrs = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    lang,
  };
  return svgToString(
    node('svg', 'root', attrs, [
      textNode('style', 'style', {}, styles),
      node('rect', 'ground', {width, height, fill: '#ffffff'}),
      stagePicture(picture, uid),
    ]),
  );
}

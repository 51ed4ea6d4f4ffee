/** A picture as PNG, through the browser's own painter. */
import {svgToString} from '../../../network/paint/svg-string.js';
import type {SvgNode} from '../../../network/paint/svg-node.js';

/** Pixels that a browser surely paints: some give up beyond this in one direction. */
const MOST = 8000;

/** Undefined where the page's policy or the browser does not allow it. */
export async function pngOf(picture: SvgNode, wanted: number): Promise<Blob | undefined> {
  const [, , wide = 1, high = 1] = (picture.attrs.viewBox ?? '').split(' ').map(Number);
  const width = Math.round(Math.min(Math.max(1, wanted), MOST, (MOST * wide) / high));
  const height = Math.round((width * high) / wide);
  const sized = {
    ...picture,
    attrs: {...picture.attrs, width: String(width), height: String(height)},
  };
  const url = URL.createObjectURL(new Blob([svgToString(sized)], {type: 'image/svg+xml'}));
  try {
    return await painted(await loaded(url, width, height));
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function loaded(url: string, width: number, height: number): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image(width, height);
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('not allowed'));
    image.src = url;
  });
}

function painted(image: HTMLImageElement): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, image.width, image.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}

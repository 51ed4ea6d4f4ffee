/** A finished picture of a part of a scene, on a canvas of its own. */
import type {LabelView, PlacedLabels} from '../labels/place-labels.js';
import type {Palette} from '../paint/colors.js';
import type {Scene} from '../types.js';

/** How much more than the view is painted, so that a short drag shows no blank edge: a share of it on each side. */
const MORE = 0.25;

export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly view: LabelView;
  readonly ratio: number;
  /** Which content it shows. */
  readonly stamp: number;
  readonly scene: Scene;
  readonly palette: Palette | undefined;
  /** Names that stand on it, in px of its own view. */
  readonly names?: PlacedLabels;
}

/** Room for the view and some more around it; none for a view without an extent. */
export function newSheet(
  document: Document,
  shown: LabelView,
  content: Omit<Sheet, 'canvas' | 'view'>,
): Sheet | undefined {
  const view = wider(shown);
  const [width, height] = [view.width, view.height].map((length) =>
    Math.round(length * content.ratio),
  );
  if (!width || !height || width < 0 || height < 0) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return {...content, canvas, view};
}

/** Whether it can be shown as it is: it has the scale of the view, and all that is seen. */
export function isSharp(sheet: Sheet | undefined, view: LabelView, content: SheetContent): boolean {
  if (sheet?.stamp !== content.stamp || sheet.ratio !== content.ratio) return false;
  return Math.abs(sheet.view.scale / view.scale - 1) < 1e-6 && covers(sheet.view, view);
}

export type SheetContent = Pick<Sheet, 'stamp' | 'ratio'>;

/** Where its upper left corner stands in another view, whole device pixels. */
export function cornerIn(
  {view}: Sheet,
  shown: LabelView,
  ratio: number,
): readonly [number, number] {
  const at = (own: number, other: number): number =>
    Math.round((own - other) * shown.scale * ratio);
  return [at(view.x, shown.x), at(view.y, shown.y)];
}

/** Puts it where it belongs, in place of what was there. */
export function putSheet(
  sheet: Sheet,
  context: CanvasRenderingContext2D,
  shown: LabelView,
  ratio: number,
): void {
  const {canvas, view} = sheet;
  const grown = ((shown.scale / view.scale) * ratio) / sheet.ratio;
  const [x, y] = cornerIn(sheet, shown, ratio);
  const [width, height] = [canvas.width * grown, canvas.height * grown];
  context.clearRect(x, y, width, height);
  context.drawImage(canvas, x, y, width, height);
}

const wider = ({x, y, scale, width, height}: LabelView): LabelView => ({
  x: x - (width * MORE) / scale,
  y: y - (height * MORE) / scale,
  scale,
  width: Math.round(width * (1 + 2 * MORE)),
  height: Math.round(height * (1 + 2 * MORE)),
});

const covers = (a: LabelView, b: LabelView): boolean => {
  const room = 0.5 / b.scale;
  return (
    a.x <= b.x + room &&
    a.y <= b.y + room &&
    a.x + a.width / a.scale >= b.x + b.width / b.scale - room &&
    a.y + a.height / a.scale >= b.y + b.height / b.scale - room
  );
};

/** What lies over the canvas of points: options for those who walk by keys, and the name at the pointer or the focus. */
import {html, render} from 'lit';
import {markName, withChange} from './names.js';
import type {PointMarks} from './point-marks.js';
import type {ViewContext} from './view-context.js';
import type {Extent, Viewport} from './viewport.js';

/** Marks before and after the active one that are there for assistive technology. */
const AROUND = 2;

/** Distance of a name from its mark, px. */
const AWAY = 8;

export interface Overlay {
  readonly context: ViewContext;
  readonly marks: PointMarks;
  readonly selected: ReadonlySet<string> | undefined;
  /** Index of the mark that keys move. */
  readonly active: number;
  /** Begins the ids of options; another one for each picture of a page. */
  readonly uid: string;
}

/** Puts the options around the active one into their list. */
export function fillOptions(list: HTMLElement, overlay: Overlay): void {
  const {context, marks, selected, active, uid} = overlay;
  const place = marks.places[active] ?? 0;
  const count = marks.order.length;
  const shown = marks.order.subarray(Math.max(0, place - AROUND), place + AROUND + 1);
  const option = (k: number): unknown => {
    const id = marks.points.ids[k] ?? '';
    return html`<div
      role="option"
      id="${uid}-${k}"
      class=${k === active ? 'active' : ''}
      data-id=${id}
      aria-label=${withChange(markName(id, context) ?? marks.label(k), id, context)}
      aria-selected=${selected?.has(id) ?? false}
      aria-posinset=${(marks.places[k] ?? 0) + 1}
      aria-setsize=${count}
    ></div>`;
  };
  render([...shown].map(option), list);
  list.setAttribute('aria-activedescendant', `${uid}-${active}`);
}

/** Moves options to their marks, with the picture below. */
export function placeOptions(list: HTMLElement, {marks, active}: Overlay, view: Viewport): void {
  const place = marks.places[active] ?? 0;
  const first = Math.max(0, place - AROUND);
  [...list.children].forEach((option, at) => {
    const k = marks.order[first + at] ?? 0;
    const [x, y] = onStage(marks, k, view);
    (option as HTMLElement).style.setProperty('translate', `${x}px ${y}px`);
  });
}

/** Shows the name of a mark below it, or above it at the lower edge; hides it without one. */
export function placeName(
  name: HTMLElement,
  k: number | undefined,
  marks: PointMarks,
  {view, stage}: {readonly view: Viewport; readonly stage: Extent},
): void {
  name.hidden = k === undefined;
  if (k === undefined) return;
  name.textContent = marks.label(k);
  const {offsetWidth: width, offsetHeight: height} = name;
  const [x, y] = onStage(marks, k, view);
  const away = (marks.points.radius[k] ?? 0) * view.scale + AWAY;
  const left = Math.min(Math.max(x - width / 2, 0), Math.max(0, stage.width - width));
  const top = y + away + height > stage.height ? y - away - height : y + away;
  name.style.setProperty('translate', `${Math.round(left)}px ${Math.round(top)}px`);
}

const onStage = (
  {points}: PointMarks,
  k: number,
  {x, y, scale}: Viewport,
): readonly [number, number] => [
  Math.round(((points.x[k] ?? 0) - x) * scale),
  Math.round(((points.y[k] ?? 0) - y) * scale),
];

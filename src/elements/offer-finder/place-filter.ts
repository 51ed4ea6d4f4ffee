/** Where somebody is, and how far is near: only by places that the feed itself knows. */
import {html, nothing} from 'lit';
import type {Feed} from '../../feed/types.js';
import {finderToolsMessages} from '../../i18n/finder-tools.js';
import {placeFinder, type PlaceFinder} from '../../search/find-place.js';
import {icon} from '../../ui/icons.js';
import {onceFor} from '../remember.js';
import type {Drawn} from './drawing.js';
import type {FacetContext} from './filter-view.js';

/** Distances to choose from, km. */
const STEPS = [1, 2, 5, 10, 25, 50];

/** The places of a feed, read once. */
export const placesOf = onceFor((feed: Feed): PlaceFinder => placeFinder(feed));

/** Nothing where the feed has no points. */
export function placeFilter(context: FacetContext): Drawn {
  const {view, actions, drawing} = context;
  const places = placesOf(view.feed);
  if (places.examples.length === 0) return nothing;
  const words = finderToolsMessages(drawing.lang);
  const isUnknown = view.near !== '' && !view.place;
  const apply = (text: string): void => {
    if (text === view.near) return;
    const isKnown = places.find(text) !== undefined;
    actions.goNear(text, isKnown);
    if (text !== '' && !isKnown) actions.say(words.placeUnknown(text, places.examples));
  };
  const onKeydown = ({key, target}: KeyboardEvent): void => {
    if (key === 'Enter') apply((target as HTMLInputElement).value.trim());
  };
  return html`<fieldset class="facet place-filter">
    <legend>${words.placeTitle}</legend>
    <label class="small" for="near">${words.placeLabel}</label>
    <div class="field">
      <input
        id="near"
        class="input"
        type="text"
        autocomplete="postal-code"
        spellcheck="false"
        maxlength="80"
        aria-invalid=${isUnknown ? 'true' : nothing}
        aria-describedby="near-note"
        .value=${view.near}
        @keydown=${onKeydown}
        @change=${({target}: Event) => apply((target as HTMLInputElement).value.trim())}
      />
      ${icon('place')}
    </div>
    <p id="near-note" class="small ${isUnknown ? 'bad' : 'muted'}">
      ${isUnknown ? words.placeUnknown(view.near, places.examples) : words.placeNote}
    </p>
    ${view.place ? radius(context) : nothing}
  </fieldset>`;
}

function radius({view: {within, result}, actions, drawing}: FacetContext): Drawn {
  const words = finderToolsMessages(drawing.lang);
  const {placeless} = result;
  const onChange = ({target}: Event): void =>
    actions.limitTo(STEPS[(target as HTMLSelectElement).selectedIndex - 1]);
  return html`<label class="radius small">
    <span>${words.within}</span>
    <select class="select" aria-describedby=${placeless > 0 ? 'placeless' : nothing} @change=${onChange}>
      <option .selected=${within === undefined}>${words.anyDistance}</option>
      ${STEPS.map((km) => html`<option .selected=${km === within}>${words.upTo(km)}</option>`)}
    </select>
    </label>
    ${placeless > 0 ? html`<p id="placeless" class="small muted">${words.placeless(placeless)}</p>` : nothing}`;
}

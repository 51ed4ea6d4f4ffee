import {plain} from './flat-tree.js';
import {roleOf} from './role.js';

const ariaStates = [
  'expanded',
  'checked',
  'selected',
  'pressed',
  'current',
  'disabled',
  'required',
  'invalid',
  'readonly',
  'multiselectable',
  'haspopup',
  'modal',
  'busy',
  'live',
  'sort',
  'orientation',
  'posinset',
  'setsize',
  'roledescription',
  'keyshortcuts',
];

/** What assistive technology says of an element besides role and name; absent when it says nothing. */
export function statesOf(element: Element): Record<string, string> {
  const states: Record<string, string | undefined> = {level: levelOf(element)};
  for (const state of ariaStates) states[state] = ariaState(element, state);
  Object.assign(states, nativeStates(element), {value: valueOf(element)});
  return Object.fromEntries(
    Object.entries(states).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** False says nothing for these, but a closed or unpressed thing is said to be so. */
const saidWhenFalse = new Set(['expanded', 'checked', 'selected', 'pressed']);

function ariaState(element: Element, state: string): string | undefined {
  const value = element.getAttribute(`aria-${state}`) ?? undefined;
  return value === 'false' && !saidWhenFalse.has(state) ? undefined : value;
}

function levelOf(element: Element): string | undefined {
  if (roleOf(element) !== 'heading') return element.getAttribute('aria-level') ?? undefined;
  return element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(element.localName)?.[1];
}

function nativeStates(element: Element): Record<string, string> {
  const states: Record<string, string> = {};
  if (element.matches('input[type=checkbox], input[type=radio]')) {
    const {checked, indeterminate} = element as HTMLInputElement;
    states.checked = indeterminate ? 'mixed' : String(checked);
  }
  if (element.localName === 'summary') {
    states.expanded = String((element.parentElement as HTMLDetailsElement | null)?.open ?? false);
  }
  if (element.localName === 'option')
    states.selected = String((element as HTMLOptionElement).selected);
  if (element.matches(':disabled')) states.disabled = 'true';
  if (element.matches(':required')) states.required = 'true';
  if (element.matches('dialog:modal')) states.modal = 'true';
  return states;
}

const valuedRoles = new Set([
  'textbox',
  'searchbox',
  'combobox',
  'spinbutton',
  'slider',
  'progressbar',
  'meter',
]);

function valueOf(element: Element): string | undefined {
  if (!valuedRoles.has(roleOf(element) ?? '')) return undefined;
  if (element.localName === 'select') {
    return plain((element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
  }
  const aria = element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow');
  const native = (element as Partial<HTMLInputElement>).value;
  return aria ?? native;
}

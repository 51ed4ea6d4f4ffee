/** How a combobox behaves: an editable field with a list of hits below, after the ARIA Authoring Practices Guide. */

export interface Combobox {
  readonly text: string;
  readonly isOpen: boolean;
  /** Which hit Enter takes; −1 while nobody went to one. */
  readonly active: number;
}

export const EMPTY: Combobox = {text: '', isOpen: false, active: -1};

export interface Pressed {
  readonly combobox: Combobox;
  /** The hit that was taken. */
  readonly taken?: number;
}

/** What was typed opens the list, with no hit gone to yet. */
export const typed = (text: string): Combobox => ({text, isOpen: text.trim() !== '', active: -1});

/**
 * What a key does; undefined for one that is left to the field and the page.
 * @param count hits in the list
 */
export function pressed(combobox: Combobox, key: string, count: number): Pressed | undefined {
  switch (key) {
    case 'ArrowDown':
      return count > 0 ? {combobox: goBy(combobox, 1, count)} : undefined;
    case 'ArrowUp':
      return count > 0 ? {combobox: goBy(combobox, -1, count)} : undefined;
    case 'Enter':
      return enter(combobox, count);
    case 'Escape':
      return escape(combobox);
    default:
      return undefined;
  }
}

/** Beyond either end the field itself is gone to, then the other end. */
function goBy(combobox: Combobox, step: 1 | -1, count: number): Combobox {
  const places = count + 1;
  const from = combobox.isOpen ? combobox.active : -1;
  return {...combobox, isOpen: true, active: ((from + 1 + step + places) % places) - 1};
}

/** Takes the hit gone to, or the first one; a closed list opens again. */
function enter(combobox: Combobox, count: number): Pressed | undefined {
  if (combobox.text === '') return undefined;
  if (!combobox.isOpen) return {combobox: {...combobox, isOpen: true}};
  return {combobox, taken: count > 0 ? Math.max(combobox.active, 0) : undefined};
}

/** First the list closes, then the field is emptied; an empty field leaves the key to what is around it. */
function escape(combobox: Combobox): Pressed | undefined {
  if (combobox.isOpen) return {combobox: {...combobox, isOpen: false, active: -1}};
  return combobox.text === '' ? undefined : {combobox: EMPTY};
}

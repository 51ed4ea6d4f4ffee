/** What a key means on stage: keyboards, and clickers, which send PageUp, PageDown, `.` or B, F5 and Escape. */

export type StageCommand =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'fullscreen'
  | 'steps'
  | 'speaker'
  | 'spot'
  | 'play'
  | 'go'
  | `digit ${number}`;

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const COMMANDS: Readonly<Record<string, StageCommand>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  n: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  p: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  f: 'fullscreen',
  // Clickers start a talk with it; the page must not be loaded anew on stage.
  F5: 'fullscreen',
  g: 'steps',
  s: 'speaker',
  l: 'spot',
  a: 'play',
  Enter: 'go',
};

/** Undefined for what the browser, or a button in focus, should have. */
export function stageCommand(
  {key, shiftKey, ctrlKey, altKey, metaKey}: PressedKey,
  isOnButton: boolean,
): StageCommand | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (isOnButton && (key === ' ' || key === 'Enter')) return undefined;
  if (key === ' ') return shiftKey ? 'back' : 'next';
  if (/^\d$/.test(key)) return `digit ${Number(key)}`;
  return COMMANDS[key.length === 1 ? key.toLowerCase() : key];
}

/** The step that typed digits mean, from 0; the nearest one there is, undefined for none. */
export function stepOf(typed: string, steps: number): number | undefined {
  if (typed === '') return undefined;
  return Math.max(0, Math.min(steps - 1, Number(typed) - 1));
}

/** The digits so far with one more, the last three of them; undefined for what is no digit. */
export const withDigit = (typed: string, command: StageCommand): string | undefined =>
  command.startsWith('digit') ? (typed + command.slice('digit '.length)).slice(-3) : undefined;

/**
 * Where a command leads, steps counted from 0; undefined for one that leads nowhere. On and back may lead beyond the ends.
 *
 * @param at the step that is shown
 * @param typed digits that were typed before
 */
export function stepAfter(
  command: StageCommand,
  at: number,
  steps: number,
  typed: string,
): number | undefined {
  switch (command) {
    case 'next':
      return at + 1;
    case 'back':
      return at - 1;
    case 'first':
      return 0;
    case 'last':
      return steps - 1;
    case 'go':
      return stepOf(typed, steps) ?? at;
    default:
      return undefined;
  }
}

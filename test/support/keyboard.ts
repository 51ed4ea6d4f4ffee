import {executeServerCommand} from '@web/test-runner-commands';
import {nextFrame} from './wait.js';

/**
 * Presses a key or a chord with the browser's own input, in all three engines: `Enter`, `Space`,
 * `Escape`, `ArrowDown`, `Shift+Tab`, `Control+a`. Goes to what has focus.
 */
export async function press(chord: string): Promise<void> {
  await executeServerCommand('koko-press', chord);
  await nextFrame();
}

/** Presses the same key several times. */
export async function pressTimes(chord: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await press(chord);
}

/** Types text into what has focus. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('koko-type', text);
  await nextFrame();
}

/** Moves focus on, or back, as the Tab key does. */
export async function tab({back = false} = {}): Promise<void> {
  await press(back ? 'Shift+Tab' : 'Tab');
}

/** The element that has focus, looked up through shadow roots. */
export function focusedElement(from: Document = document): Element | null {
  let active = from.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

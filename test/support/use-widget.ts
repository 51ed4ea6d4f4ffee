/** Uses a widget as somebody would who tries everything once. */
import {nextFrame} from './wait.js';

interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Keeps something in the browser, which only a person may want. */
const KEEPS = '.keep';

/** Of buttons that look alike, in lists say, so many are pressed. */
const ALIKE = 2;

const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0 &&
  !element.matches(`:disabled, [aria-disabled="true"], ${KEEPS}`);

const kindOf = (element: Element): string => {
  const text = element.textContent.replace(/[\d\s.,]+/g, ' ').trim();
  const part = element.getAttribute('part') ?? element.parentElement?.className ?? '';
  return element.matches('button, summary') && text.length < 30
    ? `${part} ${element.className} ${text}`
    : `${part} ${element.className}`;
};

async function drawn(widget: Widget): Promise<void> {
  await widget.updateComplete;
  await nextFrame();
}

function type(field: HTMLInputElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}

const press = (target: Element, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));

/** Types into each field once, and chooses the second of each list. */
async function fill(widget: Widget, done: Set<Element>): Promise<void> {
  const fields = widget.shadowRoot?.querySelectorAll<HTMLInputElement>('input, select') ?? [];
  for (const field of [...fields].filter((one) => isSeen(one) && !done.has(one))) {
    done.add(field);
    if (field.matches('[type=search], [role=combobox]')) {
      type(field, 'Beratung');
      await drawn(widget);
      press(field, 'ArrowDown');
      press(field, 'Escape');
      type(field, '');
    } else if (field instanceof HTMLSelectElement) {
      field.selectedIndex = Math.min(1, field.options.length - 1);
      field.dispatchEvent(new Event('change', {bubbles: true}));
    } else if (field.type === 'checkbox') field.click();
    await drawn(widget);
  }
}

/** @param most so many presses at most; the number of those that were made is returned */
export async function useWidget(widget: Widget, most: number): Promise<number> {
  const fields = new Set<Element>();
  const pressed = new Map<string, number>();
  const next = (): HTMLElement | undefined =>
    [
      ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(
        'button, summary, [role=option], [role=row][tabindex]',
      ) ?? []),
    ].find((one) => isSeen(one) && (pressed.get(kindOf(one)) ?? 0) < ALIKE);
  let count = 0;
  for (; count < most; count += 1) {
    if (count % 5 === 0) await fill(widget, fields);
    const button = next();
    if (!button) break;
    pressed.set(kindOf(button), (pressed.get(kindOf(button)) ?? 0) + 1);
    button.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}),
    );
    await drawn(widget);
  }
  return count;
}

import {isDay} from '../../feed/dates.js';
import type {Action} from '../../state/types.js';

/** Shows the day that the host page asks for; without a real one, today again where it asked for one before. */
export function applyDay(
  dispatch: (action: Action) => void,
  day: string,
  before: string | undefined,
): void {
  if (isDay(day)) dispatch({type: 'day', day});
  else if (before) dispatch({type: 'day'});
}

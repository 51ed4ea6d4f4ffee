/** The feed as it was on another day: fetched where a day is asked for. */
import {LazyPart} from './lazy-part.js';

export const dayPart = new LazyPart(() => import('../feed/feed-on-day.js'));

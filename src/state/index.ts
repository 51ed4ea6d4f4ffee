export {createStore, viewStateOf} from './create-store.js';
export {sourceFromObject, sourceFromText, sourceFromUrl} from './feed-source.js';
export type {
  Action,
  FeedSource,
  LoadState,
  Reveal,
  State,
  Store,
  ViewName,
  ViewState,
} from './types.js';

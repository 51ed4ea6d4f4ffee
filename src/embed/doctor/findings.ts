/** What the doctor finds, before it is put into words. */
import type {Reason} from '../snippet.js';

export type Code =
  | Reason
  | 'script-found'
  | 'script-missing'
  | 'script-held-back'
  | 'base-elsewhere'
  | 'script-joined'
  | 'script-outdated'
  | 'link-intact'
  | 'link-mangled'
  | 'placeholder'
  | 'element'
  | 'frame'
  | 'frame-sandbox'
  | 'as-text'
  | 'nothing'
  | 'policy-script'
  | 'policy-connect'
  | 'policy-frame'
  | 'violation'
  | 'widget-ready'
  | 'widget-empty'
  | 'widget-error'
  | 'widget-waiting'
  | 'widget-parts'
  | 'feed-good'
  | 'feed-status'
  | 'feed-no-cors'
  | 'feed-unreachable'
  | 'feed-mixed'
  | 'feed-no-json'
  | 'feed-faulty-json'
  | 'feed-no-feed';

export interface Finding {
  readonly code: Code;
  /** What it is about: an address, a tag, a directive. */
  readonly about: string;
}

const GOOD: readonly Code[] = [
  'script-found',
  'script-joined',
  'link-intact',
  'placeholder',
  'element',
  'frame',
  'done',
  'widget-ready',
  'feed-good',
];

export const isGood = ({code}: Finding): boolean => GOOD.includes(code);

export {collator, sortByText, type CollateOptions, type Compare} from './collate.js';
export {cleanText, foldText} from './fold-text.js';
export {pickText, type PickedText} from './pick-text.js';
export {withSoftHyphens} from './soft-hyphens.js';
export {tokenize, type Token} from './tokenize.js';

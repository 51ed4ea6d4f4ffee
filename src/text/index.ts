export {
  analyseForeign,
  analyseGerman,
  relatedCompound,
  type Analysis,
  type WordPart,
} from './analyse-word.js';
export {gradeWord} from './codes.js';
export {collator, sortByText, type CollateOptions, type Compare} from './collate.js';
export {allowedEdits, editDistance} from './edit-distance.js';
export {cleanText, foldText} from './fold-text.js';
export {bindingWord, isFunctionWord} from './function-words.js';
export {isKnownWord, type Writing} from './german-family.js';
export {languagesOf, lightStem, LIGHT_LANGUAGES} from './light-stems.js';
export {
  boundPhrases,
  findPhrases,
  groupKeys,
  loadSynonyms,
  phrasesFrom,
  themeKeys,
  type FoundPhrase,
} from './phrases.js';
export {asWord, readText, type ReadWord} from './read-text.js';
export {remembered} from './remembered.js';
export {stemGerman} from './snowball-german.js';
export {withSoftHyphens} from './soft-hyphens.js';
export {bareWord, canonicalWord} from './spelling.js';
export {partRange, writtenParts} from './written-parts.js';
export {splitCompound, type KnownWords} from './split-compound.js';
export {tokenize, type Token} from './tokenize.js';

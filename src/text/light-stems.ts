/** Light analysers for the other languages of a feed: only what inflection adds is taken off. */

/** Arabic letters that are written in several ways, and marks that are often left out. */
function foldArabic(word: string): string {
  return word
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

function arabic(word: string): string {
  const bare = foldArabic(word).replace(/^(?:[وفبك]?ال|لل|و(?=....))(?=..)/, '');
  return bare.replace(/(?<=...)(?:ات|ون|ين|ها|هم|ية|يه|ه|ي)$/, '');
}

function ukrainian(word: string): string {
  return word
    .replace(/['’ʼ]/g, '')
    .replace(
      /(?<=...)(?:ськ(?:ий|ої|ого|ому|им|их|а|у|і|ою)|(?:ями|ами|ові|еві|ів|їв|ої|ого|ому|ими|им|их|ій|ою|ею|ам|ям|ах|ях|ий|ом|ем|ти|[аеиіоуюяїьй]))$/,
      '',
    );
}

function turkish(word: string): string {
  return word
    .replace(/[çğıöşü]/g, (letter) => 'cgiosu'.charAt('çğıöşü'.indexOf(letter)))
    .replace(/(?<=...)(?:l[ae]r(?:[iı]n?)?)?(?:[dt][ae]n?|n?[iu]n|n?[ae]|y?l[ae]|[iu]m?)?$/, '');
}

function english(word: string): string {
  return word
    .replace(/(?:'s|s')$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=(?:s|x|z|ch|sh))es$/, '')
    .replace(/(?<=[^siu].)s$/, '')
    .replace(/(?<=....)(?:ing|ed)$/, '');
}

const STEMS: Readonly<Record<string, (word: string) => string>> = {
  en: english,
  tr: turkish,
  uk: ukrainian,
  ar: arabic,
};

/** Languages other than German that have an analyser. */
export const LIGHT_LANGUAGES: readonly string[] = Object.keys(STEMS);

/** The word without its endings, in one of `LIGHT_LANGUAGES`; the word itself in any other language. */
export function lightStem(word: string, lang: string): string {
  return STEMS[lang]?.(word) ?? word;
}

/** The languages that a word of a query can be in, by its letters. */
export function languagesOf(word: string): readonly string[] {
  if (/\p{Script=Arabic}/u.test(word)) return ['ar'];
  if (/\p{Script=Cyrillic}/u.test(word)) return ['uk'];
  return ['de', 'en', 'tr'];
}

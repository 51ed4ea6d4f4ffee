/** Words that carry no meaning of their own in a search. „ohne, nach, vor, nicht“ are none of them. */

const GERMAN =
  'ab aber als also am an andere anderen auch auf aus bei beim bin bis bist bitte da dabei damit dann das dass ' +
  'dein deine deinen deiner dem den denn der des dich die dies diese diesem diesen dieser dir doch dort du durch ' +
  'eigentlich ein eine einem einen einer eines er es etwas euch euer für gegen gern gerne habe haben hast hat hier ' +
  'ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kannst ' +
  'können könnte machen man mehr mein meine meinem meinen meiner mich mir mit muss müssen möchte möglich noch nur ' +
  'ob oder per pro schon sehr sein seine seinem seinen seiner sich sie sind so soll sollte sowie sich um und uns ' +
  'unser unsere unter vom von wann warum was wegen weil welche welchem welchen welcher welches wem wen wenn wer ' +
  'werden wie wir wird wo wohin wollen will über zu zum zur zwischen bzw bekomme bekommen finde finden gehe gehen ' +
  'geht gibt brauche brauchen suche wäre würde dazu tun';

const ENGLISH =
  'a about am an and any are as at be by can do for from has have how i in is it my need needed no not of on or ' +
  'our that the their them they this to want we what when where which who will with you your';

const TURKISH = 've ile bir bu için ne da de mi';
const UKRAINIAN = 'і й та в у на з із до для від про що як це';
const ARABIC = 'في من على إلى عن مع هذا هذه التي الذي أو ما';

const setOf = (text: string) => new Set(text.split(' '));

const BY_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = {
  de: setOf(GERMAN),
  en: setOf(ENGLISH),
  tr: setOf(TURKISH),
  uk: setOf(UKRAINIAN),
  ar: setOf(ARABIC),
};

/** Whether a word, in canonical spelling, only holds a sentence together in that language. */
export function isFunctionWord(word: string, lang: string): boolean {
  return BY_LANGUAGE[lang]?.has(word) ?? false;
}

/** The small words that turn the meaning of the next noun, and the word under which they are known. */
const BINDING = new Map(
  'ohne>ohne kein>ohne keine>ohne keinen>ohne keiner>ohne nach>nach vor>vor nicht>nicht neben>neben'
    .split(' ')
    .map((pair): [string, string] => [pair.split('>')[0] ?? '', pair.split('>')[1] ?? '']),
);

/** The binding word behind a form of it: `keinen` → `ohne`; undefined for other words. */
export const bindingWord = (word: string): string | undefined => BINDING.get(word);

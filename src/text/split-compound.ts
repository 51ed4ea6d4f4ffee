/** Cuts German compounds at their joints, only where every part is known. */
import {findNoun, isModifier, isWordStart} from './lexicon.js';
import {isNounLemma, nounLemma} from './noun-forms.js';
import {personLemma} from './person-nouns.js';
import {remembered} from './remembered.js';
import {isVerbModifier, verbBehindNoun, verbStemOf} from './verb-forms.js';

/** Words that the feed itself uses alone; they may be parts, too. */
export type KnownWords = (word: string) => boolean;

const MIN_PART = 3;
const MIN_FOREIGN = 4;
const MAX_WORD = 60;

/** Costs of what a part can be; the cheapest cut wins, so fewer parts win. 0 stands for no part. */
const NOUN = 1;
const VERBAL = 1.05;
const OTHER = 1.15;
const FOREIGN = 1.5;

/** Fortbildung and Weiterbildung are compounds for a reader, Ausbildung is none. */
const PARTICLE = /^(?:fort|weiter|gleich|zusammen|wieder|teil|nach(?=.*ierung))/;

/** What the verbs of the word list give: Beratung, Berater, das Treffen, vorbereitend. */
function isVerbNoun(word: string): boolean {
  if (word.length < 6 || PARTICLE.test(word)) return false;
  if (/ung(?:en)?$/.test(word)) return verbBehindNoun(word.replace(/en$/, '')) !== undefined;
  if (/er[ns]?$/.test(word)) return isVerbModifier(word.replace(/er[ns]?$/, ''));
  if (/end(?:e[mnrs]?)?$/.test(word)) return verbStemOf(word) !== undefined;
  return /(?:e|el|er)ns?$/.test(word) && verbStemOf(word.replace(/s$/, '')) !== undefined;
}

function nounCost(word: string): number {
  const lemma = nounLemma(word);
  if (lemma !== undefined) return isNounLemma(lemma) ? NOUN : VERBAL;
  return isVerbNoun(word) ? VERBAL : 0;
}

const headCost = remembered((part) => {
  const cost = nounCost(part);
  if (cost > 0) return cost;
  const person = personLemma(part);
  return person === undefined ? 0 : nounCost(person);
});

/** A noun as it stands before another: alone, with -s, or without its final -e. */
function linkedCost(part: string): number {
  const cost = nounCost(part);
  if (cost > 0) return /(?:ung|heit|keit|schaft|ion|tät)$/.test(part) ? 0 : cost;
  if (findNoun(`${part}e`) !== undefined) return NOUN;
  if (!part.endsWith('s')) return 0;
  const stem = part.slice(0, -1);
  return nounCost(stem) || (findNoun(`${stem}e`) === undefined ? 0 : OTHER);
}

const modifierCost = remembered(
  (part) => linkedCost(part) || (isModifier(part) || isVerbModifier(part) ? OTHER : 0),
);

const DERIVED =
  /^(?:ab|an|auf|aus|bei?|durch|ein|ent|er|ge|gegen|mit|nach|rück|über|unter|un|um|ver|vor|weg|zer|zu)/;

/** Quick look whether a part of the word list can begin at a place. */
function canBegin(word: string, at: number): boolean {
  if (isWordStart(word.slice(at, at + 3))) return true;
  const prefix = DERIVED.exec(word.slice(at, at + 6))?.[0];
  return (
    prefix !== undefined && isWordStart(word.slice(at + prefix.length, at + prefix.length + 3))
  );
}

/** vereinzelt, begleitet: forms of verbs that happen to look like compounds. */
const isDerivedVerb = (word: string) =>
  /^(?:be|ent|er|ge|ver|zer).*(?:te?[mnrs]?|en)$/.test(word) && verbStemOf(word) !== undefined;

interface Cut {
  readonly cost: number;
  readonly from: number;
}

type Cuts = readonly (Cut | undefined)[];

class Splitter {
  readonly #word: string;
  readonly #known: KnownWords | undefined;

  constructor(word: string, known: KnownWords | undefined) {
    this.#word = word;
    this.#known = known;
  }

  parts(): string[] {
    const cuts = this.#modifierCuts();
    let best: Cut | undefined;
    for (let at = MIN_PART; at <= this.#word.length - MIN_PART; at++) {
      const before = cuts[at];
      const head = before ? this.#cost(headCost, at, this.#word.length) : 0;
      if (!before || head === 0) continue;
      if (!best || before.cost + head <= best.cost) best = {cost: before.cost + head, from: at};
    }
    return best ? [...this.#partsTo(best.from, cuts), this.#word.slice(best.from)] : [this.#word];
  }

  /** Cheapest way to each place in the word that modifiers can fill. */
  #modifierCuts(): Cuts {
    const cuts: (Cut | undefined)[] = [{cost: 0, from: 0}];
    for (let start = 0; start <= this.#word.length - 2 * MIN_PART; start++) {
      const before = cuts[start];
      if (!before || !(this.#known || canBegin(this.#word, start))) continue;
      for (let end = start + MIN_PART; end <= this.#word.length - MIN_PART; end++) {
        const cost = this.#cost(modifierCost, start, end);
        if (cost > 0 && before.cost + cost <= (cuts[end]?.cost ?? Infinity)) {
          cuts[end] = {cost: before.cost + cost, from: start};
        }
      }
    }
    return cuts;
  }

  #cost(costOf: (part: string) => number, start: number, end: number): number {
    const part = this.#word.slice(start, end);
    const cost = canBegin(this.#word, start) ? costOf(part) : 0;
    if (cost > 0 || !this.#known || part.length < MIN_FOREIGN) return cost;
    return this.#known(part) || (part.endsWith('s') && this.#known(part.slice(0, -1)))
      ? FOREIGN
      : 0;
  }

  #partsTo(end: number, cuts: Cuts): string[] {
    const parts: string[] = [];
    for (let at = end; at > 0;) {
      const from = cuts[at]?.from ?? 0;
      parts.unshift(this.#word.slice(from, at));
      at = from;
    }
    return parts;
  }
}

/**
 * Parts of a compound as they stand in the word, with their linking elements: `berufs`, `wahl`,
 * `pass`. A word that is no compound, or has an unknown part, comes back whole. Expects the
 * canonical spelling.
 */
export function splitCompound(word: string, known?: KnownWords): string[] {
  const tooShort = word.length < 2 * MIN_PART;
  if (tooShort || word.length > MAX_WORD || headCost(word) > 0 || isDerivedVerb(word))
    return [word];
  const parts = new Splitter(word, undefined).parts();
  return parts.length > 1 || !known ? parts : new Splitter(word, known).parts();
}

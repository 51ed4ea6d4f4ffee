/** Committees of Musterstadt: few at the top, the working groups below, each under one of the level above. */
import {dayFromToday, firstTuesdayFrom, partOfDay} from './calendar.js';
import {levelsOf, QUARTERS, tierId, type Level} from './code-lists.js';
import {GROUP_TOPICS} from './group-topics.js';
import {createRandom, type Random} from './random.js';
import type {Both, RawCommittee} from './raw.js';

/** A committee with its place in the hierarchy, and the topic of a working group. */
export interface MadeCommittee {
  readonly committee: RawCommittee;
  readonly level: Level;
  readonly topic: number;
}

/** The level on which most committees stand. */
const WORKING: Level = 'arbeit';

const UPPER: Readonly<
  Partial<Record<Level, readonly (readonly [name: string, de: string, en: string])[]>>
> = {
  bund: [['Bundesrunde Übergang', 'Bereitet Förderprogramme vor.', 'Prepares funding programmes.']],
  land: [
    [
      'Ausbildungskonsens Musterland',
      'Einigt sich auf Ziele für das ganze Land.',
      'Agrees on aims for the whole state.',
    ],
    ['Landeskoordinierung', 'Begleitet die Städte und Kreise.', 'Supports cities and districts.'],
  ],
  stadt: [
    [
      'Lenkungskreis Übergang',
      'Legt die gemeinsamen Ziele der Stadt fest.',
      'Decides on the joint aims of the city.',
    ],
    ['Bildungsbeirat', 'Berät Rat und Verwaltung.', 'Advises council and administration.'],
  ],
  koordination: [
    [
      'Koordinierungsgruppe',
      'Bereitet Beschlüsse vor und verfolgt sie.',
      'Prepares decisions and follows them up.',
    ],
    [
      'Redaktion Bildungsportal',
      'Hält die Angaben zu Angeboten aktuell.',
      'Keeps the details of offers up to date.',
    ],
  ],
};

/** How many committees stand on each level. */
const spread = (levels: readonly Level[], count: number): Map<Level, number> => {
  const upper = levels.filter((level) => UPPER[level]);
  const sizes = new Map<Level, number>();
  let left = count;
  for (const level of upper) {
    const most = UPPER[level]?.length ?? 0;
    const wanted = count >= 12 ? Math.max(most, Math.floor(count / 150)) : 1;
    const size = Math.min(wanted, left);
    sizes.set(level, size);
    left -= size;
  }
  const project = levels.includes('projekt') ? Math.floor(left / 3) : 0;
  return sizes.set(WORKING, left - project).set('projekt', project);
};

const whereOf = (index: number, topics: number): string => {
  const round = Math.floor(index / topics);
  if (round === 0) return '';
  const quarter = QUARTERS[(round - 1) % QUARTERS.length]?.[1] ?? '';
  const again = Math.floor((round - 1) / QUARTERS.length);
  return again === 0 ? ` ${quarter}` : ` ${quarter} ${again + 1}`;
};

const nameOf = (level: Level, index: number): readonly [string, Both] => {
  const upper = UPPER[level];
  const list = upper ?? GROUP_TOPICS;
  const [name, de, en] = list[index % list.length] ?? GROUP_TOPICS[0] ?? ['', '', ''];
  const kind = level === 'projekt' ? name.replace(/^(AG|Netzwerk)/, 'Projekt') : name;
  return [kind + whereOf(index, list.length), {de, en}];
};

const RHYTHMS: readonly [Required<RawCommittee>['rhythm'], ...Required<RawCommittee>['rhythm'][]] =
  [
    {text: {de: 'zweimal im Jahr', en: 'twice a year'}},
    {text: {de: 'viermal im Jahr', en: 'four times a year'}, rrule: 'FREQ=MONTHLY;INTERVAL=3'},
    {text: {de: 'einmal im Monat', en: 'once a month'}, rrule: 'FREQ=MONTHLY;BYDAY=1TU'},
    {text: {de: 'nach Bedarf', en: 'as needed'}},
  ];

/** A rule counts from the first meeting. */
const startedWith = (
  rhythm: Required<RawCommittee>['rhythm'],
  {since}: Partial<RawCommittee>,
): RawCommittee['rhythm'] =>
  rhythm.rrule === undefined || since === undefined
    ? rhythm
    : {...rhythm, start: firstTuesdayFrom(since)};

const lifeOf = (random: Random, level: Level): Partial<RawCommittee> => {
  const since = partOfDay(dayFromToday(-random.between(400, 5000)), random.below(3));
  if (level !== WORKING && level !== 'projekt') return {since, status: 'active'};
  const fate = random.below(100);
  if (fate < 5) return {since: dayFromToday(random.between(30, 300)), status: 'planned'};
  if (fate < 9) return {since, until: dayFromToday(-random.between(30, 390)), status: 'ended'};
  if (fate < 12) return {since, status: 'paused'};
  if (fate < 15) return {since, until: dayFromToday(random.between(30, 300)), status: 'ending'};
  return {since, status: 'active'};
};

/**
 * So many committees on the levels that a number of tiers has, from the top down. On the upper levels
 * only the first of each list leads those below; the others stand beside it.
 */
export function makeCommittees(seed: number, count: number, tiers: number): MadeCommittee[] {
  const random = createRandom(seed, 'committees');
  const levels = levelsOf(tiers);
  const sizes = spread(levels, count);
  const made: MadeCommittee[] = [];
  let above: readonly MadeCommittee[] = [];
  for (const level of levels) {
    const here: MadeCommittee[] = [];
    const leading = UPPER[level]?.length ?? 1;
    for (let index = 0; index < (sizes.get(level) ?? 0); index++) {
      const [name, purpose] = nameOf(level, index);
      const parent = index % leading === 0 ? above[random.skewed(above.length)] : undefined;
      const rhythm = random.pick(RHYTHMS);
      const life = lifeOf(random, level);
      const committee: RawCommittee = {
        id: `c-${made.length + here.length + 1}`,
        name,
        tier: tierId(level),
        area: level === 'bund' || level === 'land' ? 'area-land' : 'area-stadt',
        parent: parent?.committee.id,
        purpose,
        rhythm: startedWith(rhythm, life),
        ...life,
      };
      here.push({committee, level, topic: index % GROUP_TOPICS.length});
    }
    made.push(...here);
    if (here.length > 0) above = here.filter((_, index) => index % leading === 0);
  }
  return made;
}

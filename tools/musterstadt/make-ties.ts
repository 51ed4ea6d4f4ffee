/** Programmes of Musterstadt and the ties beside memberships: money, orders, advice, cooperation. */
import {dayFromToday} from './calendar.js';
import type {MadeCommittee} from './make-committees.js';
import type {Group, Made} from './make-partners.js';
import {createRandom, type Random} from './random.js';
import type {RawProgramme, RawRelation} from './raw.js';

const both = (de: string, en: string) => ({de, en});

export const makeProgrammes = (): RawProgramme[] => [
  {
    id: 'prog-anschluss',
    name: both('Anschluss für alle', 'A next step for all'),
    shortName: 'AfA+',
    kind: 'initiative',
    since: '2014',
    description: both(
      'Erfundene Landesinitiative: Niemand verlässt die Schule ohne Plan.',
      'Made-up state initiative: nobody leaves school without a plan.',
    ),
  },
  {
    id: 'prog-praxis',
    name: both('Programm Praxisjahr', 'Programme year in practice'),
    kind: 'funding',
    since: '2021',
    until: '2027-12-31',
    description: both(
      'Erfundenes Förderprogramm für betriebliche Praxis.',
      'Made-up funding programme for practice in companies.',
    ),
  },
  {
    id: 'prog-sprache',
    name: both('Sprache öffnet Türen', 'Language opens doors'),
    kind: 'funding',
    since: '2019',
    until: '2026-06-30',
    description: both(
      'Erfundenes Förderprogramm für berufsbezogenes Deutsch.',
      'Made-up funding programme for German at work.',
    ),
  },
  {
    id: 'prog-digital',
    name: both('Digital in die Ausbildung', 'Into training with digital skills'),
    kind: 'funding',
    since: '2027-01-01',
    description: both(
      'Erfundenes, geplantes Förderprogramm.',
      'Made-up, planned funding programme.',
    ),
  },
];

type Tie = Omit<RawRelation, 'id'>;

/** The ties that hold the levels together, whatever the size. */
const fixedTies = (partners: readonly Made[], committees: readonly MadeCommittee[]): Tie[] => {
  const office = partners.find(({group}) => group === 'amt')?.partner.id;
  const on = (level: string, index: number) =>
    committees.filter((made) => made.level === level)[index]?.committee.id;
  const wanted: readonly (readonly [string | undefined, string | undefined, string])[] = [
    [office, on('koordination', 0), 'reports-to'],
    [office, on('stadt', 0), 'reports-to'],
    [on('stadt', 1), on('stadt', 0), 'advises'],
    [on('koordination', 1), on('koordination', 0), 'reports-to'],
    [on('land', 1), on('stadt', 0), 'advises'],
    [on('land', 0), on('land', 1), 'commissions'],
  ];
  return wanted.flatMap(([from, to, kind]) =>
    from !== undefined && to !== undefined ? [{from, to, kind, since: '2014'}] : [],
  );
};

/** Who has which tie to whom. */
const RULES = [
  ['aufsicht', 'supervises', 'schulen'],
  ['amt', 'commissions', 'traeger'],
  ['amt', 'cooperates', 'jugend'],
  ['agentur', 'funds', 'traeger'],
  ['jobcenter', 'funds', 'traeger'],
  ['kammern', 'advises', 'wirtschaft'],
  ['initiativen', 'funds', 'schulen'],
  ['traeger', 'cooperates', 'schulen'],
  ['wirtschaft', 'cooperates', 'schulen'],
  ['jugend', 'cooperates', 'schulen'],
] as const;

const lifeOf = (random: Random): Partial<Tie> => {
  const since = dayFromToday(-random.between(300, 3000));
  const lot = random.below(10);
  if (lot === 0) return {since, until: dayFromToday(-random.between(1, 290)), status: 'ended'};
  if (lot === 1) return {since: dayFromToday(random.between(10, 300)), status: 'planned'};
  return {since};
};

/** One tie for about thirty partners, between partners; some organisations have many. */
export function makeRelations(
  seed: number,
  partners: readonly Made[],
  committees: readonly MadeCommittee[],
): RawRelation[] {
  const random = createRandom(seed, 'relations');
  const ties = fixedTies(partners, committees);
  const inGroup = (group: Group) => partners.filter((made) => made.group === group);
  const sides = RULES.map(([from, kind, to]) => ({kind, from: inGroup(from), to: inGroup(to)}));
  const pairs = new Set<string>();
  for (let left = Math.floor(partners.length / 30); left > 0; left--) {
    const side = sides[random.below(sides.length)];
    const from = side?.from[random.skewed(side.from.length)]?.partner.id;
    const to = side?.to[random.below(side.to.length)]?.partner.id;
    const life = lifeOf(random);
    if (!side || from === undefined || to === undefined || pairs.has(`${from} ${to}`)) continue;
    pairs.add(`${from} ${to}`);
    ties.push({from, to, kind: side.kind, ...life});
  }
  return ties.map((tie, index) => ({id: `r-${index + 1}`, ...tie}));
}

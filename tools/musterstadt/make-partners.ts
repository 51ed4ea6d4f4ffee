/** Organisations of Musterstadt: so many of each category, with invented names and addresses. */
import {dayFromToday, partOfDay} from './calendar.js';
import {CATEGORIES, OFFICE_SHARE, QUARTERS, type Category} from './code-lists.js';
import {housePoint} from './points.js';
import {createRandom, type Random} from './random.js';
import type {RawAddress, RawContact, RawPartner} from './raw.js';
import {NAMES, STREETS} from './words.js';

export type Group = Category | 'amt';

/** A partner and the group it was made for. */
export interface Made {
  readonly partner: RawPartner;
  readonly group: Group;
}

const shares: readonly (readonly [Group, number])[] = [
  ['amt', OFFICE_SHARE],
  ...CATEGORIES.map(([key, , , share]) => [key, share] as const),
];

const total = shares.reduce((sum, [, share]) => sum + share, 0);

/** Whole numbers in the proportion of the shares that add up to `count` (largest remainder). */
const divide = (count: number): Map<Group, number> => {
  const rest = shares.map(([group, share], index) => ({
    group,
    index,
    whole: Math.floor((count * share) / total),
    left: (count * share) % total,
  }));
  const open = count - rest.reduce((sum, {whole}) => sum + whole, 0);
  const first = [...rest].sort((a, b) => b.left - a.left || a.index - b.index).slice(0, open);
  return new Map(rest.map((part) => [part.group, part.whole + (first.includes(part) ? 1 : 0)]));
};

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Every pair of first and second part once, in a mixed order; then again with a quarter of the town. */
const nameOf = (group: Group, index: number): string => {
  const {first, second} = NAMES[group];
  const pairs = first.length * second.length;
  let stride = Math.floor(pairs * 0.618) || 1;
  while (gcd(stride, pairs) !== 1) stride++;
  const pair = (index * stride) % pairs;
  const name = `${first[pair % first.length] ?? first[0]} ${second[Math.floor(pair / first.length)] ?? second[0]}`;
  const round = Math.floor(index / pairs);
  if (round === 0) return name;
  const quarter = QUARTERS[(round - 1) % QUARTERS.length]?.[1] ?? '';
  const again = Math.floor((round - 1) / QUARTERS.length);
  return again === 0 ? `${name} (${quarter})` : `${name} (${quarter} ${again + 1})`;
};

const lifeOf = (random: Random): Partial<RawPartner> => {
  const since = partOfDay(dayFromToday(-random.between(400, 9000)), random.below(3));
  const fate = random.below(100);
  if (fate < 3) return {since, until: dayFromToday(-random.between(1, 380)), status: 'ended'};
  if (fate < 5) return {since, until: dayFromToday(random.between(20, 300)), status: 'ending'};
  if (fate < 7) return {since: dayFromToday(random.between(20, 300)), status: 'planned'};
  if (fate < 8) return {since, status: 'paused'};
  return random.chance(0.5) ? {since} : {};
};

const contactOf = (random: Random, id: string): RawContact => ({
  role: {de: 'Geschäftsstelle', en: 'Office'},
  email: `${id}@example.org`,
  phone: `0000 555 ${random.between(100, 9999)}`,
  hours: random.chance(0.4) ? {de: 'Mo. bis Fr. 9–15 Uhr', en: 'Mon to Fri, 9 am–3 pm'} : undefined,
});

const categoriesOf = (random: Random, group: Group): string[] => {
  if (group === 'amt') return [];
  const second = group === 'initiativen' && random.chance(0.15) ? ['cat-jugend'] : [];
  return [`cat-${group}`, ...second];
};

const areasOf = (random: Random, group: Group): string[] => {
  if (['amt', 'agentur', 'aufsicht', 'kammern'].includes(group)) return ['area-stadt'];
  return random.chance(0.3) ? ['area-stadt'] : [`area-${random.pick(QUARTERS)[0]}`];
};

const addressOf = (random: Random): RawAddress => ({
  street: `${random.pick(STREETS)} ${random.between(1, 120)}`,
  postalCode: String(random.between(99990, 99999)),
  locality: 'Musterstadt',
});

function makePartner(random: Random, group: Group, index: number, id: string): RawPartner {
  const who = {
    id,
    name: nameOf(group, index),
    shortName: group === 'amt' && index === 0 ? 'KoKo' : undefined,
    description: NAMES[group].about,
    categories: categoriesOf(random, group),
    areas: areasOf(random, group),
  };
  const address = addressOf(random);
  return {
    ...who,
    address,
    geo: housePoint(address.postalCode, Number.parseInt(id.slice(2), 10)),
    contacts: [contactOf(random, id)],
    url: random.chance(0.8) ? `https://example.org/partner/${id}` : undefined,
    // The coordination office and the town's own offices are there on every day.
    ...(group === 'amt' ? {} : lifeOf(random)),
  };
}

/** So many partners, in the order of their categories; the first one is the coordination office. */
export function makePartners(seed: number, count: number): Made[] {
  const random = createRandom(seed, 'partners');
  const made: Made[] = [];
  for (const [group, size] of divide(count))
    for (let index = 0; index < size; index++)
      made.push({group, partner: makePartner(random, group, index, `p-${made.length + 1}`)});
  return made;
}

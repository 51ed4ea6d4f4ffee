/** Offers of Musterstadt: what, for whom, by whom. */
import {dayFromToday} from './calendar.js';
import {QUARTERS} from './code-lists.js';
import {CLOSINGS, FORMS} from './forms.js';
import type {Made} from './make-partners.js';
import * as detail from './offer-details.js';
import {createRandom, type Random} from './random.js';
import type {Both, RawOffer, RawPartner} from './raw.js';
import {TOPICS, type Topic} from './topics.js';

/** In a hundred offers: so many of each field. */
const FIELD_SHARES: readonly (readonly [Topic['field'], number])[] = [
  ['orientierung', 46],
  ['uebergang', 32],
  ['attraktivitaet', 13],
  ['koordinierung', 9],
];

const topicsByField = new Map(
  FIELD_SHARES.map(([field]) => [field, TOPICS.filter((topic) => topic.field === field)]),
);

const topicOf = (random: Random): Topic => {
  let lot = random.below(100);
  const field = FIELD_SHARES.find(([, share]) => (lot -= share) < 0)?.[0] ?? 'orientierung';
  const list = topicsByField.get(field) ?? TOPICS;
  const topic = list[random.skewed(list.length)] ?? TOPICS[0];
  if (!topic) throw new Error('no topics');
  return topic;
};

/** What is looked up for every offer, worked out once. */
interface Town {
  /** For each kind of offer the partners that give such; all where there is none of the sort. */
  readonly providers: ReadonlyMap<string, readonly RawPartner[]>;
  /** Partners that pay for offers. */
  readonly funders: readonly RawPartner[];
  readonly office: RawPartner | undefined;
  /** A title that no offer had before. */
  readonly titleOf: (title: Both, quarter: string) => Both;
}

/** With the quarter where the title alone is taken, then with a number. */
const uniqueTitles = (): Town['titleOf'] => {
  const taken = new Map<string, number>();
  const take = (title: string): number => {
    const before = taken.get(title) ?? 0;
    taken.set(title, before + 1);
    return before;
  };
  return ({de, en}, quarter) => {
    if (take(de) === 0) return {de, en};
    const again = take(`${de} (${quarter})`);
    const where = again === 0 ? quarter : `${quarter} ${again + 1}`;
    return {de: `${de} (${where})`, en: `${en} (${where})`};
  };
};

const townOf = (partners: readonly Made[]): Town => {
  const all = partners.map(({partner}) => partner);
  const of = (group: string) =>
    partners.flatMap((made) => (made.group === group ? [made.partner] : []));
  const providers = Object.entries(FORMS).map(([kind, {by}]) => {
    const wanted = by.flatMap(of);
    return [kind, wanted.length > 0 ? wanted : all] as const;
  });
  const funders = ['agentur', 'jobcenter', 'initiativen', 'amt'].flatMap((group) =>
    of(group).slice(0, 4),
  );
  return {providers: new Map(providers), funders, office: all[0], titleOf: uniqueTitles()};
};

const providersOf = (random: Random, list: readonly RawPartner[]): RawPartner[] => {
  const first = list[random.skewed(list.length)];
  const second = random.chance(0.15) ? list[random.below(list.length)] : undefined;
  if (!first) return [];
  return second && second !== first ? [first, second] : [first];
};

const prefixed = (prefix: string, keys: readonly string[]): string[] =>
  keys.map((key) => prefix + key);

const textsOf = (random: Random, topic: Topic, kind: string) => {
  const form = FORMS[kind];
  const variant = random.below(form?.de.length ?? 1);
  const closing = random.pick(CLOSINGS);
  const how = form?.how ?? {de: '', en: ''};
  const isLong = random.chance(0.5);
  return {
    title: {
      de: `${form?.de[variant] ?? ''}: ${topic.de}`,
      en: `${form?.en[variant] ?? ''}: ${topic.en}`,
    },
    summary: isLong
      ? {de: `${topic.saysDe} ${how.de}`, en: `${topic.saysEn} ${how.en}`}
      : {de: topic.saysDe, en: topic.saysEn},
    description: `${topic.saysDe} ${how.de} ${closing}`,
  };
};

// One literal with every key: a hundred thousand objects of one shape are made far faster than
// as many put together from parts.
const makeOffer = (random: Random, town: Town, id: string): RawOffer => {
  const topic = topicOf(random);
  const kind = random.pick(topic.kinds);
  const {title, summary, description} = textsOf(random, topic, kind);
  const providers = providersOf(random, town.providers.get(kind) ?? []);
  const [key, quarter] = random.pick(QUARTERS);
  const [status, validFrom, validTo] = detail.lifeOf(random);
  const funder = random.chance(0.35) ? town.funders[random.below(town.funders.length)] : undefined;
  return {
    id,
    title: town.titleOf(title, quarter),
    summary,
    description,
    fields: [`field-${topic.field}`],
    kinds: [`kind-${kind}`],
    audiences: prefixed('aud-', random.some(topic.audiences, random.between(1, 3))),
    aims: prefixed('aim-', random.some(topic.aims, random.between(1, 2))),
    providers: providers.map((partner) => partner.id),
    areas: [random.chance(0.35) ? 'area-stadt' : `area-${key}`],
    places: detail.placesOf(random, providers[0], `area-${key}`),
    mode: detail.modesOf(random, kind),
    languages: detail.languagesOf(random),
    grades: detail.gradesOf(random, topic),
    ages: detail.agesOf(random, topic),
    schedule: detail.scheduleOf(random, kind),
    application: detail.applicationOf(random),
    cost: detail.costOf(random),
    capacity: detail.capacityOf(random),
    legalBasis: detail.lawsOf(random),
    programme: detail.programmeOf(random),
    funders: funder && [funder.id],
    documents: random.chance(0.08) ? [`d-${random.between(3, 8)}`] : undefined,
    contacts: detail.contactsOf(random, id),
    url: random.chance(0.7) ? `https://example.org/angebote/${id}` : undefined,
    status,
    validFrom,
    validTo,
    checkedOn: dayFromToday(-random.between(0, 300)),
    checkedBy: town.office?.id,
  };
};

/** So many offers; the earlier partners of a group give more of them than the later ones. */
export function makeOffers(seed: number, count: number, partners: readonly Made[]): RawOffer[] {
  const random = createRandom(seed, 'offers');
  const town = townOf(partners);
  const offers: RawOffer[] = [];
  for (let index = 0; index < count; index++)
    offers.push(makeOffer(random, town, `o-${index + 1}`));
  return offers;
}

/** Who works with whom in a made-up town, in the form that most graph examples have: nodes and links. */
import {createRandom, type Random} from '../musterstadt/random.js';
import {CLUBS} from './clubs.js';

export interface Clubs {
  readonly about: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly field: string;
    /** Year. */
    readonly founded: number;
  }[];
  /** `circles`: in how many circles both sit. */
  readonly links: readonly {
    readonly source: string;
    readonly target: string;
    readonly circles: number;
  }[];
}

const ABOUT =
  'Made up: 77 clubs of the town of Auental, linked where they sit in a circle together. CC0-1.0';

/** Members of a circle; so many circles of the whole town. */
const SIZE = 5;
const TOWN_CIRCLES = 8;

/** Two circles in each field that share a member or two, and those of the town, one member for each of five fields. */
function circlesOf(random: Random): string[][] {
  const fields = Object.values(CLUBS);
  const own = fields.flatMap((clubs) => [clubs.slice(0, SIZE), clubs.slice(-SIZE)]);
  const town = [...Array(TOWN_CIRCLES).keys()].map(() =>
    random.some(fields, SIZE).flatMap((clubs) => clubs[random.skewed(clubs.length)] ?? []),
  );
  return [...own, ...town];
}

function linksOf(circles: readonly (readonly string[])[]): Clubs['links'] {
  const shared = new Map<string, number>();
  for (const circle of circles)
    circle.forEach((club, k) => {
      for (const other of circle.slice(0, k)) {
        const pair = JSON.stringify([other, club].sort());
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    });
  return [...shared].map(([pair, circles]) => {
    const [source = '', target = ''] = JSON.parse(pair) as string[];
    return {source, target, circles};
  });
}

/** The same seed gives the same town everywhere. */
export function makeClubs(seed = 77): Clubs {
  const random = createRandom(seed, 'clubs');
  return {
    about: ABOUT,
    nodes: Object.entries(CLUBS).flatMap(([field, clubs]) =>
      clubs.map((id) => ({id, field, founded: 2019 - random.skewed(150)})),
    ),
    links: linksOf(circlesOf(random)),
  };
}

/** No name holds a quotation mark, a comma or a colon. */
const spaced = (json: string): string => json.replace(/":/g, '": ').replace(/,"/g, ', "');

/** The town as a file, one node or link a line. */
export function clubsText(seed?: number): string {
  const {about, nodes, links} = makeClubs(seed);
  const lines = (list: readonly object[]): string =>
    list.map((one) => `    ${spaced(JSON.stringify(one))}`).join(',\n');
  return `{
  "about": ${JSON.stringify(about)},
  "nodes": [
${lines(nodes)}
  ],
  "links": [
${lines(links)}
  ]
}
`;
}

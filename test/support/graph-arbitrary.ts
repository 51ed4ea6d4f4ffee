/** Random municipal networks for property tests. */
import fc from 'fast-check';
import type {Graph, GraphEdge, GraphNode, LifeState} from '../../src/network/types.js';

const STATES: readonly LifeState[] = [
  'active',
  'active',
  'active',
  'planned',
  'paused',
  'ending',
  'ended',
];

const WORDS = [
  'Kommunale',
  'Koordinierung',
  'Übergang',
  'Schule',
  'Beruf',
  'Amt',
  'für',
  'Jugend\u00adliche',
  'und',
  'Familien',
  'Industrie-',
  'Handels\u00adkammer',
  'Arbeitsgemeinschaft',
  'Jugendberufsagentur',
  'Steuerungsgruppe',
  'West',
  'Rechtskreis\u00adübergreifende',
  'Donaudampfschifffahrtsgesellschaft',
  'Kreis',
  'Agentur',
  'Nordrhein-Westfalen',
];

const VERBS = [
  'fördert',
  'berät',
  'beauftragt gemeinsam',
  'führt ohne Unterbrechung fort',
  'moderierte den Aufbau, 18 Monate',
];

const KINDS = ['funds', 'advises', 'commissions', 'succeeds', 'cooperates'];

export const labels = fc
  .array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 7})
  .map((words) => words.join(' '));

interface Sizes {
  readonly tiers: readonly [number, number];
  readonly boxes: readonly [number, number];
  readonly signs: readonly [number, number];
  readonly ties: number;
}

interface Draft {
  readonly tier: number;
  readonly label: string;
  readonly note: boolean;
  readonly state: LifeState;
  readonly slot: number;
  readonly group: boolean;
}

const draft = (tiers: number): fc.Arbitrary<Draft> =>
  fc.record({
    tier: fc.nat(tiers - 1),
    label: labels,
    note: fc.boolean(),
    state: fc.constantFrom(...STATES),
    slot: fc.nat(9),
    group: fc.boolean(),
  });

function nodesOf(boxes: readonly Draft[], signs: readonly Draft[]): GraphNode[] {
  const node = (one: Draft, form: GraphNode['form'], k: number): GraphNode => ({
    id: `${form === 'box' ? 'c' : 'p'}-${k}`,
    form,
    tier: one.tier,
    label: one.label,
    ...(one.note ? {note: form === 'box' ? '6 Mitglieder · zweimal im Jahr' : 'läuft aus'} : {}),
    slot: form === 'box' ? 0 : one.slot,
    category: `Kategorie ${one.slot}`,
    group: one.group,
    state: one.state,
  });
  return [
    ...boxes.map((one, k) => node(one, 'box', k)),
    ...signs.map((one, k) => node(one, 'sign', k)),
  ];
}

const edges = (nodes: readonly GraphNode[], most: number): fc.Arbitrary<GraphEdge[]> => {
  const end = fc.nat(Math.max(0, nodes.length - 1));
  const one = fc.record({
    from: end,
    to: end,
    kind: fc.constantFrom('membership', 'membership', 'membership', 'parent', ...KINDS),
    verb: fc.constantFrom(...VERBS),
    state: fc.constantFrom(...STATES),
  });
  return fc.array(one, {maxLength: most}).map((list) =>
    list.flatMap(({from, to, kind, verb, state}, k): GraphEdge[] => {
      const [a, b] = [nodes[from], nodes[to]];
      if (!a || !b || a === b) return [];
      const isPlain = kind === 'membership' || kind === 'parent';
      if (isPlain && b.form !== 'box') return [];
      if (kind === 'parent' && a.form !== 'box') return [];
      return [{id: `e-${k}`, from: a.id, to: b.id, kind, state, ...(isPlain ? {} : {label: verb})}];
    }),
  );
};

/** Graphs of random size within bounds; partners favour the last tier, as in real feeds. */
export function graphs({tiers, boxes, signs, ties}: Sizes): fc.Arbitrary<Graph> {
  return fc.integer({min: tiers[0], max: tiers[1]}).chain((count) => {
    const inLast = draft(count).map((one) => ({
      ...one,
      tier: one.slot % 3 === 0 ? one.tier : count - 1,
    }));
    return fc
      .tuple(
        fc.array(draft(count), {minLength: boxes[0], maxLength: boxes[1]}),
        fc.array(inLast, {minLength: signs[0], maxLength: signs[1]}),
        fc.array(labels, {minLength: count, maxLength: count}),
      )
      .chain(([some, others, names]) => {
        const nodes = nodesOf(some, others);
        return edges(nodes, ties).map((list) => ({
          tiers: names.map((label, k) => ({
            id: `t-${k}`,
            label,
            note: 'stimmt die Arbeit vor Ort ab',
          })),
          nodes,
          edges: list,
          lang: 'de',
        }));
      });
  });
}

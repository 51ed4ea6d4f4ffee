/** The body at whose table the partners sit: their place on the outer line says that they are members of it. */
import type {Cast} from '../layout/make-items.js';
import type {Item, Tie} from '../layout/item.js';

/** Of the partners with a seat anywhere so many must sit in it. */
const MOST = 0.6;
const FEWEST = 3;

/** Outsiders beyond this many sit on the ring like all others. */
const CORNERS = 6;

export interface Table {
  readonly body?: Item;
  /** Partners who are no member of anything, only tied by what they do. */
  readonly outsiders: ReadonlySet<Item>;
  /** Ties that the place says. */
  readonly seats: ReadonlySet<Tie>;
  readonly inside: ReadonlySet<Tie>;
}

const kindOf = (tie: Tie): string => (tie.ribbon ? '' : (tie.edges[0]?.kind ?? ''));

const memberOf = (tie: Tie): Item => (tie.a.kind === 'box' ? tie.b : tie.a);

/** The box that most partners sit in and that most other boxes belong to, if there is one. */
function bodyOf({items, ties}: Cast, outer: number): Item | undefined {
  const seats = ties.filter((tie) => kindOf(tie) === 'membership');
  const isOuter = (item: Item): boolean => item.kind === 'sign' && item.tier === outer;
  const seated = new Set(seats.map(memberOf).filter(isOuter));
  const boxes = items.filter((item) => item.kind === 'box');
  return boxes.find((box) => {
    const members = seats.filter((tie) => tie.a === box || tie.b === box).map(memberOf);
    const own = new Set(members.filter(isOuter)).size;
    const children = ties.filter(
      (tie) => kindOf(tie) === 'parent' && tie.edges[0]?.to === box.id,
    ).length;
    return (
      own >= FEWEST &&
      own >= seated.size * MOST &&
      boxes.length > 1 &&
      2 * children >= boxes.length - 1
    );
  });
}

export function findTable(cast: Cast, outer: number): Table {
  const {items, ties} = cast;
  const body = bodyOf(cast, outer);
  if (!body) return {outsiders: new Set(), seats: new Set(), inside: new Set()};
  const isSeat = (tie: Tie): boolean => kindOf(tie) === 'membership';
  const members = new Set(ties.filter(isSeat).map(memberOf));
  const tied = new Set(ties.flatMap(({a, b}) => [a, b]));
  const outside = items.filter(
    (item) => item.kind === 'sign' && item.tier === outer && tied.has(item) && !members.has(item),
  );
  const ofBody = ties.filter((tie) => tie.a === body || tie.b === body);
  return {
    body,
    outsiders: new Set(outside.length <= CORNERS ? outside : []),
    seats: new Set(
      ofBody.filter(
        (tie) => isSeat(tie) && memberOf(tie).tier === outer && memberOf(tie).kind === 'sign',
      ),
    ),
    inside: new Set(
      ofBody.filter((tie) => kindOf(tie) === 'parent' && tie.edges[0]?.to === body.id),
    ),
  };
}

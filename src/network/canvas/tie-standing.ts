/** How far each tie stands out. */
import type {Emphasis, PointCloud} from '../types.js';
import {FADED, indexOfIds, LIT, REST, type Standings} from './point-standing.js';

/** Where nobody says which ties are lit, those of the chosen marks are. */
export function tieStandingsOf(points: PointCloud, emphasis: Emphasis = {}): Standings {
  const {litEdges, offEdges, fade} = emphasis;
  const {tieIds} = points;
  const standings = new Uint8Array(tieIds.length).fill(fade === true ? FADED : REST);
  if (offEdges) tieIds.forEach((id, tie) => offEdges.has(id) && (standings[tie] = FADED));
  if (litEdges) tieIds.forEach((id, tie) => litEdges.has(id) && (standings[tie] = LIT));
  else lightTiesOf(points, emphasis.selected ?? [], standings);
  return standings;
}

function lightTiesOf(points: PointCloud, ids: Iterable<string>, standings: Standings): void {
  const chosen = new Set([...ids].map((id) => indexOfIds(points).get(id)));
  if (chosen.size === 0) return;
  points.ends.forEach((end, at) => chosen.has(end) && (standings[at >> 1] = LIT));
}

/** What panel, list and help of the network graph say, English. */
import {formatCount} from '../format.js';
import type {GraphPagesMessages} from '../de/graph-pages.js';
import {capital, inCommittees, inWords} from './numbers.js';

const digits = (count: number): string => formatCount(count, 'en');

export const graphPages: GraphPagesMessages = {
  listLabel: 'Network as a list',
  listHelp:
    'Up and down arrow: from row to row. Right arrow opens a row and leads into it, left arrow closes it. Enter chooses.',
  listHelpLines: [
    ['Up and down arrow', 'from row to row'],
    ['Right arrow', 'open the row, then go into it'],
    ['Left arrow', 'close the row, then to its parent row'],
    ['Home, End', 'first and last row'],
    ['Page up, page down', 'from tier to tier'],
    ['Enter, space', 'choose'],
    ['Letters', 'to the next row that begins so'],
    ['Escape', 'clear the choice'],
  ],
  helpLines: [
    ['Arrow keys', 'from place to place, from tier to tier'],
    ['Home, End', 'start and end of the tier'],
    ['Enter, Space', 'choose'],
    ['Letters', 'to the next place that begins like this'],
    ['N or full stop', 'one by one to everything connected'],
    ['Shift + N or comma', 'the same backwards'],
    ['N and at once more letters', 'to the next place that begins like this'],
    ['Escape', 'clear the choice'],
    ['+, −, 0', 'larger, smaller, all'],
    ['Shift + arrow keys', 'move the part shown'],
    ['Ctrl + wheel', 'larger, smaller'],
    ['Drag; on a touch screen two fingers', 'move the part shown'],
    ['Drag a mark or a box', 'put it elsewhere on its tier; Escape puts it back'],
  ],
  onlyHere: 'only here',
  countOf: (label, count) => `${label} (${digits(count)})`,
  more: (count) => `Show ${digits(count)} more`,
  closePanel: 'Clear the choice',
  category: 'Category',
  sitsIn: (count) => `Sits in ${inCommittees(count)}`,
  sitsInAll: (total) => `Sits in ${inCommittees(total, total)}`,
  satIn: 'Committees',
  memberCount: (count) => {
    if (count === 0) return 'Members';
    return count === 1 ? 'One member' : `${capital(inWords(count))} members`;
  },
  whoPays: 'Who pays',
  paidBy: (names) => `Paid for by ${names}`,
  documents: 'Agreements and documents',
  before: 'Before',
  after: 'Carried on',
  ties: 'Other connections',
  subgroups: 'Subgroups',
  basis: 'Basis',
  meetsMost: 'Meets most often there',
  meetsIn: (count) => (count === 1 ? '1 committee' : `${digits(count)} committees`),
  milestones: 'Milestones',
  decidedBy: (name) => `Decided by: ${name}`,
  result: (text) => `Result: ${text}`,
  paper: (number) => `Paper ${number}`,
  rhythm: 'Meetings',
  onThisTier: 'Bodies on this tier',
  withoutSeat: 'Without a seat in a committee',
  tierEmpty: 'Nothing is listed here yet.',
  stands: 'stands for several organisations',
};

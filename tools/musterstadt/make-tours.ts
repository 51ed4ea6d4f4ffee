/** A guided talk through Musterstadt: what any size of it can show. */
import type {MadeCommittee} from './make-committees.js';
import type {Both, RawMembership, RawTier, RawTour, RawTourStep} from './raw.js';

const both = (de: string, en: string): Both => ({de, en});

const NUMBERS: readonly (readonly [de: string, en: string])[] = [
  ['null', 'no'],
  ['eins', 'one'],
  ['zwei', 'two'],
  ['drei', 'three'],
  ['vier', 'four'],
  ['fünf', 'five'],
  ['sechs', 'six'],
  ['sieben', 'seven'],
];

/** More marks than these no audience can follow. */
const MOST_SEATS = NUMBERS.length - 1;

const numeral = (count: number, lang: 0 | 1): string => NUMBERS[count]?.[lang] ?? String(count);

const lasts = ({status, until}: {readonly status?: string; readonly until?: string}): boolean =>
  (status === undefined || status === 'active') && until === undefined;

const whole = (tiers: number): RawTourStep => ({
  title: both(
    `Eine erfundene Stadt mit ${numeral(tiers, 0)} Ebenen`,
    `A made-up town with ${numeral(tiers, 1)} tiers`,
  ),
  text: both(
    'Musterstadt gibt es nicht. An ihr lässt sich zeigen, wie ein großes Netzwerk aussieht.',
    'Musterstadt does not exist. It shows what a large network looks like.',
  ),
  notes: both(
    'Alles, was Sie hier sehen, ist erfunden: die Stadt, die Gremien und die Partner. Das Bild bleibt trotzdem lesbar, weil jedes Gremium auf seiner Ebene steht. Wir gehen von oben nach unten. Wo würden Sie Ihre eigene Stelle suchen?',
    'Everything you see here is made up: the town, the committees and the partners. The picture stays readable all the same, because each committee stands on its own tier. We go from top to bottom. Where would you look for your own institution?',
  ),
  seconds: 50,
});

const boardStep = ({committee}: MadeCommittee): RawTourStep => ({
  title: both('Am Steuer sitzen wenige', 'Few sit at the wheel'),
  text: both(
    'Ein Gremium der Stadt legt die gemeinsamen Ziele fest.',
    'One committee of the town decides on the joint aims.',
  ),
  notes: both(
    'Zeigen wir auf den hervorgehobenen Kasten auf der Ebene der Stadt. Von hier führen nur wenige Linien nach unten, jede zu einer Stelle mit Sitz und Stimme. Reicht das, oder fehlt Ihnen hier jemand?',
    'Let us point at the highlighted box on the tier of the town. Only a few lines lead down from here, each to a body with a seat. Is that enough, or is somebody missing?',
  ),
  focus: [committee.id],
  seconds: 60,
});

const bridgeStep = (partner: string, seats: number): RawTourStep => ({
  title: both(
    `Eine Stelle sitzt in ${numeral(seats, 0)} Gremien`,
    `One body sits in ${numeral(seats, 1)} committees`,
  ),
  text: both(
    'Wer in vielen Gremien sitzt, trägt Wissen von Tisch zu Tisch.',
    'Whoever sits in many committees carries knowledge from table to table.',
  ),
  notes: both(
    'Folgen Sie den Linien dieser einen Stelle: Jede führt in ein anderes Gremium. So jemand ist wertvoll, und so jemand hat einen vollen Kalender. Was geschieht mit dem Netzwerk, wenn diese Stelle ausfällt?',
    'Follow the lines of this one body: each leads to another committee. Somebody like that is valuable, and has a full diary. What happens to the network when this body drops out?',
  ),
  focus: [partner],
  seconds: 75,
});

const workStep = (tier: string): RawTourStep => ({
  title: both('Umgesetzt wird in den Arbeitsgruppen', 'The working groups carry it out'),
  text: both(
    'Hier treffen sich die meisten Partner, jede Gruppe mit ihrem eigenen Thema.',
    'This is where most partners meet, each group with a topic of its own.',
  ),
  notes: both(
    'Jetzt das Band der Arbeitsgruppen. Hier laufen die meisten Linien zusammen, denn hier wird umgesetzt, was oben vereinbart ist. Welche Gruppe gibt es bei Ihnen noch nicht?',
    'Now the band of the working groups. Most lines come together here, because what is agreed above is carried out here. Which group do you not have yet?',
  ),
  tiers: [tier],
  seconds: 60,
});

/** Who sits for good in the most committees that stay, as far as an audience can follow; the first of equals. */
function bridgeOf(
  memberships: readonly RawMembership[],
  staying: ReadonlySet<string>,
): readonly [string, number] | undefined {
  const seats = new Map<string, number>();
  for (const seat of memberships.filter((one) => lasts(one) && staying.has(one.committee)))
    seats.set(seat.partner, (seats.get(seat.partner) ?? 0) + 1);
  const few = [...seats].filter(([, count]) => count > 1 && count <= MOST_SEATS);
  return few.sort(([, a], [, b]) => b - a)[0];
}

/** One talk of up to four steps; a step without matter is left out. */
export function makeTours(
  tiers: readonly RawTier[],
  committees: readonly MadeCommittee[],
  memberships: readonly RawMembership[],
): RawTour[] {
  const staying = committees.filter(({committee}) => lasts(committee));
  const board = staying.find(({level}) => level === 'stadt');
  const work = staying.find(({level}) => level === 'arbeit');
  const isSeated = ({committee}: MadeCommittee): boolean =>
    memberships.some((one) => lasts(one) && one.committee === committee.id);
  const bridge = bridgeOf(memberships, new Set(staying.map(({committee}) => committee.id)));
  return [
    {
      id: 'tour-musterstadt',
      title: both('Rundgang durch Musterstadt (erfunden)', 'A walk through Musterstadt (made up)'),
      steps: [
        whole(tiers.length),
        ...(board && isSeated(board) ? [boardStep(board)] : []),
        ...(bridge ? [bridgeStep(...bridge)] : []),
        ...(work ? [workStep(work.committee.tier)] : []),
      ],
    },
  ];
}

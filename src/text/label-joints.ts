/**
 * Joints of the long compounds in names of offices, schools and committees, by a list short enough
 * for a widget that only draws. What is not on it stays whole: `splitCompound` knows many times
 * more, and weighs that much more.
 */

const listed = (text: string) => text.split(' ').join('|');

/**
 * Last parts, as words end in them that end so by no accident (a Ge|samt is no Amt): longer ones
 * that hold shorter ones stand here too, so that Ausbildung is not cut into Aus and Bildung.
 */
const HEADS = listed(
  'abschluss abteilung agentur akademie aktion amt ämter anstalt arbeit aufsicht ausbildung ausschuss ' +
    'begleitung beihilfe beirat beratung betreuung betrieb bewerbung bibliothek bildung börse bücherei bund bündnis büro ' +
    'dienst dienste einrichtung entwicklung fabrik förderung fortbildung forum gemeinde gemeinschaft ' +
    'genossenschaft gesellschaft gewerk gewerkschaft gremium gruppe gruppen gymnasium handwerk handwerkerschaft haus ' +
    'hilfe hochschule initiative innung institut integration jugend kammer kasse kette ketten kirche klasse kolleg ' +
    'kommission konferenz konsens kooperation koordinierung kräfte krankenhaus kreis management markt maßnahme ' +
    'maßnahmen messe ministerium netzwerk organisation orientierung partnerschaft pflege planung plattform platz portal präsidium ' +
    'programm projekt prüfung qualifizierung referat regierung schule schulen schutz selbsthilfe sicherung stelle ' +
    'stiftung technik teilhabe träger treff übergreifend übergreifende universität unternehmen unterstützung verband ' +
    'verbund verein vereinbarung vereinigung verfahren vermittlung versicherung vertretung verwaltung viertel ' +
    'vorbereitung weiterbildung werbung werk werkstatt werkstätten wirtschaft zentren zentrum',
);

/** Parts that stand before others, with what links them. */
const FRONTS = listed(
  'abend arbeits ausbildungs bau berufs beschäftigungs bezirks bildungs bundes eltern fach familien förder frauen ' +
    'führungs ganztags gemeinschafts gesamt geschäfts gesundheits gleich groß grund handels handwerks haupt ' +
    'integrations jugend kauf kinder koordinierungs kreis küchen kultur land landes lehr leitungs lenkungs lern ' +
    'mädchen manns migrations mittel natur netzwerk pflege real rechts regional schul sekundar sozial sprach stadt ' +
    'stellungs steuerungs studien technik übergangs umwelt verwaltungs volks weiter wirtschafts wohn zukunfts',
);

/** kurs, leitung and ebene are parts, but Konkurs, Ableitung and geschriebene have none. */
const HEAD = new RegExp(
  `^(.*?[aeiouäöüy].*?)((?:${HEADS}|(?<!kon|ex|dis|re)kurs|(?<=s)ebene|(?<!an|ab|be|beg|ein|um|zu)leitung)(?:s|en)?)$`,
  'i',
);
/** What makes another word of the part behind it: Ge|samt, Rück|bildung, Ver|pflege. */
const PREFIX = /(?:ab|an|aus|be|bei|ein|ges|mit|nach|rück|über|um|ver|zu|zusammen)$/i;
const FRONT = new RegExp(`^(${FRONTS})(.*)$`, 'i');

const MIN_FRONT = 4;

/** The fronts that a word is made of; undefined where there is something else in it. */
function frontsOf(word: string): string[] | undefined {
  if (word === '') return [];
  const [, front = '', rest = ''] = FRONT.exec(word) ?? [];
  const more = front === '' ? undefined : frontsOf(rest);
  return more && [front, ...more];
}

/** Parts of a compound in the letters in which it is written; a word that is none comes back whole. */
export function labelParts(word: string): string[] {
  const fronts = frontsOf(word);
  if (fronts) return fronts;
  const [, front = '', head = ''] = HEAD.exec(word) ?? [];
  return front.length < MIN_FRONT || PREFIX.test(front) ? [word] : [...labelParts(front), head];
}

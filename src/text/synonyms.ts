/**
 * Words and abbreviations on the way from school to work that mean the same. Written for this
 * project, CC0-1.0. A line is a group, its members separated by commas; what stands behind `>` is
 * found by the members before it, but does not find them.
 */
export const SYNONYMS = `
azubi, auszubildende, lehrling
ausbildung, lehre, berufsausbildung
ausbildungsplatz, lehrstelle, ausbildungsstelle
ausbildungsbetrieb, lehrbetrieb
ausbildungsvertrag, lehrvertrag
ausbildungsabbruch, lehrabbruch, ausbildungsabbrecher
ausbildungsvergütung, lehrgeld, ausbildungsgehalt
außerbetriebliche ausbildung, außerbetriebliche berufsausbildung, bae
praktikum > schnuppertag
schnupperpraktikum, schnuppertag, schnupperlehre, tagespraktikum
kaoa, kein abschluss ohne anschluss
koko, kommunale koordinierung, kommunale koordinierungsstelle
stubo, studien- und berufswahlkoordinator
bso, berufs- und studienorientierung
bo, berufsorientierung
bop, berufsorientierungsprogramm
bfe, berufsfelderkundung
pa, potenzialanalyse
eq, einstiegsqualifizierung
asa, assistierte ausbildung
abh, ausbildungsbegleitende hilfe
bvb, berufsvorbereitende bildungsmaßnahme
bereb, berufseinstiegsbegleitung
bvj, berufsvorbereitungsjahr
bgj, berufsgrundbildungsjahr
bfd, bufdi, bundesfreiwilligendienst
fsj, freiwilliges soziales jahr
föj, freiwilliges ökologisches jahr
jba, jugendberufsagentur
jmd, jugendmigrationsdienst
mbe, migrationsberatung für erwachsene
ifk, internationale förderklasse
ifd, integrationsfachdienst
daz, deutsch als zweitsprache
daf, deutsch als fremdsprache
wfbm, werkstatt für behinderte menschen, werkstatt für menschen mit behinderung, behindertenwerkstatt
bbw, berufsbildungswerk
biz, berufsinformationszentrum
esa, hsa, hauptschulabschluss, erster schulabschluss
msa, mittlerer schulabschluss, mittlere reife, realschulabschluss, fachoberschulreife
fachabitur, fachabi, fachhochschulreife, fhr
abitur, abi, hochschulreife
arbeitsamt, arbeitsagentur, agentur für arbeit, bundesagentur
jobcenter, arge
bürgergeld, hartz 4, alg 2, arbeitslosengeld 2, grundsicherung > sgb 2
bafög, ausbildungsförderung
bab, berufsausbildungsbeihilfe
but, bildung und teilhabe, bildungspaket
ihk, industrie- und handelskammer
hwk, handwerkskammer
vhs, volkshochschule
bk, berufskolleg
bfs, berufsfachschule
fos, fachoberschule
fh, fachhochschule
uni, universität
jav, auszubildendenvertretung
aevo, ausbildereignung, ada
tq, teilqualifizierung, teilqualifikation
sv, schülervertretung
aghs, arbeitsgelegenheit
juleica, jugendleitercard
thw, technisches hilfswerk
drk, deutsches rotes kreuz
awo, arbeiterwohlfahrt
dgb, gewerkschaftsbund
lrs, legasthenie, lese-rechtschreib-schwäche
kita, kindertagesstätte, kindertageseinrichtung, kindergarten
krankenhaus, klinik, klinikum, spital
tischler, schreiner
fleischer, metzger
friseur, frisör
elektriker, elektroniker
schlosser, metallbauer
krankenschwester, krankenpfleger, pflegefachkraft
kfz, kraftfahrzeug, auto
automechaniker, kfz-mechaniker, kfz-mechatroniker
führerschein, fahrerlaubnis
förderschule, sonderschule
reha, rehabilitation
info, information
mathe, mathematik
computer, pc, rechner, edv
coden, programmieren
handy, smartphone
mail, email
nachhilfe, stützkurs, stützunterricht, förderunterricht, lernförderung, lernhilfe
schulschwänzer, schulverweigerer, schulverweigerung, schulmüdigkeit, schulmüde, schulabsentismus, nicht schule
schulabbruch, schulabbrecher
studienabbruch, studienabbrecher, studienausstieg
quereinstieg, quereinsteiger, seiteneinstieg, seiteneinsteiger
zweiter bildungsweg, nachholende bildung
behinderung, handicap, beeinträchtigung, behinderte, schwerbehinderung
flüchtling, geflüchtete, asylbewerber
migrant, zugewanderte, zuwanderer, einwanderer, migrationshintergrund, migrationsgeschichte, einwanderungsgeschichte
dolmetscher, sprachmittler, übersetzer
wohnheim, internat
wohngruppe, wohngemeinschaft, wg
wohnungslos, obdachlos
schulden, schuldner, überschuldung
sucht, drogen
psychisch, seelisch
kostenlos, kostenfrei, gratis, gebührenfrei, umsonst, unentgeltlich
zuschuss, beihilfe, finanzielle hilfe, finanzielle unterstützung
stipendium, begabtenförderung
lohn, gehalt, verdienst
lehrer, lehrkraft
eltern, erziehungsberechtigte
alleinerziehende, alleinerziehend
student, studierende, studi
mentor, mentoring, mentee
pate, patenschaft
jugendtreff, jugendcafé, jugendzentrum, jugendhaus
vorstellungsgespräch, bewerbungsgespräch
bewerbungsmappe, bewerbungsunterlagen
stellenbörse, jobbörse, stellenmarkt
einstellungstest, eignungstest, auswahltest
nebenjob, minijob
fahrkarte, ticket, monatskarte
ehrenamt, freiwilligenarbeit
ausland, austausch
betriebsbesuch, betriebsbesichtigung, betriebserkundung
neben beruf, berufsbegleitend, nebenberuflich
ohne termin, ohne anmeldung, ohne voranmeldung, offene sprechstunde
`;

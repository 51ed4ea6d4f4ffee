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
ausbildungsabbruch, lehrabbruch
außerbetriebliche ausbildung, außerbetriebliche berufsausbildung, bae
praktikum > schnuppertag
kaoa, kein abschluss ohne anschluss
koko, kommunale koordinierung, kommunale koordinierungsstelle
stubo, studien- und berufswahlkoordinator
bso, berufs- und studienorientierung
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
ifk, internationale förderklasse
ifd, integrationsfachdienst
daz, deutsch als zweitsprache
daf, deutsch als fremdsprache
wfbm, werkstatt für behinderte menschen, werkstatt für menschen mit behinderung
bbw, berufsbildungswerk
biz, berufsinformationszentrum
esa, hsa, hauptschulabschluss, erster schulabschluss
msa, mittlerer schulabschluss, mittlere reife, realschulabschluss, fachoberschulreife
fachabitur, fachabi, fachhochschulreife, fhr
abitur, abi, hochschulreife
arbeitsamt, arbeitsagentur, agentur für arbeit, bundesagentur
jobcenter, arge
bürgergeld, hartz 4, alg 2, arbeitslosengeld 2, grundsicherung
bafög, ausbildungsförderung
bab, berufsausbildungsbeihilfe
but, bildung und teilhabe
ihk, industrie- und handelskammer
hwk, handwerkskammer
vhs, volkshochschule
bk, berufskolleg
fos, fachoberschule
bfs, berufsfachschule
fh, fachhochschule
uni, universität
jav, auszubildendenvertretung
aevo, ausbildereignung, ada
tq, teilqualifizierung, teilqualifikation
juleica, jugendleitercard
kita, kindertagesstätte, kindertageseinrichtung, kindergarten
krankenhaus, klinik, klinikum, spital
tischler, schreiner
fleischer, metzger
friseur, frisör
kfz, kraftfahrzeug, auto
führerschein, fahrerlaubnis
reha, rehabilitation
info, information
mathe, mathematik
computer, pc, rechner
coden, programmieren
nachhilfe, stützunterricht, förderunterricht, lernförderung
schulschwänzer, schulverweigerer, schulverweigerung, schulmüdigkeit, schulmüde, schulabsentismus
studienabbruch, studienabbrecher, studienausstieg
behinderung, handicap, beeinträchtigung
flüchtling, geflüchtete, asyl
migrant, zugewanderte, zuwanderer, einwanderer, migrationshintergrund, migrationsgeschichte, einwanderungsgeschichte
wohnheim, internat
schulden, schuldner, überschuldung
kostenlos, kostenfrei, gratis, gebührenfrei, umsonst, unentgeltlich
lehrer, lehrkraft
eltern, erziehungsberechtigte
student, studierende, studi
mentor, mentoring, mentee
jugendtreff, jugendcafé, jugendzentrum
bewerbungsmappe, bewerbungsunterlagen
fahrkarte, ticket
sozialarbeit, sozialarbeiter
schulsozialarbeit, schulsozialarbeiter
berufsberatung, berufsberater
studienberatung, studienberater
ausbildungsbegleitung, ausbildungsbegleiter
ohne termin, ohne anmeldung, ohne voranmeldung, offene sprechstunde
`;

/**
 * What lay people say and what offers say about the same worry. Weak ties: they only help a question
 * that few offers answer word by word. Written for this project, CC0-1.0.
 */
export const THEMES = `
geld, finanziell, finanzierung, zuschuss, beihilfe, lohn, vergütung, bezahlen, leisten, kosten, schulden, stipendium, reichen, verdienen, verdienst
angst, sorge, krise, psychisch, stress, druck, mobbing, streit, konflikt, ärger, traurig, allein
abbrechen, abbruch, kündigen, hinschmeißen, aufhören, wechseln, ausstieg, umsteigen, streit, ärger, mediation, krise
ausprobieren, schnuppern, erproben, testen, kennenlernen, praktikum, praktisch, erkunden, entdecken, erleben, werkstatt, workshop
wohnen, wohnung, miete, wohnheim, unterkunft, ausziehen, wohngruppe, zuhause, wohnungslos, schlafplatz
kind, alleinerziehende, mutter, kita, kinderbetreuung, teilzeit, schwanger, elternzeit
schwänzen, nicht schule, schulverweigerung, schulmüdigkeit, schulangst, fehlen, schulsozialarbeit, unterricht, lust, müde
hilfe, helfen, unterstützung, beratung, begleitung
ausfüllen, formular, antrag, formblatt, amt
deutsch, sprache, sprachkurs, zweitsprache, verstehen, dolmetscher
schreiben, bewerbung, anschreiben, lebenslauf, bewerbungstraining, bewerbungsmappe, absage
lesen, rechtschreibung, grundbildung, alphabetisierung
entscheiden, entscheidung, berufsorientierung, berufswahl, berufsberatung, wissen, werden, passen, stärken, interesse, test, potenzialanalyse
nach, danach, weg, anschluss, übergang, wegweiser, bildungsweg, bildungsgang, möglichkeit
prüfung, abschlussprüfung, prüfungsangst, prüfungsvorbereitung, durchfallen, bestehen
noten, schlecht, nachhilfe, lernen, mathe, förderunterricht
nachholen, abschluss, abendschule, bildungsweg
studium, studieren, hochschule, universität
gefallen, zweifel, ausstieg, abbruch, falsch
job, arbeit, stelle, beruf, arbeitslos
platz, ausbildungsplatz, lehrstelle, börse, bewerben, unversorgt
krank, gesundheit, behinderung, reha, inklusion
sucht, drogen, alkohol
ausland, erasmus, travel, reisen
umwelt, natur, grün, ökologisch, tier, draußen, garten
technik, mint, informatik, roboter, programmieren, computer
handwerk, bauen, holz, metall, werkstatt, anpacken
sozial, pflege, erzieher, menschen
sohn, tochter, kind, eltern, familie, erziehung
chef, betrieb, ausbilder, rechte, vertrag, streit, mediation
freunde, treff, freizeit, verein, langeweile
auto, führerschein, fahren, ticket, bus
zeugnis, anerkennung, ausländisch, herkunft, ausland
neu, ankommen, deutschland, zugewanderte, geflüchtete, integration, migration, anerkennung
überbrücken, auszeit, freiwilligendienst, jahr
firma, betrieb, unternehmen, arbeitgeber
`;

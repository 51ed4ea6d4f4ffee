/**
 * What lay people say and what offers say about the same worry. Weak ties: they only help a question
 * that few offers answer word by word. Written for this project, CC0-1.0.
 */
export const THEMES = `
geld, finanziell, finanzierung, zuschuss, beihilfe, lohn, vergütung, bezahlen, leisten, kosten, schulden, stipendium, reichen
angst, sorge, krise, psychisch, stress, druck, mobbing, streit, konflikt, ärger, traurig, allein
abbrechen, abbruch, kündigen, hinschmeißen, aufhören, wechseln, ausstieg, streit, ärger, mediation, krise
ausprobieren, schnuppern, erproben, testen, kennenlernen, praktikum, erkunden, entdecken, erleben, werkstatt, workshop
wohnen, wohnung, miete, wohnheim, unterkunft, ausziehen, wohngruppe, zuhause
kind, alleinerziehende, mutter, kita, kinderbetreuung, teilzeit, schwanger, elternzeit
schwänzen, nicht schule, schulverweigerung, schulmüdigkeit, schulangst, fehlen, schulsozialarbeit, unterricht
hilfe, helfen, unterstützung, beratung, begleitung
ausfüllen, formular, antrag, formblatt, amt
deutsch, sprache, sprachkurs, zweitsprache, verstehen
schreiben, bewerbung, anschreiben, lebenslauf, bewerbungstraining, bewerbungsmappe
entscheiden, entscheidung, berufsorientierung, berufswahl, berufsberatung, wissen, werden, passen, stärken, interesse, test, potenzialanalyse
nach, danach, weg, anschluss, übergang, wegweiser, bildungsweg, bildungsgang, möglichkeit
prüfung, abschlussprüfung, prüfungsangst, prüfungsvorbereitung, durchfallen
noten, schlecht, nachhilfe, lernen, mathe, förderunterricht
nachholen, abschluss, abendschule, bildungsweg
studium, studieren, hochschule, universität
gefallen, zweifel, ausstieg, abbruch, falsch
job, arbeit, stelle, beruf, arbeitslos
platz, ausbildungsplatz, lehrstelle, börse, bewerben
krank, gesundheit, behinderung, reha, inklusion
ausland, erasmus, travel, reisen
umwelt, natur, grün, ökologisch
technik, mint, informatik, roboter, programmieren
sohn, tochter, kind, eltern, familie, erziehung
chef, betrieb, ausbilder, rechte, vertrag, streit, mediation
freunde, treff, freizeit, verein
zeugnis, anerkennung, ausländisch, herkunft
neu, ankommen, deutschland, zugewanderte, geflüchtete, integration, migration, anerkennung
überbrücken, auszeit, freiwilligendienst, jahr
firma, betrieb, unternehmen, arbeitgeber
`;

/**
 * What lay people say and what offers say about the same worry. Weak ties: they only help a question
 * that no offer answers word by word. Written for this project, CC0-1.0.
 */
export const THEMES = `
geld, finanziell, finanzierung, zuschuss, beihilfe, lohn, vergütung, bezahlen, kosten, schulden, stipendium
angst, sorge, krise, psychisch, stress, druck, mobbing, streit, konflikt
abbrechen, abbruch, kündigen, hinschmeißen, aufhören, wechseln, ausstieg, streit
ausprobieren, schnuppern, erproben, testen, kennenlernen, praktikum, erkunden, entdecken, werkstatt
wohnen, wohnung, miete, wohnheim, unterkunft, ausziehen, wohngruppe
kind, alleinerziehende, mutter, kita, kinderbetreuung, teilzeit
schwänzen, schulverweigerung, schulmüdigkeit, schulangst, fehlen, schulsozialarbeit
hilfe, helfen, unterstützung, beratung, begleitung
ausfüllen, formular, antrag, formblatt
deutsch, sprache, sprachkurs, zweitsprache
schreiben, bewerbung, anschreiben, lebenslauf, bewerbungstraining
entscheiden, entscheidung, orientierung, berufswahl, wahl, wissen
weg, anschluss, übergang, danach
prüfung, abschlussprüfung, prüfungsangst, prüfungsvorbereitung
noten, nachhilfe, lernen, mathe
studium, studieren, hochschule, universität
gefallen, zweifel, ausstieg, abbruch
job, arbeit, stelle, beruf
platz, ausbildungsplatz, lehrstelle, börse
krank, gesundheit, behinderung, reha
ausland, erasmus, travel
umwelt, natur, grün, ökologisch
technik, mint, informatik, roboter, programmieren
sohn, kind, eltern, familie, erziehung
chef, betrieb, ausbilder
allein, treff, freunde
`;

/**
 * German words of everyday life and of the way from school to work, written for this project.
 * Licence: CC0-1.0. Lower case, ss for ß.
 */

/**
 * Nouns in the singular. Marks: `+` plural in -er, `~` plural by umlaut alone, `!` a verb has the
 * same stem (Besuch, besuchen), `*` a person who has a feminine form.
 */
export const NOUNS = `
workshop wort schreiben! treffen! leben! nutzen! essen! suche! masse schranke winde schütze* anfänger* gleichheit kenntnis gehilfe* gänger* schwangerschaft erziehung mannheim wiesbaden salzgitter rosenheim bergheim weinheim deutschland vorbild+ abend abenteuer abi abitur abschied absolvent* abtei abwesenheit achse acker~ adresse advent
affe agentur akademie akademiker* akkord akkordeon akku akte aktie aktion aktivität akzent alarm
album alkohol allee allergie alltag alphabet altar alter alternative ambulanz amt+ analyse
anbieter* anfang! anfrage! angehörige angestellte angst anlass anruf! anstalt anstoss antwort!
anwalt* anwender* anwesenheit anwärter* anzeige! apfel~ apotheke apotheker* app apparat appell
april aquarium araber arbeit! arbeiter* arbeitgeber* arbeitnehmer* arbeitslose architekt*
architektur archiv archäologe arm armee armut aroma art artikel arznei arzt* asche aspekt
assessment assistent* assistenz ast asyl atelier atem athlet* atlas atmosphäre atom aubergine
audio aufenthalt auge august aula ausgleich ausleihe ausländer* aussteiger* austausch! autismus
auto automat automatik automobil autor* autorität avatar azubi bachelor bad+ bagger bahn
balance balken balkon ball ballett ballon banane band+ bank bankett bar barriere base basis
batterie bau bauch bauer* baum beamer beamte beauftragte becken bedarf bedingung bedürfnis beere
beginn! beginner begriff behörde beil bein bekannte belag belang beleg benzin berater*
bereich bereitschaft berg bericht! beruf bescheid bescheinigung beschluss beschwerde besen
besitz! besteck besuch! besucher* beton betrag betrieb betrug bett beutel bevölkerung beweis
bewerber* bewusstsein bezirk bezug bibliothek biene bier bild+ billard biologe biologie birne
bitte! blase blatt+ blech blei blick blind blitz block blog blume blut blüte boden~ bogen bohne
bohrer boot bord borke bote* botschaft botschafter* boxen branche brand brauch brauerei braut
breite bremse brett+ brief brille brot bruch bruder~ brunnen brust brötchen brücke buch+ buddy
bude budget bund bus butter bäcker* bäckerei börse bücherei bühne bündel bündnis bürger*
bürgerschaft büro bürokratie bürste cafe cafeteria camp campus caritas casino catering cello
chance charakter charta chat check chef* chemie chemiker* chip chirurg* chor chronik
cloud clown club coach* coaching code comic computer container controlling cousin* cousine creme
curriculum dach+ dame dampf dank! darlehen darstellung datei daten dating datum dauer! debatte
debüt deck decke defizit dekan* dekanat dekoration delegierte delle demenz demografie demokratie
denkmal+ denkmal~ depot depression design designer* detail deutsch dezember dezernat dezernent*
diagnose diagnostik diakonie dialekt dialog dichter* dieb* diele dienst dienstag diesel
differenz diktat dimension ding diplom direktion direktor* disco diskussion distanz disziplin
doktor* dokument dokumentation dolmetscher* dom donner donnerstag dorf+ dorn dose dozent*
dozentur drache draht drama drang dreck droge drogerie druck drucker duft dunkel durchfahrt
durchgang durchlauf durchschnitt durst dusche dynamik ebbe ebene echo ecke effekt effizienz ehe
ehre ehrgeiz ei+ eid eifer eigenschaft eigentum eigentümer* eile eimer einheit einkommen einlass
einwohner* eis eisen elan elektrik elektriker* elektro elektronik elektroniker* element eltern
email emotion empfang empfehlung empfänger* ende! energie engagement engel englisch engländer*
enkel* entgelt enthusiasmus entwurf entzug enzym epilepsie epoche erbe erbse erde erdgeschoss
ereignis erfinder* erfolg ergebnis ergotherapeut* ergotherapie erkenntnis erlass erlaubnis
erlebnis ermittler* ernst ernte! ersatz erstling ertrag erwachsene erwerb erz erzieher* esel
essay etage etappe etat ethik ethnie etikett europa europäer* evaluation event examen
exemplar existenz exkurs exkursion expedition experiment experte* export extra fabel fabrik
fach+ fachwerk faden~ fahne fahrer* fahrt fahrzeug faktor fakultät fall falle familie fan fang
farbe faser fass+ fastnacht februar feder fehler feier! feierabend feld+ fell fels feminist*
fenster ferien ferne fernsehen fernseher fertigkeit fest festival fett feuer feuilleton figur
filiale film filter finanz finger firma fisch fischer* fitness flagge flasche fleck
fleisch fleischer* fleiss flexibilität fliege fliese flohmarkt florist* flucht flug flugzeug
flur fluss flut flyer fläche flüchtling folge! folie fond fonds form formalität format formel
formular forscher* forst forum foto fotograf* fotografie foyer frage! fraktion franzose
französisch frau freiheit freitag fremde freude freund* freundschaft friede frieden
friseur* frist frost frucht früh frühjahr frühling frühstück fuchs fund fundament funk funktion
furcht fuss fussgänger* futter fähigkeit fähre förderer* förster* führer* führerschein fülle
gabe gabel galerie gang gans garage garantie gardine garten~ gas gasse gast* gastgeber*
gastronomie gatte* gattung gebet gebiet gebirge gebot gebrauch geburt gebärde gebäude gebühr
gedanke gedicht geduld gefahr geflecht geflüchtete gefängnis gefäss gefühl gegend
gegenwart gegner* gehalt+ geheimnis gehirn gehör geist+ geld+ gelegenheit gelände gemeinde
gemeinschaft gemälde gemüse generation genesung genie genossenschaft genre gepäck gerechtigkeit
gericht geruch gerät gerücht gerüst gesang geschehen geschenk geschichte geschirr geschlecht
geschmack geschwindigkeit geschwister geschäft geselle* gesellschaft gesetz gesicht+ gespräch
gestalt gestell gesuch gesundheit getreide getränk gewalt gewebe gewerbe gewerk gewerkschaft
gewicht gewinn gewissen gewitter gewohnheit gift gipfel girokonto gitarre gitter glanz glas+
glaser* glaube glied+ glocke glut gläubiger* glück gold grab+ grad grafik grafiker* gras+
gremium grenze griff grill grippe grube grund grundlage grundriss grundsatz gruppe gruss
gründer* gummi gunst gurke gut+ gutachten gutachter* gutschein gymnasiast* gymnasium gymnastik
gärtner* gärtnerei haar habe hafen~ haft hagel hahn halle hals halt hammer~ hand handel handicap
handwerk handwerker* handwerkerschaft handy hang harmonie harz hase hass haupt+ haus+ haushalt
haut hebamme heer heft heide heil heim heimat heirat hektar held* helfer* hemd herausforderung
herberge herbst herd herde hering herkunft herr herrschaft herz heu hilfe himbeere himmel
hindernis hinsicht hintergrund hinweis hirn hirsch hitze hobby hochschule hochzeit hof hoffnung
hoheit holz+ homepage honig honorar horizont hort hose hospital hospiz hotel hubschrauber huhn+
humor hund hunger hupe hut hygiene hymne häftling höhe hölle hörer* hüfte hügel hülle hülse
hütte ideal idee identität igel imbiss imker* immobilie import impuls index indikator individuum
industrie infektion influencer* info informatik informatiker* information infrastruktur
ingenieur* inhaber* inhalt initiative inkasso inklusion inland innung insasse* insekt insel
insider insolvenz inspektor* instanz institut institution instrument integration intelligenz
intensität interesse interessent* internat internet interpret* intervention interview inventar
investition israel jacke jagd jahr jahrgang jahrhundert jahrzehnt januar job jobcenter jockey
joghurt journal journalismus journalist* jubiläum jude jugend jugendliche juleica juli junge
juni jura jurist* jury justiz juwel jäger* kabarett kabel kabine kabinett kader kaffee kaiser
kakao kalb+ kalender kamera kamin kamm kammer kampagne kampf kanal kandidat* kaninchen kante
kantine kanton kanu kanzlei kanzler* kapelle kapital kapitel kapitän* karneval karosserie
karriere karte kartei kartoffel karton kasse kasten~ katalog katastrophe kategorie kater
kathedrale katholik* katze kauf kegel keks keller kellner* kennzeichen keramik kern kerze kette
kiefer kiel kilo kilometer kind+ kindheit kino kiosk kirche kirsche kissen kiste kita klage
klamotte klang klasse klausel klausur klavier kleber kleid+ klient* klima klinge klinik klinikum
klischee kloster~ klub knabe knall kneipe knie knopf knoten koalition koch* koffer kohle kolleg
kollege* kollegium kollektiv kolonie komfort komiker* komitee komma kommando kommentar
kommissar* kommission kommissionierung kommune kommunikation kompass kompetenz komponist*
kompromiss komödie kondition konditor* konditorei konferenz konfession konflikt kongress
konjunktur konkurrent* konkurrenz konsens konsequenz konsortium konstruktion konsulat konsum
kontakt kontext kontinent kontingent konto kontra kontrast kontrolle konzentration konzept
konzern konzert kooperation koordination koordinator* kopf kopie kopierer korb kork korn+
korrektur korrespondenz kosmetik kosmetiker* kost kosten! kostüm kraft kragen kran kranke
krankheit kranz kraut+ kreativität kreis kreisel kreuz krimi kriminalität krippe krise kriterium
kritik kritiker* krone kuchen kugel kuh kulisse kultur kultusministerium kummer kunde*
kundschaft kunst kunststoff kupfer kupplung kur kurier kurs kurve kuss käse käufer*
könig* körper küche küken künstler* küste labor laborant* lack lackierer* laden~ lage lager
laie* lamm+ lampe land+ landschaft langeweile lappen laptop last laster latein laub laube lauf
laune lawine leber leder leere legende lehm lehre lehrer* lehrling leib+ leiche leid
leiste leiter* lektion lektor* leser* leute lexikon licht+ lid+ liebe! lied+ lieferant* liege
liga lineal linie link linse lippe liste liter literatur lizenz lob! loch+ logik logistik logo
logopäde* logopädie lohn! lok lokal los lotse* luft lunge lupe lust luxus lyrik länge lärm
läufer* löffel löwe* lücke lüge! macher* macht magazin magen~ magister mahlzeit mai mail makel
makler* mal maler* malerei management manager* mandant* mandat mangel~ manier mann+ mannschaft
mantel~ mappe marke marketing markt marmelade marsch maschine mass massage massnahme mast
master material mathe mathematik mathematiker* matratze matte mauer maurer* maus mechanik
mechaniker* mechanismus mechatronik mechatroniker* medaille mediation mediator* medien
medikament medium medizin mediziner* meer mehl mehrheit meile meister* melder melodie menge
mensa mensch mentor* mentoring menü merkmal messe messer metall metapher meter methode metzger*
miete! mieter* migrant* migration mikrofon milch milieu militär million minderheit minderjährige
minister* ministerium minute mission missverständnis mitarbeit! mitgliedschaft mitte mittel
mittler* mittwoch mobbing mobilität mode modell moderation moderator* moderne modul mole moment
monat monitor monitoring monolog montag montage moor moral morgen moschee motiv motivation motor
motto mund+ museum musik musikant* musiker* muskel muslim* muss muster mut mutation mutter~
mythos mädchen märchen märz möbel möglichkeit möwe müdigkeit mühe mühle müll münze mütze nabe
nachbarschaft nachfolger* nachfrage! nachricht nacht nachwuchs nadel nagel~ nahrung naht name
narr nase nation nationalität natur nebel nebenan neffe nektar nest+ netz netzwerk neugier
neuigkeit newsletter nichte niederlage niederlassung niveau nord norden norm not notar* note
 notiz notwendigkeit november nudel null nummer nuss nutzer* nähe nässe oase
obdach objekt objektiv obst ofen~ offensive offizier ohr oktober olympia oma onkel online oper
operation opfer optik optiker* option orange orchester orden ordner organ organisation
organisator* original orkan ort ost osten oster ostern ozean paar paket pakt palast palette
palme panik panne papa papier papst parade paragraf parallele parcours park parlament parole
partei parterre partie partizipation partner* partnerschaft party pass passage passagier passau
passion paste pastor* pate* patenschaft patent patient* pause pech pedal pendler* pension pensum
person personal personalie perspektive persönlichkeit pfad pfanne pfarrer* pfeffer pfeife
pfeiler pfennig pferd pfiff pflanze! pflaster pflaume pflege! pfleger* pflegschaft pflicht
pforte pfosten phantasie phase philosoph* philosophie physik physiker* phänomen pianist*
picknick pilger* pille pilot* pils pilz pinsel pionier pirat pizza plage plakat plan! planer*
planet plastik platte plattform platz pleite plenum pokal politik politiker* polizei polizist*
polster pommes pony pool popularität portal portfolio portion porto porträt position post posten
poster potenzial praktikant* praktiker* praktikum praxis preis premiere presse priester* prinz*
prinzip priorität prise privileg probe! problem produkt produktion produzent* professor*
professur profi profil prognose programm projekt promotion propaganda prosa prospekt protest
protokoll provinz provision prozent prozess prämie präsentation präsenz präsident* präsidium
prävention prüfer* prüfling psychiater* psychiatrie psychologe* psychologie publikation publikum
puder pulli pullover puls pult pulver pumpe punkt puppe päckchen pädagoge* pädagogik pädagogin
pädiatrie pünktlichkeit quadrat qualifikation qualität quark quartal quartett quartier quatsch
quelle quittung quiz quote rabatt rad+ radar radio radler* rahmen rakete rand+ rang rap rasen
raser* rat rate ratgeber* ratschlag ratte raub rauch raum reaktion realität recherche rechner
recht redakteur* redaktion rede! redner* referat referent* referenz reflexion reform regal regel
regen regie regime region regisseur* register reh reha reich reichtum+ reichweite reife reifen
reihe reihenfolge reis reise! reiter* reiz reklame rektor* relation relief religion rennen rente
rentner* reparatur reporter* republik reserve residenz resonanz respekt ressource rest
restaurant resultat revier revision revolution rezept rezeption rhythmus richter* richtlinie
riegel riese rind+ ring risiko riss ritter ritual roboter robotik rock rohr rohstoff rolle roman
rose rost route routine ruder ruf! ruhe ruhestand ruhm ruine runde rundfunk russland rutsche
rätsel räuber* rücken rückkehr saal sache sachverhalt sack saft sage sahne saison saite salat
salbe salon salz samen sammler* samstag sand sandale sanitär sanität sanitäter* sanktion
satellit satz satzung sau sauce sauerstoff scanner schablone schach schacht schachtel schaden~
schaf schal schale schall schalter schatten schatz schauer schaufel schauplatz schauspiel
schauspieler* scheck scheibe schein schema schere scherz scheu schicht schicksal schiene schiff
schild+ schinken schirm schlaf schlag schlange schlauch schleier schleife schlepper schloss+
schlosser* schlucht schluss schlüssel schmerz schmied* schmiede schmuck schmutz schnabel~
schnaps schnee schneider* schneiderei schnitt schock schokolade schrank schraube schreck schrei
 schreiner* schreinerei schrift schritt schub schublade schuh schuld schuldner* schule
schulter schuppen schuss schuster* schutz schwager~ schwan schwanz schwarm schwein schweiss
schwelle schwere schwester schwierigkeit schwimmer* schwung schwäche schöpfer* schüler*
schülerschaft schürze schüssel scout see seele segel segen sehnsucht seide seife seil seite
sekretariat sekretär* sektor sekunde selbst selbstständige semester semikolon seminar senat
senator* sender senior* sensor september serie service sessel set seuche sheriff shop show
sicherheit sicht sieb siedlung sieg sieger* signal silbe silber silvester sinfonie sinn sitte
situation sitz skala skandal skelett ski+ skizze sklave skript skulptur slam sofa software sohle
sohn soldat* sommer sonde sonne sonntag sorge! sorte spalt spalte spange spass spaten
spaziergang speck speicher speise spektrum spende! spender* sperre spezialist* spiegel spiel!
spieler* spielzeug spion spirale spitze splitter sponsor* sport sportler* spott sprache
sprecher* spritze sprosse spruch sprudel sprung spur staat stab stachel stadion stadium stadt
staffel stahl stall stamm stand standard standort stange stapel stapler star start! statik
station statistik statue status statut stau staub staubsauger stecker steg steig stein stelle
stempel stern steuer stich stichwort+ stiefel stiel stier stift stil stille stimme stipendiat*
stipendium stirn stock stoff stolz strafe strahl strand strasse stratege* strategie strauch+
strauss streamer strecke street streich streife streifen streik streit! stress streu strich
strick strom struktur strumpf stube student* studie studio studium stufe stuhl
stunde sturm sturz stätte stück stütze! subjekt substanz sucht summe supervision suppe
surfer* symbol sympathie symptom synagoge system szenario szene säge sänger* säure süd süden
sünde tabak tabelle tablet tablett tablette tafel tag tagung takt taktik tal+ talent tandem
tango tank tante tanz! tara tarif tasche tasse tastatur taste tat tatsache taube tausch! taxi
team technik techniker* technologie tee teich teig teil! teilhabe teilnahme teilnehmer* telefon
telefonat tempel temperatur tempo tendenz tennis teppich termin terminal terrasse terror
test testament text textil theater theke thema theologe* theologie theorie therapeut* therapie
these thron ticket tiefe tier tiger tinte tipp tisch tischler* tischlerei titel toast tochter~
tod toilette toleranz tomate ton tonne topf tor torte tour tourismus tourist* tradition trainer*
training traktor transfer transport traube trauer traum treff trend treppe tresor treue
trick trieb trikot tritt trocken trommel tropfen trost truppe träger* träne tuch+ tugend tulpe
tumor tunnel turbine turm turnen turner* turnier tutor* tutorium typ tänzer* täter* tätigkeit
tür türkei tüte ufer uhr ungleichheit uni uniform union universität unterlagen unternehmen
unternehmer* unterricht! unterschied urkunde urlaub urne ursache ursprung urteil vakuum variante
vase vater~ verabredung veranstalter* verband verbot verbraucher* verbrechen verbund verdacht
verdienst verein verfahren verfasser* vergangenheit vergleich vergnügen verhalten verhältnis
verkauf! verkehr verkäufer* verlag verlauf verlust vermieter* vermögen vernunft verrat vers
versand version versprechen verspätung verstand verstoss verständnis versuch! vertrag vertrauen
vertreter* vertrieb verwalter* verwaltung verwandte verwandtschaft verweis verzeichnis verzicht!
video vieh vielfalt viertel villa violine virus visite visum vitamin vogel~ vokabel volk+
volleyball volljährige vollmacht vorbehalt vorgesetzte vorschau vorsitzende vulkan waage wache!
wachs wachstum waffe wagen wahl wahnsinn wahrheit waise wald+ wall walzer wand wandel wanderer*
wange wanne wappen ware warte wasser watt weber* wechsel! wecker weg wehr weib+ weide
weihnacht wein weisheit welle welt wende! werk werkstatt werkzeug wert wesen west
westen wettbewerb wette! wetter widerspruch widerstand wiese wild wille willkommen wimper wind
windel winkel winter wirbel wirklichkeit wirt* wirtschaft wirtschafter* wissen wissenschaft
wissenschaftler* witwe witz woche wohl wohlfahrt wolf wolke wolle wunde wunder wunsch wurf
wurm+ wurst wurzel wut wähler* wärme wäsche! würde würfel wüste zahl zahn zange zauber zauberer*
zaun zeche zehe zeichen zeichner* zeile zeit zeitschrift zeitung zelle zelt zement zensur
zentrale zentrum zertifikat zettel zeuge* zeugnis ziege ziegel ziel ziffer zigarette zimmer
zimmerer* zimt zins zirkel zirkus zitat zitrone zivil zoll zone zoo zucht zucker zug
zugewanderte zuhause zunft zunge zusammenarbeit! zwang zweck zweifel! zweig zwerg zwiebel
zwilling zyklus zähler öffentlichkeit ökologie ökonomie öl übereinkunft übersetzer*
`;

/** Verb stems without prefixes. */
export const VERBS = `
bewillig einzel acht ahn aktivier aktualisier analysier anerkenn antwort arbeit atm back bad bastel bau befehl
begegn beginn beicht bereit berichtig beschäftig besser bet beteilig beug beweg biet bild bind
bitt blas bleib blend blick blüh bohr brat brauch brech breit brems brenn bring buch bügel bürg
bürger bürst chat check coach dank dauer deck dehn delegier denk deut dicht dien digitalisier
diskutier dokumentier dolmetsch dreh druck drück duld dusch ehr eich eigent eign einig ekel end
entwickel erb erinner erkund erledig ermöglich ernt erziel erzähl ess evaluier experimentier
fahr fall fang fass fehl feier fernseh fertig fest finanzier find fisch flecht flieg flieh
fliess flücht folg forder form forsch frag freu frühstück funktionier fähig färb förder fühl
führ füll fürcht fütter garantier geb geh gelt genehmig genies gestalt gewinn gewähr gewöhn
giess glaub gleich gleit glieder grab greif grenz grill gründ grüss guck gär gärtner haft halt
handel heb heft heil heirat heiz helf hemm herrsch hinder hobel hoff hol hust häng hör
identifizier impf informier installier integrier interessier interview investier irr jag jobb
kalkulier kassier kauf kehr kenn kennzeichn kitz klag kleb kleid klemm kletter klick kling klopf
klär knüpf koch kombinier komm kommunizier kontrollier konzentrier konzipier kooperier
koordinier kopier korrigier kost kreuz kriech kritzel kräft kränk kämm kämpf kühl kümmer künd
kündig kürz lach lackier lad lager land lang lass lauf leb leer leg lehn lehr leid leih leist
leit lenk lern les leucht lieb liefer lieg list lob lock lohn läut lös lösch löt lüft lüg mach
mahn mal manag mangel markier meid mein meld merk mess miet minder misch mitglied mittel
moderier montier motivier mut möblier münd nehm neig nenn nick notier nutz näh näher nähr nütz
operier opfer optimier ordn organisier orientier pack park pass peil pendel pfeif pflanz pfleg
pflicht pflück pfänd plan platzier plauder press prob probier produzier profilier programmier
promovier protokollier präg präsentier prüf pump putz qualifizier quäl rad rat realisier rechn
recht rechtig red reduzier regel regier registrier regn rehabilitier reib reich reif reinig reis
reit reiz renn renovier reparier repräsentier reservier rett richt riech ring roll ruder ruf ruh
räum rück rühr rüst sag sammel sanier sau schad schaff schalt schau scheid schein scheiter
schenk schick schieb schiess schildr schimpf schlaf schlag schleif schlepp schlicht schliess
schmeck schmelz schmied schmink schmück schneid schnitz schnupper schon schraub schrei schreib
schreit schul schwank schweig schweiss schwimm schwing schwitz schwäch schäl schätz schöpf
schütt schütz seg seh send servier setz sicher sied sieg simulier sing sink sitz sorg sortier
sozialisier spann spar speis spend sperr spezialisier spiegel spiel spinn sprech spreng spring
spritz spül spür stabil stabilisier stamm stand stapel start statt staun steck steh steig
steiger stell stempel sterb steuer stick stift stimm stopf stoss straf strahl streck streich
streik streit streu strick strukturier studier stärk stöber stör stürm stürz stütz such surf säg
säuber tadel tank tanz tast tauch tausch teil telefonier test tipp tob ton trag trainier
transportier trau treff treib trenn tret treu trink trockn träum tröst tu turn tätig täusch töt
unterhalt unterricht unterstütz urteil veranstalt verantwort verein vereinbar vergess vergüt
verletz verlier vermiss vermut versuch verteidig verzicht visualisier wach wachs wag wahr wand
wandel wander warn wart wasch web wechsel weck wehr weig weiger weih wein weis weit wend werb
werf werk wert wes wett wickel wiederhol wieg wirk wisch wiss wohn wunder wähl währ wärm wölb
wünsch würdig würz zahl zauber zeichn zeig zerr zertifizier zeug zieh ziel zier zimmer zitter
zweifel zwing zähl zöger zögern zücht zünd änder ärger öffn üb überleg übernacht überrasch
überzeug
`;

/** What may stand before a noun in a compound and is neither noun nor verb. */
export const MODIFIERS = `
nach alten gymnasial kommunal regional global akut allein allgemein alt ander anti audio aussen ausser auto barriere bastel beste bi bio blau
brutto bunt cyber dauer denk deutsch digital direkt doppel drei dritt eigen einzel elektro end
erst extra fach fehl fein fern fertig flach fort frei freiwilligen fremd früh fünf ganz gegen
geheim gemein gesamt gesund gleich gross grund grün gut halb haupt heil heilig heim hoch hyper
höchst info innen intensiv inter jahres jung kalt klein kombi kontra krank kunst kurz lang leer
leicht letzt links lokal mathe maxi mehr mikro mindest mini mittel mobil multi nah national
natur neben netto neu nieder nord null ober online ost personal pilot plus praxis privat pro
präsenz quer real rechen rechts reha rein rest rund sach schnell schnupper schul schwach schwarz
schwer sechs sekundar selbst service sieben sonder sozial spezial spitzen spät stamm stark still
straf ständig super süd tief total trocken ultra ur viel vier voll weiss weit weiter welt west
wieder wild wunsch zehn zentral zivil zusammen zusatz zwei zweit zwischen öffentlich öko
`;

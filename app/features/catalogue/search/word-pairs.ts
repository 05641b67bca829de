/** Words whose stem is the word itself: an ending-like end, or a neighbour that they must stay apart from. */
export const FIXED = new Set(
  'lærer master mentor sensor prøve test personal rektor it ta hjelpelærer lege bilde sitte trives hjem fravær semester kalender svar far mor sted ferie'.split(' '),
)

/** Lemma and its irregular forms, as written. */
export const IRREGULAR: [string, ...string[]][] = lines(`
lærer lærere læreren lærerne lærerens læreres lærar lærarar læraren lærarane lærars
master masteren masterene masters mastere masterane
mentor mentoren mentorer mentorene mentorar mentorane mentors
sensor sensoren sensorer sensorene sensorar sensorane sensors
prøve prøven prøva prøver prøvene prøvar prøvane
test tester testen testene tests testar testane
semester semesteret semestre semestrene semestera semesters
kalender kalenderen kalendere kalendrar kalenderens
få fikk fått får fekk faar
gå gikk gått går gjekk gåande
skrive skrev skrevet skriver skriv skreiv skrive skrivne written wrote
ta tok tatt tar tek teke teken taken took
gi gir ga gav gitt gjev gje gjeve gjevne
si sier sa sagt seier sei seie said says
se ser så sett sjå sjår såg sedd
komme kommer kom kommet kjem kome komen
legge legger la lagt legg legge leggja lagd lagde
sette setter satte satt set setje sette sat
sitte sitter sit sitje sittet sitti
stå står stod sto stått
finne finner fant funnet finn fann funne found
søke søker søkte søkt søkje søkjer søk søkjar søkjarar
spørre spør spurte spurt spør spørje spurde spørsmål spørsmåla spørsmålet spørsmålene
bli blir ble blitt vert vart verte vorte
velge velger valgte valgt vel velje valde valt valg val valget valet valgene vala
telle teller talte talt tel telje talde
selge solgte solgt sel selje selde
be ber ba bedt bad
dra drar dro dratt drog
drikke drikk drakk drukket drukke
slippe slipper slapp sluppet slepp sleppe sloppe slepper
stryke strøk strøket stryker stryk strauk stroke
bryte brøt brutt bryter bryt braut brote
fryse frøs frosset fryser frys fraus frose
låne låner lånte lånt lån lånet lånar låna
lese leser leste lest les lesa
møte møter møtte møtt møta
treffe traff truffet treff treffer
hjelpe hjelper hjalp hjulpet hjelp hjelpa helpe hjelpt
ligge ligger lå ligget ligg låg
vite vet visste visst veit visste
ansette ansetter ansatte ansatt ansettes tilsette tilsett tilset tilsetje tilsetting tilsettinga tilsettes ansettelse ansettelser ansettinga ansetting tilsetjing tilsetjinga
rette retter rettet rettar retta rette retting rettinga
lære lærte lært lærde lærast læring læringa læringen
melde melder meldte meldt meld
trekke trekker trakk trukket trekk trekkje trekkjer trekte
bytte bytter byttet byter bytar bytta bytte byte
skifte skifter skiftet skiftar skifta
miste mister mistet mistar mista
dø dør døde død daud døydde døyr døyde dead died
stjele stjal stjålet stel stele stole stolen stjålne
skade skader skadet skadd skadar skada
syk sykt syke sjuk sjukt sjuke syk
god godt gode bra betre bedre best beste
ny nytt nye nyare nyere nytilsatt
liten lite lita små mindre minst minste
gammel gammelt gamle gammal gammalt eldre eldste
mange flere fleire flest fleste
person personer personen personar personane persons people
bok boka boken bøker bøkene bøkjer bøkene books bøkane
hånd hånda hånden hender hand handa
mann mannen menn mennene menner
kvinne kvinner kvinna kvinnen
natt natta natten netter netter
mor mora moren mødre mødrer
far faren fedre fedrar
bror broren brødre brør
barn barna barnet barnene born borna
sted stedet steder stedene stad staden stader stadene
vei veien veier veiene veg vegen vegar vegane
mål målet måla målene
child children
leie leige leiger leigde leiepris leiga leigar
lege legen leger legene lækjar lækjaren lækjarar doktor doktoren doctor doctors
bilde bilder bildet bildene bilete bileta biletet
ferie ferien ferier
trives trivast trivest
hjem heim heimen hjemmet
man men
woman women
taught teach teaches teaching teacher teachers
bring brought
buy bought
pay paid pays
lose lost loses losing
break broke broken breaks breaking
sit sits sitting
leave left leaves leaving
meet met meets meeting meetings
choose chose chosen chooses choosing choice choices
lend lent lends lending
borrow borrowed borrowing borrows
feel felt feels feeling feelings
get got gets getting
give gave given gives giving
hold held holds
sleep slept sleeping
speak spoke spoken speaks speaking
tell told tells
think thought thinks thinking
study studies studying studied
supervise supervises supervised supervising supervision supervisor supervisors
analyse analysis analyses analysing analyze
thesis theses
`)

/** The same word in bokmål and nynorsk (or in older and newer spelling); the first gives the form. */
export const SAME_WORD: [string, ...string[]][] = lines(`
veiledning rettleiing vegleiing veileder rettleiar vegleiar veilede rettleie vegleie retleiing veildning
enhet eining einskap
oppgave oppgåve
tjeneste teneste tenest
leder leiar lede leiing ledelse
hjemme heime hjem
forelesning førelesing foreleser førelesar foredragsholder forelese førelese
begynne byrje begynnelse byrjing begynner byrjar
forskjell skilnad
år åra
gjøre gjere gjorde gjort
kunne kunna
uke veke uka veka
måned månad
lønn løn lønna løna
rett rettighet rettar rettigheter rettane
rettferdig rettvis
urettferdig urettvis
ensom einsam åleine alene aleine
ensomhet einsemd
samtale samtal
mulig mogleg mulighet moglegheit høve
vanskelig vanskeleg vanske
ansvarlig ansvarleg ansvar
søknad søknaden
høring høyring
kilde kjelde
kjenne kjenna
først fyrst
siden sidan
mellom millom
noen nokon
noe noko
følge følgje
oppfølging oppfølgjing
høyre høre
kjøre køyre
strømme strøyme strøm straum
undersøke undersøkje
lære læra
øve øva øving øvelse
tilby tilbod tilbud tilbyr
kjæreste kjærast
venn ven
vennskap venskap
fremtid framtid
fremmøte frammøte
fremgang framgang
fremføring framføring fremføre framføre
gruppe grupp
medvirkning medverknad medvirke medverke
virke verke virker verkar
virkelig verkeleg
virksomhet verksemd
nettverk nettverka
utvikling utviklinga
vurdering vurderinga
tilbakemelding attendemelding
igjen att
vitenskap vitskap
statsvitenskap statsvitskap
ferdighet dugleik ferdigheit
kunnskap kunnskapar
skrive skriva
skole skule
skoleeksamen skuleeksamen
bruker brukar
forbruk forbrukar
deltaker deltakar deltager deltakelse deltaking delta
klage klaga
tillit tillitt
tillitsvalgt tillitsvald
studieveileder studierettleiar
avgjørelse avgjerd beslutning
søsken sysken
varsel varsling varsle
trivsel trivnad
trygg tryggleik trygghet
sikker sikkerhet
informasjonssikkerhet informasjonstryggleik
personvern personvernet
inkludere inkludera
hvile kvile
hjerte hjarte
hals halsen
hodet hovud hode
hjelpe hjelpa
farlig farleg
sørge syrgje
sorg sorga
tanke tankar
føle kjensle følelse kjensler føler
bekymre bekymring uro uroe bekymra
fellesskap fellesskapet
vare vara
varighet varigheit
lengde lengd
mengde mengd
grense grensa
utgift utgifter
økonomi økonomisk
penger pengar
pris prisar
billig billeg
gratis kostnadsfri
betale betala
kjøpe kjøpa
selge selja
søke søkja
tillatelse løyve
lov lova
regel reglar
krav krava
frist fristen
seint sent
tidlig tidleg
rask snøgg
ofte ofta
alltid alltids
utveksling utvekslinga
utland utlandet
samarbeid samarbeide
samling samlinga
skjerm skjermen
opptak opptaket
lyd ljod
lys ljos
film filmen
stemme røyst
tale tala
språk språket
norsk norske
engelsk engelske
nynorsk nynorske
avsnitt avsnittet
innledning innleiing
konklusjon konklusjonen
drøfte drøfting drøftinga drøftingsdel
problemstilling problemstillinga
metode metoden
resultat resultatet
referanse referansar
litteratur litteraturen
artikkel artiklar artikler
bibliotek biblioteket
bibliotekar bibliotekaren
utstyr utstyret
maskin maskina
bærbar berbar
lader ladar
tastatur tastaturet
lese lesa
synsvansker synsvanskar
skriftlig skriftleg
muntlig munnleg
personlig personleg
tidsfrist tidsfristen
tilrettelegging tilrettelegge tilretteleggje tilretteleging
funksjonsnedsettelse funksjonsnedsetting funksjonshemming
hørsel høyrsel
sykdom sjukdom
sykemelding sjukmelding
sykehus sjukehus
søvn svevn
sove sova
gråte gråta
redd rædd
angst angsten
slite strev streve
klare greie makte
orke orka
stresse stressa
sliten trøytt trøtt
fortelle fortelja
forklare forklara
forstå skjønne skjøna forstår skjønar
forsvinne forsvinna
ødelegge øydelegge øydelagd øydelagt ødelagt
åpne opne åpen open åpning opning
lukke lukka stenge
ligge liggja
bestille tinge bestilling
reservere reservera
avlyse avlysa avlysning avlysing
utsette utsetje utsettelse utsetjing
gjennomføre gjennomføra
gjennomsnitt gjennomsnittet
sammen saman
fra frå
utenfor utanfor
uten utan
hvordan korleis
hvor kor kvar
hvem kven
hva kva
når nårtid
hvorfor kvifor korfor
hvilke hvilken hvilket
ikke ikkje
jeg eg
vi me
dere dykk
kontoret kontor
utdanning utdaning
avdeling avdelinga
seksjon seksjonen
fakultet fakultetet
institutt instituttet
undervisning undervising underviser undervisar undervise
kull kullet
klasse klassa
emne emnet
fag faget
studium studie studiet studia
program programmet
studieprogram studieprogrammet
ettersending ettersende
eksempel døme eksempler
likestilling likestillinga
mobbe mobbing erte
trakassere trakassering
krenke krenking krenkelse
voldtekt valdtekt
vold vald
overgrep overgrepet
medstudent medstudenten
kamerat kameratar
samboer sambuar
foreldre foreldra
gravid gravide
fødsel fødselen
permisjon permisjonen
ferie ferien
bosted bustad bolig
bo bu bor bur
hybel hybelen
flytte flytta
reise reisa
transport transporten
nøkkel nøkkelen
adgangskort tilgangskort
tavle tavla
rom rommet
sal salen
bygning bygg bygge byggje bygningen
plass plassen
arbeid arbeide arbeidar arbeider
jobb jobbe jobben
stilling stillinga
arbeidsavtale arbeidsavtala
avtale avtala
kontrakt kontrakten
signere underskrive signering underskrift
skatt skatten
pensjon pensjonen
timeliste timelista
godkjenne godkjenning
sertifikat sertifikatet
attest attesten
vitnemål vitnemålet
karakter karakteren
bestå bestått
stryk strøk
juks jukse fusk fuske
plagiat plagiering plagiere
kopiere kopiera
sitere sitat sitatet
sladre sladra
anonym anonymt
taushetsplikt teieplikt
fortrolig fortruleg
rådgivning rådgjeving rådgiver rådgjevar
råd råda
støtte stønad
tilskudd tilskot
midler midlar
tildeling tildelinga
såkornmidler såkornmidlar
fordele fordeling
stipend stipendet
budsjett budsjettet
utlysning utlysing utlyse
innlevering innleveringa innlevere levere
sende senda
nedlasting nedlastinga
lenke lenkje link
nettside nettsted heimeside hjemmeside
nettleser nettlesar
passord passordet
innlogging pålogging
feil feilen
feilmelding feilmeldinga
ordne ordna
fikse fiksa
installere installera
oppdatere oppdatera
lagre lagra
slette sletta
dele dela deling
vise visa
sammenligne samanlikne
måle måla
telle telja
planlegge planleggje planlegging
semesterstart semesterstarten
studiestart studiestarten
nybegynner nybyrjar
fersk ferske
erfaring røynsle
tips tipset
idé ide idear ideer
aktivitet aktivitetar
tur turen
spill spel spille spele
kveld kvelden
helg helga
morgen morgon
mandag måndag månndag
tirsdag tysdag
lørdag laurdag
søndag sundag
onsdag odnsdag
høyskole høgskole høgskule høyskule
høyere høgre
årsverk årsverket
økning auke øke
særlig særleg
nødvendig naudsynt
årsak orsak
grunn grunnen
gyldig gyldige
ugyldig ugyldige
egnet eigna
egen eigen
eier eigar
selv sjølv
selvstendig sjølvstendig
selvstudium sjølvstudium
selvhjelp sjølvhjelp
selvmord sjølvmord
offentlig offentleg
opplyse opplysning opplysing
forsker forskar forskning forsking
foreslå føreslå forslag framlegg
forberede førebu forberedelse førebuing
forberedt førebudd
forening foreining linjeforening linjeforeining
forebygge førebyggje
forhånd førehand
foran framfor
forutsetning føresetnad
forkunnskap forkunnskapar
forvente forventning forventing
forandre endre endring forandring
forlenge forlengje
forsinke forseinke forsinkelse forseinking
behandle handsame behandling handsaming
saksbehandler sakshandsamar
betingelse vilkår
bevis prov
bedrift bedrifta
kjedelig keisam kjedeleg
likevel likevæl
hyggelig koselig koseleg
kø køen
bilag vedlegg
bekrefte stadfeste bekreftelse stadfesting
oppleve oppleving opplevelse
oppdage oppdaga
omfang omfanget
anbefale tilrå anbefaling tilråding
anerkjenne godta
angre angra
anklage skulde klandre
avvik avviket
beholde halde behalde
`)

function lines(text: string): [string, ...string[]][] {
  return text.trim().split('\n').map((line) => line.split(' ') as [string, ...string[]])
}

/** Words whose stem is the word itself: an ending-like end, or a neighbour that they must stay apart from. */
export const FIXED = new Set(
  'lærer master mentor sensor prøve test personal rektor it ta hjelpelærer lege bilde sitte trives hjem fravær semester kalender svar far mor sted ferie mac makker felles helse hemmelig juli karriere app date evening rettighet retning salary wonder opplasting vente matte play policy police media wifi wife visa six reset delete coping order busy pappa law love low care car sakte sykepleier eie'.split(
    ' ',
  ),
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
få fikk fått får fekk
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
stjele stjal stal stjålet stel stele stole stolen stjålne
skade skader skadet skadd skadar skada
syk sykt syke sjuk sjukt sjuke sick
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
amme ammer ammar ammet amma
eie eier eide eig eigde
holde holder holdt held halde heldt haldt
sykepleier sykepleiere sykepleieren sykepleierne sjukepleiar sjukepleiarar sjukepleiaren sjukepleiarane sykepleie sjukepleie
avgjøre avgjør avgjorde avgjort avgjere avgjer
høre hører hørte hørt høyre høyrer høyrde høyrt
glemme glemmer glemte glemt gløyme gløymer gløymde gløymt
voksen voksne vaksen vaksne
fortelle forteller fortalte fortalt fortel fortelje fortalde
hjelpemiddel hjelpemidler hjelpemidlene hjelpemiddelet hjelpemidla
kriterium kriterier kriteriene kriteriet kriteria
sove sover sov søv sovet
medarbeider medarbeidere medarbeidar medarbeidarar
mac macen macer macar macs
makker makkeren makkere makkerne makkerar makkerane
helse helsa helsen
hemmelig hemmeleg hemmelige hemmelege
juli july
karriere karrieren karrierer karrierar career careers
app appen apper appar appene appane apps
date dates
evening evenings
rettighet rettigheter rettighetene rettigheten
retning retningen retninger retningar
salary salaries
wonder wondering wondered wonders
svare answer answers answered answering
opplasting opplastinga opplastingen opplastinger
vente venter ventar venta ventet
matte matten
play plays played playing
wife wives
delete deletes deleted deleting deletion
order orders ordered ordering
sommer sommeren somre sommar sommaren somrar summer summers
love loves loved
law laws
low lower lowest
care cares cared caring
uke uken uka uker ukene ukas ukes veke veka veker vekene vekas
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
bruker brukar
forbruk forbrukar
deltaker deltakar deltager deltakelse deltaking delta
klage klaga
tillit tillitt
tillitsvalgt tillitsvald
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
tilrettelegging tilrettelegge tilretteleggje tilretteleging
funksjonsnedsettelse funksjonsnedsetting funksjonshemming
hørsel høyrsel
sykdom sjukdom
sykemelding sjukmelding
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
lukke lukka stenge stengt
ligge liggja
bestille tinge bestilling
reservere reservera
avlyse avlysa avlysning avlysing
utsette utsetje utsettelse utsetjing utsatt utsett
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
avtale avtala
kontrakt kontrakten
signere underskrive signering underskrift
skatt skatten
pensjon pensjonen
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
rådgivning rådgjeving rådgiver rådgjevar rådgivende
råd råda
støtte stønad
tilskudd tilskot
midler midlar
tildeling tildelinga
fordele fordeling
stipend stipendet
budsjett budsjettet
utlysning utlysing utlyse
innlevering innleveringa innlevere levere
sende senda
nedlasting nedlastinga
lenke lenkje link
nettside nettsted heimeside hjemmeside
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
økning økninga auke øke
særlig særleg
nødvendig naudsynt
årsak orsak
grunn grunnen
gyldig gyldige
ugyldig ugyldige
egen eigen
eier eigar
selv sjølv
selvstendig sjølvstendig
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
beholde behalde
fremdeles framleis fortsatt
gang gong
ringe ringje
eie eige eide eigde
regne rekne beregne
hverandre kvarandre
underveis undervegs
samtidig samstundes samtidig
innhold innhald
inneholde innehalde
utenom utanom
hjemmefra heimanfrå heimefrå
utenfra utanfrå
tåle tole
glemme gløyme glømme
koble kople kobling
enig samd einig
uenig usamd ueinig
spørreskjema spørjeskjema
spørreundersøkelse spørjeundersøking
voksen vaksen
bevilgning løyving bevilge løyve
midlertidig mellombels
vær vêr
avstemning avrøysting avstemming
annerledes annleis
huske hugse
henvendelse førespurnad henvende
nød naud nødetat naudetat
påminnelse påminning
begrunne grunngje grunngjeve begrunnelse grunngjeving
verksted verkstad
tørre tore våge
trykke trykkje
oversette omsetje omsette oversettelse omsetjing
hverdag kvardag
krig krigen
kjent kjend
høy høg
galt gale
egen eigen eget eiga egne eigne
navn namn
overta overteke overtok overtatt
beskrive skildre beskrivelse skildring
emnebeskrivelse emneskildring
kunngjøring kunngjering
begrense avgrense begrenset avgrensa
høyst høgst
sommer sommar
vindu vindauge
øye auge
øre øyra
hvit kvit
sykle sykla
spise ete
sulten svolten
snakke prate
jente jenta
gutt gut
søster syster
morsom artig gøy
krangle krangel
urimelig urimeleg
ulovlig ulovleg
daglig dagleg
årlig årleg
månedlig månadleg
ukentlig vekentleg
vanlig vanleg
vanligvis vanlegvis
endelig endeleg
umiddelbart straks
plutselig brått
hurtig fort
forrige førre
neste nestkomande
øverst øvst
nederst nedst
side sida
ytre ytterlegare
nærmest nærast
størrelse storleik
styrke styrkje
svakhet veikskap
rolig roleg
alvorlig alvorleg
ærlig ærleg
vennlig vennleg
skikkelig skikkeleg
ordentlig ordentleg
lykkes lukkast
mislykket mislukka
håpe vone håp von
ønske ynskje ønskje
behov trong
kreve krevje krevd
oppfylle oppfyll
tvile tvil
hevde hevda
nekte nekta
tvinge tvang
utnytte utnytta
benytte nytte
innrette innretta
innkalle kalle
påstå påstand
påvirke påverke påvirkning påverknad
innvirkning innverknad
årsberetning årsmelding
omgjøre omgjere
unntak unnatak
unngå unngår
nedsatt nedsett
innsatt innsett
fastsette fastsetje fastsatt fastsett
oppsatt oppsett
overskudd overskot
underskudd underskot
innskudd innskot
forskudd forskot
skjule gøyme
brenne brenn
drukne drukna
dyktig flink dugande
fullføre fullførast
utføre utførast
gjenta oppatt
gjennomgang gjennomgangen
gjenstående attståande
overskrift overskrifta
innfri innfridd
rot rotet
rydde rydda
søle søla
sprekke sprakk sprukket
knuse knust
tom tomt
tett tette
varme varm
kulde kald
fryse frose
lyse lysa
tilhøre tilhøyre
tilhørighet tilhøyrsle
likemann likemenn
kjønn kjønnet
minoritet minoritetar
flyktning flyktningar
innvandrer innvandrar
utlending utlendingar
borger borgar
kommune kommunen
fylke fylket
stat staten
regjering regjeringa
departement departementet
avtale avtaler
brudd brot
bruddet brotet
tap tapt
gjeld gjelda
lån lånet
støtteordning stønadsordning
forsikring forsikringa
erstatning erstatninga
svare svara
bevitne vitne
spent spente
forberedelse førebuing
forberede førebu
tilgjengelig tilgjengeleg
utilgjengelig utilgjengeleg
pålitelig påliteleg
synlig synleg
usynlig usynleg
kopi kopiar
utskrift utskrifta
taster tastar
knapp knappen
mappe mappa
bruksanvisning bruksrettleiing
nettbrett nettbrettet
trådløs trådlaus
løs laus
løse løyse løsning løysing
arbeidsløs arbeidslaus
håpløs håplaus
meningsløs meiningslaus
mene meine mening meining
deling dele
søvnløs søvnlaus
hjemløs heimlaus
ansvarsfull ansvarsfullt
rådgivende rådgjevande
arbeidsgiver arbeidsgjevar
oppdragsgiver oppdragsgjevar
lovgivning lovgjeving
utgiver utgjevar
oppgi oppgje oppgitt oppgjeve
tilgi tilgje
nåværende noverande
daværende dåverande
vedkommende vedkomande
følgende følgjande
manglende manglande
omfattende omfattande
avsluttende avsluttande
innkommende innkomande
utenlandsk utanlandsk
innenlands innanlands
innenfor innanfor
ovenfor ovanfor
foreløpig førebels
frivillig friviljug
ufrivillig ufriviljug
tilfeldig tilfeldige
likeverdig jamgod
jevnlig jamleg
jevn jamn
gjennomsnittlig gjennomsnittleg
prosentandel prosentdel
vekt vekta
lære lært
utdannelse utdanning
erfare erfart
trene trena
øke auke
minst minste
avhenge avhengig
virkelighet røyndom
fellesarbeid dugnad
foreldet utdatert
fordel føremon fordeler
ulempe bakdel
formål føremål
forhold tilhøve forholdet
fravær fråvær
frafall fråfall
fraråde frårå
avslag avslå avslått
avvise avvisa
innstille innstilling
etterspurt etterspørsel
hindre hindring hinder
barriere barrierar
bry bryr
bekjempe kjempe
klageadgang klagerett
sakkyndig sakkunnig
rettslig rettsleg
hjemmefra heimanfrå heimefrå
nyansatt nytilsett nyansatte nytilsette
etternavn etternamn
fornavn førenamn
videreutdanning vidareutdanning
videregående vidaregåande
sammendrag samandrag
tro tru trodde trudde
bunn botn
øye auge øyne auga
oversikt oversyn
henvisning tilvising henvise tilvise
trolig truleg
sykmeldt sjukmeld
utenlandsk utanlandsk
utenlands utanlands
skille skilje
fremmed framand
helhet heilskap
gulv golv
hodepine hovudverk
nærhet nærleik
ombud ombod
bosted bustad
kirke kyrkje
synes tykkje
synes tykkjer
første fyrste
førsteklassing fyrsteklassing
savne sakne
havne hamne
utregning utrekning
utredning utgreiing
innspill innspel
innspilling innspeling
datter dotter
sønn son
stue stove
engang eingong
annenhver annakvar
fremmøte frammøte oppmøte
nevne nemne
nevnt nemnd
utnevne utnemne
utnevnt utnemnd
bred brei
nynorsk nynorsken
halvveis halvvegs
selvgående sjølvgåande
hel heil
sen sein
ren rein
ben bein
jobbsøking jobbsøknad
`)

function lines(text: string): [string, ...string[]][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, ...string[]])
}

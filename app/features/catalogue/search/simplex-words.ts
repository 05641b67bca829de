/**
 * Words that compounds are made of, in bokmål and nynorsk. Fixed, so that a service's index rows depend on its own
 * text alone and not on what was written before it.
 */
export const SIMPLEX_WORDS = `
adgang adgangs akademi aktivitet alkohol allergi angst ansatt ansvar ansvarlig ansvarleg arbeid arbeids arkiv artikkel assistent avdeling
avgift avklaring avspilling avtale avvik bachelor barn basis batteri behov beskjed beskyttelse betaling bevis bibliotek bidrag bilde bilete billett
bok bolig bord bransje bruker brukar bruk budsjett bunke bygg båt campus canvas chat data dag dags debatt deltaker deltakar deling demo diagnose
digital disk diskusjon dokument doktor drift dusj dør egen ekskursjon eksamen eksamens eksempel ekstern elev emne emnes endring enhet eining epost erklæring erfaring
etter evaluering fag fakultet fadder faktura familie felles ferdighet ferie ferier figur fil film finans fjern fjor flytting fond foreleser førelesar
forelesning førelesing forelesnings førelesings forening foreining forfatter forhånd forklaring forkurs form formidling forsker forskar forskning forsking forsknings forslag forsøk forum
fravær fri frist front fryse fullmakt funksjon fylke følge førsteår første gang gebyr gjeste gjest gjennomføring godkjenning grad grense gruppe
grunn hall halv handling handlings heime hjemme hefte helg helse helse hendelse hjelp hjelpe hjelper hjelpar hjem hoved hotell hub hus hybel hybrid høst
høring høyring idé identitet ide illustrasjon import informasjon informasjons ingeniør ingeniør innlevering innleverings innhold innlogging innmelding inntak institutt internasjonal
intern intervju invitasjon jobb jord journal jule juridisk juss kaffe kalender kamera kanal kandidat kandidat karakter karriere kasse kilde kjelde klage
klasse klient klinikk klinisk klubb klokke klokkeslett kode kollega kollokvie kollokvium kommune kommentar kompetanse konferanse konflikt konsekvens konto kontor kontrakt kontroll
konsulent kontakt kopi korona korrektur korttid kort kost kostnad koordinator krav kriterium kriterie krise kull kultur kunnskap kurs kurve kval kvalitet kvalitets kvelds kveld
lab laboratorium lag lager land landsby leder leiar ledelse leiing leie lege lekse leksikon lenke lese levering leverings liste linje litteratur livs liv lokal lokale lov
lunsj lyd lys lærer lærar læring lærings lån låne lønn løn lønns løns løp løsning løysing mail makt mann mappe maskin maskine master masters materiale mat matte matematikk
medlem medarbeider medarbeidar melding meldings mentor merke metode middel middels midler midlar mikrofon miljø mini minutt miljø møte møtes måned månads måneds mål måle målgruppe nattverd navn namn nett
nettverk netts norsk notat note nummer nøkkel oblig offentlig område oppfølging oppfølgings oppfølgjing oppfølgjings oppgave oppgåve opplegg opplæring opplærings opplysning opptak opptaks organisasjon orientering
ordning ordnings pakke papir panel partner passord patent pause pc pedagog pedagogikk pedagogisk pengar penger pensjon pensjons pensum periode permisjon personal person personvern plagiat plan planlegging
planleggings plass plattform podkast poeng politikk port portal post praksis premie presentasjon prest prioritet pris problem prosedyre prosess prosent prosjekt program project prøve prøving psykisk psykolog
publikasjon publisering punkt rabatt rammer ramme rapport rapportering rapporterings redigering referanse referat regel regler reglement regnskap reise rekneskap rekruttering representant reserve ressurs rett rettigheter rettighets retting rettleiing
rettleiar rettleiings rettleiing rigg risiko rolle rom rutine råd rådgiver rådgjevar rådgivning rådgivnings rådgjevings sak saks sal salg samarbeid samarbeids samling samlings samtale samtykke sats seksjon seminar semester sensor
sensur senter server service side signal sikkerhet sikkerheits sikring simulering situasjon skade skatte skatt skjema skjerm skole skule skoles skrive skrift skriving skriftlig skrivning slutt smitte sosial spille spill språk spørre spørreundersøkelse
spørsmål spørsmåls stab start stasjon statistikk sted stad stilling stillings stipend stol straff strategi streik strøm straum strømming stue student studenter studie studies studium styre styrer støtte støttes svar system sykdom sjukdom
søk søke søknad søknads søker søkjar såkorn tall tal tast tavle team teams teater teknikk teknisk teknologi tekst telefon telling tema teori termin test tid tids tilbud tilbod tilgang tilgangs tilpasning tilretteleggings tilrettelegging
tilskudd tilskot tiltak tiltaks time timer timeplan tjeneste tenester tjenester teneste toalett topp transkripsjon trivsel trivsels trening trenings trinn tur tvang tørke undersøkelse undersøking undervisning undervisnings undervising undervisings
universitet universitets utdanning utdannings utdanningsplan utdrag utgave utgift utlån utlegg utlysning utlysing utsettelse utsending utstyr utstyrs utveksling utvekslings utvikling utviklings utvalg utval uke veke vakt valg val valgs varsling varslings
varsel vask veg vei veiledning veilednings veileder video videoer vikar vinter virksomhet visning vitnemål vold vurdering vurderings vår år års årsstudium åpning åpnings opnings yrke yrkes øving øvings øvelse økonomi ønske
aften allmenn alders andel anlegg anonym app arena arrangement bank base bedrift bedrifts behandling behandlings belastning blokk blikk brev bro buss dame dans deltid direkte drama dysleksi elektronisk engelsk enkelt fasit fellesskap fellesskaps
filosofi fly flyt foreldre forhold forside foto forsikring forsikrings fortrolig frokost gjeld gjelds gave glass gren guide gave hånd hand hefte historie hjerte hode hurtig hverdag høyskole høgskole høgskule innføring innførings innkjøp innkjøps institusjon
kamp kjerne kjønn kjønns kropp lang leder lekkasje lever livssyn livssyns lunch lærebok mental migrene minne mobil modell modul motivasjon motivasjons musikk natt nasjonal natur nedsatt nøds nød nær obligatorisk online oversikt oversikts overføring
parti par part planet politi press privat profil pult punkt pustrom radio rang regn rykte røyk sam selv sjølv sentral serie sertifikat simulator sitat skap skip skrivebord sosionom spor sport sprint stemme stille stress stryk syke sjuke
sykemelding søster sommer søvn tale tanke terapi tolk treff trygg tråd type ung urett utenlands utanlands vei verktøy verktøys vern virtuell vitenskap vitskap vitenskapelig vogn web zoom ungdom utvidet utvida
haust sommar fyrste spørje rekne spel vidare sjukepleiar sykepleier
`

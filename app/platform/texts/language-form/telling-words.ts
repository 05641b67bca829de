import { createWeights, type Weights } from './weights.ts'

// How much a word or an ending says of a text's language: 3 when hardly anyone uses it in the other form, 2 mostly, 1
// leaning. What both forms allow (boka, fram, veit, når, også, dersom, trur …) stands here little or not at all, so that
// radical bokmål and conservative nynorsk are not taken for one another. The lists begin with the words that the texts of
// the services use in the one form and not in the other, db/seed/services.

export const BOKMAL: Weights = createWeights({
  3: `jeg ikke hva hvem hvor hvordan hvorfor hvilken hvilket hvilke hvis hver hvert hvorvidt hverken verken noen noe
    være vært gjør gjøre gjøres gjorde bare selv mye ble uten sammen kommer finnes deres dere annet mulig muligheten
    sier vet trenger hverandre hele legger ligger høre hører hørt spurte spurt tjeneste tjenesten tjenester
    tjenestene enhet enheten enheter enhetene oppgave oppgaven oppgaver oppgavene forelesning forelesningen
    forelesninger forelesningene veiledning veiledningen undervisning undervisningen veileder veilederen veiledere
    ansatt ansatte ansettes høst høsten navn navnet navnene måned måneden måneder vennlig egentlig allerede
    henvendelse henvendelsen saken studentene lærere lærerne forrige kilder kilde penger pengene hyggelig beklager
    vennligst jei vordan hvodan hvorden hvordann hvrodan istykker sprog efter nu forskjellen forskjellige virker
    virket alene riktig finner spiller sitter setter slutter sluttet glemt glemte husket åpner åpne åpent åpen eget
    egne dem hun ham deltakelse deltakere deltakelsen vanligvis vanskelig nødvendig tidligere videre senere
    fremdeles frem noensinne herfra derfra gikk fikk tatt skrevet skrev bedt lest holdt stedet sted steder leser
    kjører mandag tirsdag lørdag besvarelse besvarelsen spørreundersøkelse ødelagt forsøkte forsøke krever gjelder
    holder avgjør mistet mister kutter vises opplæringen utdanningen påmeldingen vurderingen løsningen meningen
    innleveringen evalueringen tilbakemeldingen samlingen ordningen øvingene timelisten ingeniører forskning
    forskningen sykdom syk sykmelding sykehus sykmeldt dårlig ettermiddagene gruppen hjemme hjemmeeksamen sendte
    mulige muntlig skriftlig faglig faglige ansvarlig emneansvarlig tilgjengelig endelig ordentlig vanlig vanlige
    endelige personlig årlig muligens umulig høyskole uttalelse forsinket flyttet jobbet snakket ventet ønsket
    logget kunngjort bekymret hverdag midler masteroppgave masteroppgaven bacheloroppgave semesteroppgave
    semesteroppgaven pensumlisten boken jenten regler reglene karakterer karakterene frister fristene studenter
    sensorer søknader emner emnene romtildelingen foreløpig endringer endringene setninger erfaring erfaringer
    tildelinger bilder plakater timer dager dagene samtaler kontrakter kontraktene assistentene læringsassistenter
    hjelpelærere`,
  2: `uke uker ukene mangler koster henter svarer retter synes passer fra hjem hjemmefra en et mer flere siden annen
    velg velger fremgår ganger gang tidlig noenlunde ett enkelte se holde snakker tenker takket møtes sees sendes
    brukes kreves trengs leveres måles føres meldes bestilles deles dekkes bestemt skyldes unnskyld kunnet skullet
    villet unntatt tydelig deltar deltatt bedre rekker fremtiden ifølge mente fremføring utsatt`,
  1: `følge følger legge ligge begynner spørre forskjell lager tar bestemmer ringer begynte begynne nå velge søke
    sitte komme bestemme blitt jobber mens`,
})

export const NYNORSK: Weights = createWeights({
  3: `eg ikkje kva kven korleis kvifor kvar kvart kvarandre nokon noko nokre noka ein eit dei vere vera vore gjer
    gjere gjera gjerast berre sjølv sjølve mykje meir vart vert utan saman heime heimeeksamen heimanfrå kjem finst
    dykk dykkar annan mogleg moglege seier seie veke veker veka vekene medan treng trengst heile følgje følgjer
    leggje ligg byrjar byrje byrja høyre høyrer høyrt høyrde høyrest spørje spurde teneste tenesta tenester
    tenestene eining eininga einingar einingane oppgåve oppgåva oppgåver oppgåvene førelesing førelesinga
    førelesingar førelesingane rettleiing rettleiinga undervising undervisinga rettleiar rettleiaren rettleiarar
    tilsett tilsetje haust hausten namn namnet namna månad månaden månader venleg venlege diverre eigentleg framleis
    førespurnad førespurnaden studentane studentar lærarar lærarane lærar læraren førre kjelde kjelder pengar
    pengane enno hyggjeleg skilnad skilnaden verkar verka åleine gløymt gløymde hugs opnar eigen eiga eige eigne
    deira vanskeleg naudsynt tidlegare vidare seinare ønskjer ønskje ynskjer ynskje òg gjekk fekk teke teken tek
    skreiv gjeve gjev bede heldt staden stad stader lagar måndag tysdag laurdag svarar rettar ringjer manglar gjeld
    kostar krev hentar passar reknar mistar sjekkar kuttar synest forsking forskinga sjukdom sjukmelding sjukehus
    sjukmeld dårleg dårlege ettermiddagane byrjinga munnleg skriftleg fagleg faglege ansvarleg emneansvarleg
    tilgjengeleg endeleg ordentleg vanleg vanlege personleg årleg umogleg høgskule skule skulen skular fråsegn
    forseinka uroa kvardag midlar masteroppgåve bacheloroppgåve reglar reglane karakterar karakterane fristar
    fristane sensorar emna endringar endringane setningar røynsle røynsler tildelingar bilete plakatar timar timane
    dagar dagane samtalar kontraktar kontraktane assistentar assistentane læringsassistentar hjelpelærarar frå ifrå
    herifrå derifrå korles ikje ikkj korkje difor dømes døme oversyn orsak orsaker verksemd tilhøve hjå spørsmåla
    gong gonger gongen fyrst fyrste fleire nettlesar nettlesaren brukarnamn brukar brukarar brukarstøtta
    skuleeksamen samstundes anten ope einskild einskilde kunngjord grunngiving grunngjeving stadfesting løn løna
    timeløna kjenslene kveldar sidan vegner løysing løysinga møtast sjåast snakkast vitast seiast brukast delast
    sendast leverast evaluerast hentast leitar leite sjå åtgaum tinge tingar lyt eitt trong setje sitje sleppe
    kranglar orkar dukkar krasjar angrar startar snakkar ventar jobbar loggar endrar avgjer greitt sjølvstendig
    skipa spyrja vita byte velje innan att tilbod studentombodet undervegs trivselsleiar trivselsleiarane leiar
    leiaren leiinga`,
  2: `heim tilsette hugsa kor då betre kjende godkjende meinte meiner stengd stengde lagd tilrettelagd eine nokolunde
    mållaus elles rekk skil trudde skjønar verte innanfor utanfor verkstad sjølvsagt takksam deltaking deltakarar
    berekraft liknande heilt tel øydelagd innpassa halde kome bode brått kaffi jol`,
  1: `opne sjuk ho veit les skriv finn held set sit trur veg vegen ei nokor desse gje ope greier greidd`,
  0.5: `snakka endra samla flytta starta slutta mista lasta logga svara`,
})

/** What both forms have, and English has not. */
export const NORWEGIAN: Weights = createWeights({
  2: `og å på det som er av til med har hadde kan kunne skal skulle vil ville må måtte bør vi du meg deg seg oss han
    henne vår vårt våre mitt mine ditt dine hei takk også eller både så når etter mot hos dette disse denne den
    hilsen helsing mvh gjerne derfor alle alltid aldri nei ja kanskje ingen ingenting igjen blir bli få får går gå
    gir sendt fått spør svarer lurer skriver spørsmål svar hjelp hjelpe hjelper emne emnet møte møtet kurset faget
    enn opp ned ut før nytt gjennom mellom siden sidan neste veldig litt mange studentene studentane lese ta ser
    fint bra sliter dårlig dersom fordi slik andre rommet klokka fredag onsdag torsdag uansett æ itj itte ka kæm kem
    ska nåkka nokka noka dæ mæ sæ dokker dåkk dåkker korsn kossn kordan førr hain hu vess`,
  1: `i for en et ei om ny plass tid der her ved under over mest gruppe gruppa time`,
})

export const ENGLISH: Weights = createWeights({
  3: `the and of you your yours we our ours us they them their theirs this that these those what which who whom whose
    where when why how is am was were been being have has had having does did doing would could should might must
    cannot can't don't doesn't didn't isn't aren't wasn't won't wouldn't couldn't haven't hasn't i'm i've i'd i'll
    it's we're we've we'll you're you've you'll they're there's that's what's let's with without about from into
    because although though while until since between before after there than then please thanks thank hello dear
    sorry unfortunately regards students course courses exam exams teacher teachers lecture lectures lecturer
    assignment supervisor grade grades apply application answer answers question questions somebody someone anyone
    anybody nobody everyone something anything nothing everything my it its she he his not any some many much more
    most every both each other another such only also very too just already still yet again never always need needs
    needed want wants know knows think get gets getting got give given make makes made find found use used helped
    tell told ask asked say says said write written take taken seen work works worked working group groups week
    weeks year years days next new old im ive dont doesnt didnt cant isnt wont pls wiht teh recieve whe anwser tryed
    ther dosent`,
  2: `a an or to by as be if do can will shall may yes down but here now kind let one two three`,
})

/** Words of dialects: surely Norwegian, and a sign that neither written form was meant. */
export const DIALECT: ReadonlySet<string> = new Set(
  `æ itj itte ittj ka kæm kem ska nåkka nokka dæ mæ sæ dåkk dåkker dokker korsn kossn kordan førr hain vess mæn
    dinna sakå koffer koffør åffer åssen e`.split(/\s+/),
)

/** Nynorsk, unless the text is English. */
export const NYNORSK_UNLESS_ENGLISH: Weights = createWeights({ 2: 'me so no', 1: 'held same vel' })

/** Endings and beginnings, longest first within a language; only the first that fits counts, and only for no known word. */
export const NORWEGIAN_FORMS: readonly { form: 'nb' | 'nn'; pattern: RegExp; weight: number }[] = [
  {
    form: 'nn',
    pattern:
      /oppgåv|rettlei|føreles|førebu|førehand|heimeside|skilnad|kjeld|høyr|køyr|gløym|drøym|kvardag|einskap|skule|brukar/,
    weight: 3,
  },
  {
    form: 'nb',
    pattern: /oppgave|veiled|foreles|forhånd|hjemme|forskjell|kilde|kjør|glem|drøm|hverdag|enhet|skole|tjenest/,
    weight: 3,
  },
  { form: 'nn', pattern: /^kv(?!alit|ante|anti|art|eld|inne|itter|ot|alif|ikk|ern)/, weight: 3 },
  { form: 'nb', pattern: /^hv/, weight: 3 },
  { form: 'nn', pattern: /.{3}(?:leg|lege|legare|legast|leik|leiken|heitene|ingar|ingane|arane|arar)$/, weight: 3 },
  {
    form: 'nb',
    pattern: /.{3}(?:lig|lige|ligere|ligst|heten|heter|hetene|ingene|erne|nende|rende|elsene|elser)$/,
    weight: 2,
  },
  { form: 'nn', pattern: /.{3}(?:ane|ande|ast)$/, weight: 2 },
  { form: 'nn', pattern: /.{3}ar$/, weight: 2 },
  { form: 'nb', pattern: /.{4}(?:ere|ene|ende|elsen|ningen|ingen|ede)$/, weight: 1 },
  { form: 'nn', pattern: /.{4}inga$/, weight: 1 },
]

/** Words with a telling ending that tell nothing. */
export const NO_FORM: ReadonlySet<string> = new Set(
  `seminar januar februar webinar formular kalendar eksemplar honorar ansvar forsvar vikar stipendiar notar hektar
    radar altar klar svar fast kontrast podkast podcast last kollega lege leger college kollege privilege oppleg
    fagleg forelegg ofte plane banane lande strande bande verande brande skandinave ingen dingen tingen ringen sende
    hende kjende vende ende allmenne egne tavlene lampene jentene bøkene sidene gruppene mappene veggene oppgåvene
    vekene klassene lenkene prøvene øktene rundene kontoene kvinnene gardinene romma holdbar brukbar samtale
    foreldrene menneskene barna årene årsaken dette trakassere evaluere vurdere diskutere dokumentere informere
    planlegge presentere administrere registrere organisere levere studere fungere kopiere publisere arrangere
    integrere formulere kommentere godkjenne kontrollere koordinere orientere prioritere samarbeide rapportere
    reservere signere undervisere være mellomlegg flere fleire lettere større mindre tjene søndag gjerne telefonen
    nervøse grunnende`.split(/\s+/),
)

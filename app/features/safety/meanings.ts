/**
 * What words mean, as far as a sign of danger may be made of it. Bokmål, nynorsk, spoken forms and English stand
 * together, so that what is learned from a sentence in one language holds in the others. The notation is that of
 * phrase.ts; `{name}` is a list in danger-words.ts. A word may mean several things, and most words mean none of these.
 */
export const meanings: Record<string, string> = {
  // Who
  self: `
    i|im|ive|ill|id|me|my|mine|myself
    jeg|eg|æ|meg|mæ|mej|mitt|min|mi|mine|jæi|jei|ej|mei`,
  you: 'you|ur|u|your|dere|dykk|du|dokker|dykkar|deres|deg|dokke',
  other: `
    han|hun|ho|hu|hen|ham|henne|hennes|hans|kjæresten|kjærasten|samboeren|sambuaren|romkameraten|romvenninna|vennen|venninna|veninna|venninnen|kompisen|kameraten|naboen|ektemannen|mannen|kona|eksen|eks|venn|venninne|kompis|kamerat|romkamerat|sambuar|samboer|medstudent|romvenninne|kollega|kollegaen|bofelle|hybelnabo|kollektivet|gutten|guten|jenta|gutt|gut|jente
    he|she|him|her|his|hes|shes|flatmate|roommate|housemate|boyfriend|girlfriend|partner|husband|wife|ex|friend|bf|gf|neighbour|classmate|colleague|guy|girl|someone|flatmates|roomie|somebody
    noen|nokon|nåken|nåkken|nokken|ein|en + på|i|fra|frå + gruppa|kullet|klassen|linja|linjen|kurset|seminaret|labben`,
  student:
    'student|studenten|studentar|studenter|elev|eleven|kandidat|kandidaten|candidate|students|studentane|studentene|stipendiaten|masterstudent|utvekslingsstudent|pupil|advisee',
  family: `
    mamma|pappa|mor|far|mora|faren|moren|foreldre|foreldrene|foreldra|familie|familien|bror|broren|søster|søsteren|søstera|veslesyster|lillesøster|lillebror|veslebror|syster|systera|barna|ungene|ungane|barn|sønnen|dattera|datteren|besteforeldre|bestemor|dotter|dottera|son|sonen
    mum|mom|dad|mother|father|parents|family|brother|sister|kids|children|son|daughter|sis`,
  everyone:
    'alle|everyone|everybody|evryone|folk|verden|verda|world|dei|de + andre|others|dykk|dere|them|they|anyone|all',
  nobody: 'ingen|ingn|nobody|noone|no one|nobdy|inga|any1',
  boss: 'veilederen|veileder|rettleiaren|rettleiar|supervisor|professor|professoren|foreleseren|førelesaren|læreren|læraren|lærer|sjefen|boss|teacher|lecturer|advisor|sensor',

  // To be and not to be
  not: '{no}|{notEn}|uten|utan|without|ikkj|likkje',
  die: `
    {die}|{dieEn}|dør|døyr|døde|døydde|dying|dies|died|døen|kreperer|dødd|døydd
    slutte|slutta|stop|stoppe|quit + å? + puste|breathing|leve|leva|living|existing|eksistere`,
  dead: '{dead}|{deadEn}|livløs|livlaus|lifeless|lik|liket|corpse|body|avdød|graven|grava|grave|kista|coffin|gravstein|urne|urna',
  funeral: `
    begravelse|begravelsen|begravelsa|gravferd|gravferda|funeral|bisettelse|minnestund|obituary|dødsannonse
    sangene|songane|songs|salmer|kapell|kapellet|kiste|gravstein|gravstad|kremere|cremated|burial|buried|gravlagt|begravelsen + min`,
  live: '{live}|live|living|alive|lever|exist|existing|eksistere|leva|overleve|overlever|survive|levd|lived|i + live',
  life: '{life}|{lifeEn}|livets|tilværelsen|eksistensen|existence',
  takeLife: `
    ta|tar|tatt|tek|teke|tok|avslutte|avslutta|ende + livet|liv|live|live
    end|ending|take|taking|took|taken + my|his|her|their|own + own? + life|lives
    {kill}|{killEn}|killed|drept|drap|dræpe|drepte|avslutte + {me}|{oneself}|{self}|{selfEn}|{selvesEn}`,
  suicide: '{suicide}|selvmordsbrev|sjølmords*|unalive*',
  kill: '{kill}|{killEn}|killed|drept|drepte|drepa|drep|slaughter|massacre|shooting|slakte|slakta|terror|angrep|attack|strangle|kvele|kvelar|kveler|choke|choking|choked|kvelte|stab|stabbing|knivstikke|stikke|stikk',
  wake: 'våkne|vakne|våkner|vaknar|wake|waking|våkna|vakna|våknet|woken|woke|wakeup|vågne|våknar',
  sleep: 'sove|sovne|sovner|sovnar|sleep|asleep|sovna|sova|sovnet|fall + asleep|sovne + inn|søvn|søv',
  ceasing: `
    borte|vekke|vekk|gone|forsvinne|forsvinner|forsvinn|forsvunnet|disappear|vanish|disappearing|disappeared|vanishing|forsvunne|forsvann|forsvinna|bort|utsletta|viske|sletta
    {no} .. her|te|til + lenger|lengre|meir|mer|i|lenge|når|da|etter
    {no} + {i}? + meir|mer|lenger
    {notEn} .. be|exist|here + here|around|anymore|exist|much|after|longer
    slutte|slippe|sleppe|slepp|slipp|slipper + å? + være|vere|finnes|finnast|eksistere|til|unna|kjenne|føle|vera|alt|meir|mer
    quit|stop|escape|done + existing|being|living|it|everything
    leave|leaving|forlate|forlèt|forlater|forlet|reise|reiser|farvel .. this|denne|verden|verda|world|life|livet|earth
    {notEn}|{no} .. in|i + this|denne + world|verden|verda|life|livet
    bli|blir|get|become + mindre|smaller|ingenting|usynlig|usynleg|nothing|invisible
    miss|mister|mistar|lose|loses|losing + meg|me`,
  forever:
    'for godt|alltid|evig|ever|good|forever|permanently|eternity|aldri + mer|igjen|meir|att|for + evig|good|ever',
  never: 'aldri|never|ever|nevr',
  ending: `
    slutt|slutten|over|end|ends|ending|ended|ferdig|finish|finished|avslutte|avslutta|avslutter|ende|endar|slutter|sluttar|forbi|done|finito|fullføre|gjennomføre|sluttføre|final
    gjør|gjøre|gjere|gjer|gjort|make|put|få|sette|set + det? + slutt|end|punktum|ferdig
    end|ending|avslutte|ende + it|everything|all|alt|det`,
  last: `
    siste|sist|last|final|sista|sidste
    etterpå|afterwards|etter + det|that|this|siste|last + gang|time|eksamen|exam|melding|message|bønn|pray`,
  pain: 'smerte|smerten|smertene|smerta|vondt|vont|pain|suffering|hurts|pine|pina|tortur|torture|agony|lidelse|lidelsen|lider|numb|tomhet|mørket|mørkret|darkness|mørke|svart',
  peace: 'fred|ro|roleg|rolig|peace|calm|lettet|letta|lettelse|relief|relieved|peaceful|stille|quiet|calmer',
  spent: `
    {cope} + {i}? + {no}
    cant|cannot|coudnt|cnt|couldnt|dont|unable + to? + go|take|keep|do|cope|live|anymore|handle|stand|fight|carry|bear|face
    {no} + {cope}
    sliten|slitne|trøtt|trøytt|utslitt|exhausted|tired|lei|drittlei`,
  hopeless:
    'håp|håpet|hope|hopeless|håpløst|håpløs|poeng|vits|mening|meining|point|pointless|meningsløst|meaningless|grunn|reason|framtid|fremtid|future|utvei|utveg|way + out|worth|verdt|verd|vits + i',
  worthless: `
    byrde|bør|burden|worthless|verdiløs|verdlaus|verdilaus|failure|mislykket|mislukka|belastning|useless|hater|hatar|hate|fortjener|fortener|deserve|skyld|guilt|guilty|skam|shame|taper|loser|ubrukelig|ubrukeleg|waste|skammen|disgusting|til + bry
    stein|mouth + om|to + halsen|feed|slipper|slepp|sleppe|rid + alle|dei|of + meg|me`,
  better: `
    bedre|betre|best|better|happier|easier|lettere|lettare|lykkeligere|relieved|off
    slipper|slepp|sleppe|sleppa|slippe|spared|spare|free|fri`,
  withoutMe: `
    uten|utan|without + meg|me|mej|mæ
    når|hvis|om|viss|if|when|once|after|etter|at|før|before|til|until + jeg|eg|æ|i|im + er|was|am|were|var|e? + {gone}|{goneEn}|dør|døyr|død|dø|borte
    better|bedre|betre|best + off? + without|uten|utan`,
  miss: 'savner|saknar|savne|sakne|miss|notice|merker|merkar|merke|legge + merke|care|bryr|notise|grave|sørge|griner',

  // What is done to prepare, or said in parting
  farewell: `
    farvel|goodbye|goodbyes|goodby|hadet|hade|hade|adjø|bye|ha + det|hadebra|avskjed|avskjedsbrev|avskjeds*|avskil*|farewell
    si|sei|sa|sagt|say|said|saying + farvel|goodbye|hade|adjø|hadet|bye|ha
    hils|hels|helse|hilse|tell|sei|si + til? + mamma|pappa|mum|mom|dad|my|familien|foreldrene|them|dei|alle|her|him|parents|everyone|min|mora|mor|foreldra|broren|søstera`,
  sorry:
    'unnskyld|tilgi|tilgje|beklager|beklagar|orsak|sorry|forgive|forgiven|sory|lei + for|tilgitt|orsake|apologise|apologize',
  thanks: 'takk|tusen + takk|thanks|thank + you|u|takker|takkar|takka|thx',
  love: 'glad|elsker|elskar|elsket|elska|love|loved|luv|gla|glade + i',
  blame: 'feil|skyld|skuld|fault|blame|blamed|faul',
  lettersLeft: `
    brev|brevet|brevene|breva|letters|letter|note|notes|lapp|lappen|testament|testamente|testamentet|will + testament|avskjedsbrev
    når|when|innen|by|if|hvis|etter + the|de|dere|du|you|dykk|dokker + leser|les|read|reads|finner|finn|get|får|ser|see|reading`,
  arranged: `
    ordnet|ordna|arranged|klar|klart|klare|planlagt|planlagd|plan|plans|planen|bestemt|bestemmer|decided|desided|bestem|valgt|valt|valgte|picked|chosen|skaffet|skaffa|kjøpt|kjøpte|bought|samlet|samla|samler|saved|saving|stockpiled|stockpiling|collected|hamstret|hamstra|ready|pakket|pakka|packed|spart|spara|funne|funnet|counted|talt|prepared|forberedt|gøymt|gjemt|hidden|hiding|øver|øvd|practised|lagt|order|ryddet|rydda|cleaned|settled
    merket|labelled|ryddig|sortert|signed|signert|conclude|satt|sett|teikna|tegnet|googled|googla|googlet|lest|researched|ladd|ladet|loaded|sharpening|slipt|sliper|gjort|skrevet|skrive|written|finished`,
  giveAway: `
    gitt|gi|gir|gjev|gje|gjeve|gave|given|giving|give + ting|tinga|tingene|alt|katten|hunden|mine|gitaren|my|away|bort|vekk
    overta|arve|arver|arvar|inherit|overføre|overfører|rehome|omplassere`,
  pet: 'katten|katt|hunden|hund|cat|dog|kaninen|marsvin|pet|hamster|planter|plantene|plantane',
  findMe: `
    finne|finner|finn|fant|find|finds|found|funnet|funne|discover + meg|me|mej|my|kroppen|liket|body
    my|kroppen|liket + body|min|mitt
    lete|leite|leit|look|search + etter|for + meg|me|her|henne`,
  bodyFound: 'body|kroppen|liket|kropp|ashes|asken|organer|organene|organs|donor|donate',
  effects:
    'depositum|depositumet|nøkkel|nøkkelen|nøklane|arv|konto|kontoen|saldo|gjeld|debt|forsikring|insurance|abonnement|passord|passwords|belongings|eiendelene',
  afterMe: `
    etter|after|when|når|once|om|hvis|if + at? + {i}|i|im + er|am|e|dør|døyr|die|died? + {gone}|{goneEn}
    rydde|rydda|clean + opp|up + etter|after
    beskjed|contact|kontakte|kontaktperson|pårørende|pårørande|emergency`,

  // Ways and places
  pills: `
    {pills}|{pillsEn}|pilene|piler|pillr|sovetablett*|antabus|morfin|morphine|metadon|rivotril|opioid*|imovane|sterke + medisiner
    morfinen|prescriptions|prescription|resept|adhd|paralgin|tramadol|insulinen|doser|skuffen|skuffa|drawer|medisinskapet`,
  overdose: 'overdose|overdosing|overdosed|od|overdosa|overdosen|overdosert',
  swallow: '{took}|{tookEn}|drank|drukket|drukke|drakk|drikker|drink|inn',
  tooMany: '{tooMany}|{tooManyEn}|#many|nok|enough|samtidig|rest|the + rest|resten|handfull|botle|halve|half',
  poison: `
    gift|giftig|giftige|poison|poisoned|poisonous|frostvæske|antifreeze|bleach|klor|klorin|chemical|chemicals|kjemikalie|kjemikalier|kjemikaliar|cyanid|cyanide|syre|acid|avløpsåpner|salmiakk|løsemiddel|spylevæske|rotte*|metanol|white + spirit|plumbo|kullos|carbon + monoxide|eksos|exhaust|gass|gassen|gas
    blekemiddel|blekemidlet|toxic|toksisk|frostvæska|medisinskapet|medisinskap|kullgrill|grill|helium|nitrogen|engine + on|gasskran|gasskranå|cupboard`,
  onPurpose: 'med + vilje|on + purpose|vilje|intentionally|deliberately|purposely|bevisst + at',
  rope: 'tau|tauet|reip|reipet|rope|noose|løkke|løkka|løkken|løkkja|knute|knuten|bånd|belte|beltet|belt|snor|snora|snare|snora|ledningen|cord|strikken',
  hang: '{hang}|hanging|hengte|hengt|hang|hanged|hengd|hengde|kveles|kvelast',
  neck: 'hals|halsen|neck|throat|strupen|nakken|around|rundt',
  blade:
    'barberblad|barberbladet|razor|razors|blade|blades|kniv|kniven|knife|knives|saks|scissors|skalpell|scalpel|glasskår|skjær|barberhøvel',
  cut: `
    {cut}|kuttet|kutta|skar|skåret|skore|rispe|risper|cut|cutting|cuts|slit|slash|self-harm|skade|skada|selvskad*|sjølvskad*|selfharm*|rispa|kuttar
    kutt|kuttene|kutta|cuting|ferske|fresh|djupt|djupe|dypt|dype|deep|deeper|dypere|djupare`,
  hurtSelf: `
    slår|slå|dunker|dunkar|banker|bankar|brenner|brenn|brenne|brent|klorer|biter|bit|kutter|kuttar|skjærer|skader|skadar|straffer|sulter|sultar|skada|skar|skåret|sviir + {me}|{oneself}|hodet|hovudet|selv|armen|armene|armane
    hit|hitting|bang|banging|punch|punching|burn|burning|scratching|biting|cut|cutting|hurt|hurting|harm|harming|starving|punish|smash|smashing|slam|slamming + {selfEn}|my`,
  limb: '{wrist}|{wristEn}|arm|arms|lår|håndledd|skin|huda|huden|hud|vene|vener|legs|hovudet|hodet|head|veggen|wall',
  blood: 'blør|blod|blø|blood|bleeding|bleed|bløde|blødning|blodet|bløder|sår|såret|såra|wound|wounds',
  jump: '{jump}|jumping|jumped|hopar|hopa|hopp|kaste + meg|seg|step|stepping|steping|throw + myself|leap|stupe|gå + utfor|falle|falling|fall|slippe|let + go',
  height: `
    {heights}|{heightsEn}|{onEdge}|{onEdgeEn}|vindaugskarmen|vinduskarmen|vindaugskarm|kanten|kant|cliff|taket|parkeringshuset|brurekka|bruspennet|brige|høgda|etasje|etg|utfor|stup|demningen|takterrassen|fossen|balcony
    skrenten|skrent|parkeringstaket|høyt|high + sted|place|stad|blokkå|toppen|rail|railing|låg|lavt|lågt`,
  train: `
    {traffic}|{trafficEn}|togskinnene|skinnene|skinnegangen|skjenene|tracks|track|skinner|perrongen|perrong|plattformen|platform|stasjonen|station|toglinja|jernbanen|railway|sporet|sporene|t-bane|rails|lokfører|front|foran|infront|motorvegen|E6
    banen|t-banen|metro|neste|next + tog|toget|train|sporet|skinner|benken|rekkje|lokalet`,
  water: `
    {water}|{waterEn}|vannet|vatnet|isen|ice|sjøen|fjorden|elva|water|drukne|drukna|drown|drowning|druknar|havet|bølgene|bassenget|under + water|stranda|moloen|kaien|kaia|brygga|isen
    kaien|kaia|båten|båt|boat|sea|sjø|sjøn|elv|vatn|synke|søkk|pier|harbour|dock`,
  gun: `
    {weapon}|rifle|hunting|våpen|ammo|ammunisjon|bullets|kuler|patroner|hammer|hammar|hagla|jaktrifla|jaktrifle|øks|bombe|bomb|explosive|sprengstoff|bensin|petrol|gasoline|machete|weapons|guns
    øksa|øks|ax|syre|acid|machete|bat|jern|pistolen|geværet|hagle`,
  shoot: 'skyte|skyt|skyter|skjøt|skjoten|shoot|shooting|shot|skaut|skoten',
  fire: 'brann|brenn|brenne|brenner|fire|burn|fyr|tenne + på|torch|arson|sette + fyr',
  car: `
    kjøre|kjører|køyre|køyrer|køyrar|drive|driving|crash|krasje|sving|swerve|steer|autovern|fjellvegg|tree|møtende + trafikk|oncoming|trailer|lastebil|lorry|truck
    garasjen|garage|motoren|engine|bremse|brake|autovernet|fjellet|ut + i + fjorden|elva|veien|vegen|road|traffic`,
  cold: 'skogen|skog|forest|woods|snøen|snø|fryse|freeze|marka|fjellet|mountain|isolert',
  starve: `
    spist|spiser|ete|et|ate|eat|eating|mat|food|drikke|drukke|drikk|sulte|starve|starving|kaster + opp|svelte
    {no} + spist|ete|drukket|drukke|sovet|sove|eat|eaten|slept`,

  // When, and how surely
  now: '{soon}|tonight|now|tonite|today|i + dag|natt|kveld|helga|helgen|weekend|fredag|lørdag|laurdag|søndag|friday|saturday|sunday|before + morning|tomorrow|imorgen|imorgon|morgen|morgon|imorra|imorra|tomorow|soon|snart|straks|akkurat|right + now|minutter|minutt|minutes|hours|timer|inatt|ikveld|idag|onsdag|torsdag|tirsdag|mandag|wednesday|thursday|monday|tuesday|wen|nå|no|midnatt|midnight|juletider|daggry',
  dated: `
    før|before|innen|by|etter|after + i? + morgen|fredag|søndag|helgen|helga|friday|morning|weekend|christmas|jul|måneden|månaden|tomorrow|monday|eksamen|exam|innlevering|deadline|sommeren|natta
    den|denne|this|that + dagen|gongen|gangen|day|time|natta|gang
    denne|this + gangen|gongen|gang|time
    sette|satt|sett|valgt|valt|picked|chosen|teikna|set + dato|datoen|date|dagen|day|the + day|date`,
  intent:
    '{will}|{willEn}|skal|kommer + til|kjem + til|går|gona|gonna|gon|il|ill|klar + til|vil|planing|vilje|legge|gå|skal',
  want: `
    {want}|want|wish|wanna|hope|hoping|rather|prefer|helst|skulle + ønske|lyst|drømmer|drøymer|lengsel|lengter|lengtar
    ber|pray|asks|ask|håper|håpar + om|at|god|gud`,
  doIt: 'gjør|gjøre|gjere|gjer|gjort|do|doing|done|jør|gjera|through|gjennomføre|gjennom + det|it|det|dette',
  think:
    '{said}? + tenker|tenkjer|tanker|tankar|tanken|tankane|tankene|thought|thoughts|thinking|think|thinkng|fantaserer|fantasi|images|bilder|bilete|imagine|forestiller|planlegger|vurderer|considering',
  voices: `
    stemmer|stemmene|stemmen|stemma|stemmane|røyster|røysta|røystene|røystene|voices|voice|hører|høyrer|hear|hearing|voces|hallusin*
    djevelen|devil|gud|god|demoner|demonar|demons|engler|englene|englane|angels|radioen|radio|ofre|sacrifice|chip|overvåker|poisons|forgifter|forgiftar|convinced|overbevist`,
  unsafe: `
    {no} .. trygg|safe|stoler|stolar|trust|stole|lite|stanse|stoppe|holde|halde|hold|igjen|imot|control|kontroll
    redd|redde|scared|afraid|frightened|livredd|terrified|red|panikk|panic|bange
    stå|hold|holde|halde|stand + imot|mot|back|igjen|unna`,
  impulse:
    'trang|urge|urges|impuls|impulse|impulser|tvangstanker|kontroll|control|tempted|fristet|freista|drar|drag|pull',
  stopMe: `
    stoppe|stanse|stoppa|hindre|stop|save|redde|prevent|snu|snur|overtale + meg|me|him|her|henne|han|mej|seg
    nobody|ingen|no + kan|can|får|vil|skal + stoppe|stop|stanse|finne|find|hindre`,
  alone: 'alene|åleine|aleine|alone|ensom|einsam|lonely|isolert|låst|locked|låse|lock|innelåst|lås|door|døra|døren',
  unreachable: `
    svarer|svarar|answer|answering|responding|svare|picking|respond|replies|reply + {no}|phone|not|up|ikke|på
    {no} .. svarer|svarar|answer|answering|responding|svare|tak|reach|picking|reply|kontakt|phone|off|åpner|opnar|open|wake|vekke
    phone|telefonen|mobilen + is|er? + off|av|slått|død
    mobilen|telefonen|phone + hjemme|igjen|heime|att|til|from|fra|behind
    låst|låste|locked|ute|vekke|gone|away|missing|sakna|savnet`,
  collapse: `
    bevisstløs|bevisstlaus|unconscious|besvimt|besvimer|fainted|collapsed|kollapset|kollapsa|puster|pustar|breathing|puste|pusting|krampe|kramper|seizure|seizing|pulse|puls|hjertestans|blå|blue|lepper|leppene|lips|livløs|slapp|responding|utydelig|utydeleg|slurring|snøvler|snøvlar|sløv|floor|golvet|gulvet|kaster + opp|brystsmerter|chest|spyr|vomiting|foam|fråde
    hjertet|hjartet|heart + løper|hamrer|racing|stoppe|stop
    dizzy|svimmel|svartner|svartna|svart|blacking|black + out|kvalm|halvsovande|hjertebank`,
  phoned:
    '{said}|{saidEn}|melding|meldinga|message|mesage|text|textd|snap|snapchat|story|storyen|la + ut|bilde|bilete|picture|pic|posted|post|skriver|skriv|skrev|skreiv|mail|mailen|e-post|epost|innlevering|svar|besvarelse|besvarelsen|ringte|ringde|called|chat|forum|forumet|gruppechat|jodel|discord|insta|sms',
  helpNow: `
    hvem|kven|who|what|hva|kva|ka|should|skal|bør|må .. ringe|ringer|ringje|kontakte|kontakter|call|alert|gjør|gjer|gjøre|gjere|do|varsle
    hjelp|help|113|112|ambulanse|ambulance|politi|politiet|police|emergency|akutt|snarest|fort|urgent|quickly|pls|please|legevakt|legevakta|legevakten`,
  threat: `
    truer|trua|truet|truar|threatened|threatening|threat|threatens|trusler|truslar|trussel|threats|hevn|revenge|ta + igjen|hevne|pay|angre|regret|lo + av|laughed|ler|drepe|ta + dem|dei
    svi|lide|suffer|pay|laugh|ler|lo|bloodbath|blodbad|liste|list|names|navn|make + them|få + se|hata|hatet|hatar|hates|hammaren`,
  target:
    'skole|skolen|skulen|campus|lesesalen|lesesalen|auditoriet|dorm|studentbyen|classroom|school|office|kontoret|kullet|building|lab|lecture + hall|sit|instituttet|department',
  asManyAsPossible:
    'så mange som mulig|alle|everyone|as many|noen med meg|take them|ta med|med i|take + you|others|down',
  violence:
    'slår|slo|slått|hits|hit|beat|beats|beaten|dytter|sparker|sparka|kicks|voldtekt|raped|assaulted|kvelertak|strangled|strangles|tar + kvelertak|grabbed|mishandler|banker|banka|juler|denger|hurt + me|skada|skader',
  followed:
    'følger|følgjer|følgt|forfølger|forfølgjer|following|follows|stalking|stalker|stalks|etter + meg|waiting|venter|ventar|outside|utenfor|utanfor|lurer|står|hiding|gjemmer|gøymer|breaking|bryte|banging|dundrar|hamrer',
  pastTry: `
    prøvd|prøvde|prøvet|tried|forsøkt|forsøkte|attempt|attempted|forsøk|prøvde|prøvd
    igjen|again|på + nytt|nytt|neste|next|second + time|forrige
    discharged|utskrevet|utskriven|innlagt|attempt|selvmordsforsøk*|sjølvmordsforsøk*`,
  drunk: 'full|fullt|drunk|drukket|drikker|alkohol|alcohol|vodka|sprit|rus|ruset|rusa|stoff|brennevin|whisky|høy',

  // What such words are about when they are no sign of danger
  study: `
    oppgave|oppgaven|oppgåve|oppgåva|bacheloroppgave|bacheloroppgåve|masteroppgave|masteroppgåve|masteroppgåva|bachelor|master|thesis|dissertation|essay|essayet|paper|artikkel|article|chapter|kapittel|kapitlet|bok|boka|book|roman|novel|dikt|poem|pensum|syllabus|curriculum|reading|litteratur|literature|kilde|kjelde|kilder|kjelder|sources|cite|sitere|forskning|forsking|research|studie|study|survey|intervju|interviews|data|statistikk|statistics|tal|analyse|analysis|emne|emnet|course|kurs|kurset|module|forelesning|forelesningen|førelesing|lecture|seminar|seminaret|workshop|eksamensoppgave|exam + question|foredrag|presentasjon|presentation|prosjekt|prosjektet|project|jus|juss|strafferett|law|sykepleie|nursing|psykologi|psychology|historie|history|religion|filosofi|philosophy|biologi|biology|medisin|medicine|kriminologi|criminology|sosiologi|sosiologiske|sociology|arkeologi|poesi|museum|novelle|skodespel|play|film|filmen|movie|teater|theatre|teateret|theater|opera|scene|scenen|rolle|rollen`,
  prevention:
    'førebygging|forebygging|prevention|preventing|retningslinjer|retningslinje|guidelines|guideline|rutine|rutiner|rutinar|routines|beredskap|beredskapsplan|beredskapsplanen|policy|mal|malen|template|opplæring|training|trening|workshop|foredrag|generelt|general|generally|awareness|rek|etisk|etikk|ethics|ethical|approval|innhaldsvarsel|innholdsadvarsel|warning|kampanje|campaign|veiledning|rettleiing|brosjyre|plakat|poster|tema|temadag|fagdag|speaker|invitere|fadder*|etterutdanning|sensitiv|høstens|til + høsten|hausten|våren|spring|autumn',
  machine: `
    {machine}|{machineEn}|{files}|canvas|blackboard|inspera|teams|zoom|server|serveren|printer|printeren|skriver|skrivaren|lenke|lenken|lenka|link|pc|pcen|mac|laptop|mobil|mobilen|batteri|batteriet|battery|skjerm|screen|program|programmet|app|appen|nettside|website|linux|python|matlab|excel|word|pdf|fil|konto|kontoen|account|passord|password|wifi|nettet|internett|login|innlogging|system|systemet|prosess|process|prosjektor|opptak|recording|video|panopto|podkast|lader|charger|plante|plantene|cells|cell|celle|celler|cellene|mus|mice|bakterier|bacteria|rotter|fisk`,
  trifle: `
    {cause}|{causeEn}|{task}|{taskEn}|haha|hehe|lol|:)|kaffe|coffee|kjedsomhet|kjedsomheit|boredom|nysgjerrig|spent|latter|lo|laughing|kantina|pause|tørt|kjedelig|boring|morsomt|gøy|fun`,
  asks: 'hvor|kvar|kor|where|finnes|finst|fins|når|hvordan|korleis|kordan|how|hvilke|kva|søker|søke|søkje|apply|bestiller|bestille|book|får|få|can|kan|may|kostar|koster|frist|fristen|deadline|gjelder|gjeld|skjema|form|tilgang|access|låne|borrow|rom|room|timeplan|schedule',
  longAgo:
    'år|years|fjor|ago|sidan|siden|tidligere|before|frisk|recovered|well|fortid|barn|child|barndom|oldemor|bestefar|bestemor|farfar|morfar|grandma|grandpa|grandfather|grandmother|onkel|tante|uncle|aunt|hund|hunden|dog|katt|hest|horse|kreft|cancer|sykdom|sjukdom|alder',
}

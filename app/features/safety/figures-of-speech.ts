import type { WordLists } from './phrase.ts'

/** Things and places that make a figure of speech of words that would otherwise be a sign of danger. */
export const harmlessWords = {
  cause:
    'latter varme varmen kjedsomhet keisemd keisemda sult skam flauhet flauheit nysgjerrighet kulde kulda stress nerver spenning trøtthet tørst lykke glede kjærlighet eksamensstress eksamensnerver søvnmangel latteren nervøsitet pinlighet nysgjerrigheit flau kjedsomheten',
  causeEn:
    'coffee boredom embarrassment shame heat cold hunger thirst laughter laughing curiosity stress exhaustion cringe pizza chocolate burger beer food cake sushi tea snack happiness cuteness nerves caffeine ac suspense anticipation',
  task: 'frist fristen fristene fristar fristane eksamen eksamenen eksamenar emnet emne faget fag oppgaven oppgåva oppgava oppgaver oppgåver innleveringen innlevering innleveringa masteren masteroppgaven masteroppgåva masteroppgava pensum pensumet systemet skjemaet canvas blackboard inspera statistikk statistikken matte matten fysikk programmering kurset øvingen øvinga øvingene timeplanen varmen kulden ryggen nakken hodet hovudet byråkratiet excel arbeidsmengden arbeidsmengda køen køa stresset semesteret bacheloren bacheloroppgaven prosjektet gruppearbeidet rapporten ventinga ventingen stolen stolene',
  taskEn:
    'deadline deadlines exam exams course courses assignment assignments thesis homework back feet head shoes suspense workload system form website canvas blackboard calculus statistics maths math physics semester project report essay schedule heat noise wifi printer software chair chairs commute neck knee stairs bureaucracy backpack internet connection allergies reading readings syllabus lecture timetable queue grading pressure',
  placesEn:
    'kollektiv studentby studentbyen hybel dorm dorms housing trondheim gjøvik ålesund norway oslo norge bergen moholt berg sit apartment flat room campus city town house student private shared building collective home center centre area country village basement corridor abroad off far close roommate roommates flatmate flatmates parents strangers smokers another this student expensive norwegian family host single same own a an the my',
  group:
    'gruppa gruppen gruppe gruppene teamet team laget prosjektet kollokviegruppa prosjektgruppa group team project committee styret lab labgruppa course class seminar kurset klassen seminaret orkesteret koret utvalget komiteen gruppearbeidet',
  machine:
    'batteriet batteri pcen pc laptopen mobilen telefonen maskinen maskina serveren nettet planten plantene planta cellene bakteriene fiskene plantane cellene lenken prosessen appen plante planter fisken rottene musene forsøksdyr dyrene klokka',
  machineEn:
    'laptop computer phone battery server plant plants cells cell bacteria mice mouse fish animals pc mac process ipad tablet calculator bike samples culture animal rats bees tree trees',
  files:
    'filer filene fil fila filen data dataene dataane dokumentet dokumenter konto kontoen kontoer innlevering innleveringen innleveringa oppgaver notater notatene varsler varsel meldinger e-post e-posten post posten bilder files file account accounts documents notes emails messages notifications icon button knappen menyen menu emnet course courses',
  professional:
    'supervisor professor boss landlord teacher advisor manager lecturer veilederen veileder rettleiaren rettleiar sjefen sjef læreren læraren foreleseren utleieren huseieren',
  kin: 'bestemor bestemora bestemoren mormor mormora farmor bestefar bestefaren morfar farfar tante onkel hunden katten hund katt grandma grandmother granny grandfather grandpa dog cat uncle aunt grandparent hamster gran oldemor',
  relative:
    'supervisor professor boss mom mum mother dad parents landlord teacher advisor veilederen rettleiaren sjefen mamma pappa romkameraten mora faren moren foreldrene roommate lecturer group gruppa',
  many: 'pasienter pasientar pasientane pasientene personer personar mennesker menneske menneskje folk studenter studentar studentene studentane elever elevar elevane elevene ungdom ungdommer ungdommar unge eldre brukere brukarar klienter klientar barn noen nokon dei de patients people students pupils youth teenagers adolescents clients users elderly adults persons those children adults',
} satisfies WordLists

/**
 * Each phrase holds the words that mislead. It silences only a sign that is made of some of those very words, in one
 * sentence, and so never another statement in the same text. Where the last part of a phrase is ordinary, a sign
 * elsewhere in the text still counts.
 */
export const figuresOfSpeech = `
  # to die of something small, or for something good
  {die} + bare|nesten|litt? + av|av|til|etter + ren|bare|pur|all? + {cause}
  {dieEn}|dying + of|from|for|over + a|an|pure|sheer|some|this|the|that? + cup|hot|good|second|third? + of? + {causeEn}
  {dieEn}|dying + to + know|see|find|hear|get|try|meet|go|have|learn
  {dieEn}|dying + laughing
  {dieEn}|dead|dying + on + this|that|the? + hill|battery|us|me
  {dieEn} + if|unless|when|before|without + i|we|the|this|my|it|coffee + dont|cant|have|fail|get|exam|see|find|assignment|deadline|know|hear|submit|pass? + to?
  {die} + hvis|om|viss|når|uten|utan|dersom + jeg|eg|vi|det|den|kaffe? + ikke|ikkje|må|stryker|stryk|får|fær|er + består|får|bestått|kaffe|eksamen|svar|en|ei|varmt|kaldt?
  want|need + my|the|this + {taskEn}|laptop|computer|phone|battery + to + {dieEn}|end|be
  want|wants|wish|need|hope + this|it + {taskEn}|week|year|module|programme|meeting|training .. end|over|stop|finished
  {want} + at + det|dette + {task}|skjemaet|støyen .. slutt|over|slutte|stoppe
  end|stop|over + sending|logging|showing|crashing|asking|emailing|loading|updating|syncing|by|before|with|early
  slutt|slutte|stoppe|over + å|med|snart|før + å|sende|varsle|logge|krasje|masingen|jul|eksamen|sommeren
  slutt|slutte|ende + på + denne|dette|det|alle + {task}|semesteret|varslene|varslingane|e-postene|maset|støyen|krangelen|rotet
  avslutte|avsluttar|avslutter + alt|alle + av|som|arbeid|kurs|emner|fag|prosesser|innen|før|programmer|abonnement
  avslutte|ende|avslutning + det|dette|alt .. emnet|kurset|prosjektet|studiet|semesteret|abonnementet|avtalen|kontrakten|samarbeidet

  rather + {dieEn} + than + to? + do|work|take|have|use|write|sit|fail|present|read|speak|present|eat|drink|miss
  {machineEn} ... {dieEn}|dying|{deadEn}
  {machine} ... {die}|dør|døyr
  about + to + {dieEn} + at|on|in|and + charger|battery|percent
  {kin} + min|mi|mine|vår|is|has|just|er|har|might|may|vil|kan|snart|ligger|who|som + going|for|snart|to|just|er|is|å? + {die}|{dieEn}|dør|døyr|dying|{dead}|{deadEn}|døden + soon|snart?
  {kin} .. might|may|is|will + die|dying + soon?
  {files} .. forsvinne|forsvinner|forsvinn|disappear|vanish|gone|borte|vekk
  social|career|political|karriere|sosialt|academic|professional|commercial + {suicide}
  hopper|hoppe|hoppar|hoppa .. fallskjerm|strikk|basseng|bassenget|trampoline|badebrygga|tau
  {onEdge}|{onEdgeEn} .. venter|ventar|waiting|bussen|bus|rute|route|finner|find|gangbru*|meet|møtes|møtest
  overlever|overleve|overlev|survive|surviving .. {task}|{taskEn}|semesteret|semester|studiet|faglig|fagleg
  unconscious|bevisstløse|bevisstløs|medvetslause + patient*|pasient*|dummy|dukke|person|markør
  landlord|huseier|utleier|utleigar|huseigar .. threat*|true*|trug*
  threat*|truer|trugar|truar|true .. eviction|evict|report|court|legal|fine|fail|complain|sue|klage|anmelde|oppsigelse|stryke|rettssak|inkasso|saksøke|kaste|melde|rapportere|bot|purring
  live|living + on + noodles|instant|pasta|rice|less|bread|nothing|student|social|welfare|grants
  leve|leva + med|uten|utan + denne|dette|en|ein|ei? + karakteren|resultatet|karakter|rotet|systemet|avgjørelsen
  live + with + this|the|that|my|a + grade|grades|result|noise|decision|bug|mess|roommate|schedule
  leve|leva|livet + i|på|med + kollektiv|kollektivet|hybel|hyblen|hybelen|koffert|studentby|moholt|pappesker|romkamerater
  living + with + loud|my|the|a|noisy|messy|two|three|four|five|other|so|roommate
  never + taken|chosen|signed|joined|started|enrolled|applied|picked|registered|moved + this|the|that|up?
  leve|leva + på|av + #many
  leve|leva + på|av + nudler|havregrøt|lite|pasta|ris|kreditt|stipend|lån
  ligg|ligger + for + døden|dauden
  {relative} .. {kill}|{killEn} + {me} + if|for|hvis|om|når|viss|because|over
  dykk*|dive|diving .. hoppe|jump|jumping
  dykk*|dive|diving ... hoppe|jump
  jump|hoppe|hoppa + to|into|over|ahead|straight|on|right|in|til|inn|rett|over|videre|frem|fram|opp + the|question|question|next|conclusions|second|third|neste|spørsmål|et|en|andre|tredje|a|my|that|on|wagon
  puste|breathe + ordentlig|skikkelig|godt|properly|well|clearly|fritt|freely .. luft|air|inneklima|ventilasjon|ventilation
  puste|breathe ... dårlig + luft|inneklima
  synke|forsvinne|sink|disappear + ned|gjennom|through|into|under + i|the|gulvet|jorda|floor|ground

  responding|response|responsive|respond + to + my|our|e|emails|messages|mail|any|calls|the|me|requests|texts
  attack|stroke + over|when|because|from|about|seeing|every|if
  holder|held|holdt|heldt + på + å + {die} + av
  kommer|kjem + til + å + {die} + av|på
  {dieEn}|dying + of
  could|can + sleep|asleep + forever
  {taskEn}|pandemic|corona|covid .. be + over
  {lifeEn} + as + a|an
  maske|munnbind|mask|munnbindet .. puste|breathe|pusten
  det|alt|samarbeidet|#thing|noe|gruppa|det|prosjektet|kommunikasjonen|dialogen + har|hadde? + helt|fullstendig? + {cut} + {oneself}
  cut|cutting|kutte|kutta|kuttet|kutter + {me}|{oneself}|me + fra|frå|av|løs|out|off|from
  skriver|skriv|skrive|write|writing|wrote|lese|leser|les|read|reading|holder|held|give|giving|forbereder|prepare|preparing + et|en|ein|eit|a|an|my|about|om|on|mitt|min + foredrag|innlegg|tekst|kronikk|blogg|talk|speech|text|piece|post|poem|dikt|story|historie|novelle|song|sang|note? + om|about|on + {suicide}
  {i}|vi|i|we|im + skal|vil|må|kan|want|will|am|have|need|skriver|skriv|leser|les + to|å? + skrive|lese|write|read|writing|reading|study|studere|diskutere|discuss|om|about|present|presentere + about|om|on? + {suicide}

  # what happened some time ago
  heart|stroke|seizure|hjerteinfarkt|hjarteinfarkt|hjerneslag|slag|anfall|krampeanfall|hit|påkjørt|påkøyrt|collapsed|fainted|besvimte|besvimt|attack|kramper|infarkt|stabbed|knivstukket|overdose|hjertestans|mugged|assaulted|ranet|overfalt .. yesterday|ago|fjor|year|years|month|months|week|weeks|semester|igår|går|sommer|sist|forrige|førre|tidligere|tidlegare|earlier|before|juni|mai|august|spring|autumn|summer|winter|2019|2020|2021|2022|2023|2024
  heart|stroke|seizure|hit|collapsed|fainted|attack|stabbed|overdose|mugged|attacked|raped|assaulted|beaten|abused .. last + year|month|week|semester|spring|summer|autumn|fall|winter|exam
  yesterday|ago|fjor|forrige|førre .. heart|stroke|seizure|hjerteinfarkt|anfall|fainted|besvimte|hit|påkjørt
  history + of

  # one's life as a student, the life of a machine, someone's life's work
  my|your|our + {lifeEn} + as|at|in + a|an|the|ntnu|university|student?
  my|own + {lifeEn} + with|by|easier|science|sciences|drawing|skills|coach|story|savings|experience|over|back|cycle|insurance|time|partner|choices|to|into
  {life} + til + en|ein|ei|et|eit + docker|container|prosess|batteri|server|pc|maskin
  {life} + som + student|studerande|studenten|stipendiat|masterstudent
  {task} + holder|kommer|kjem|på|til|i|her? + på|til? + å|snart|nesten|helt|heilt? + {take}|tatt|tok|teke|suger|stjeler|stjel + snart|nesten|helt|over? + livet|knekken
  skremmer|skremte|skremme|kjeder|keiar|keier|plager|stresser|stressar|suger|syg + {life} + av + {me}
  #thing + holder|kommer|kjem|på|til|å|snart? + på|til? + å? + tar|tek|ta + snart|nesten|helt? + livet + av + {me}
  #thing + dreper|drep|kveler|kverker|knuser + {me}
  {taskEn}|these|this|those|that .. kill|killing|kills + me|us
  {professional} .. {kill}|{killEn}|drepe + {me}
  {relative} .. {kill}|{killEn} + {me}|me + when|når|hvis|if + they|he|she|han|hun|de|dei + see|sees|ser|hear|hears|hører|find|finds + my|karakterene|karakteren|the|grades|out
  gonna|going|could|will|want|wanna + to? + kill|murder|strangle + my|whoever|the|this|that|these|my + roommate|group|supervisor|made|designed|invented|wrote|decided|landlord|neighbour|neighbor|printer|laptop|computer
  til|to + å + dø|døy|die + for
  shoot|skyt|skyte + me|meg|us|over + an|a|en|ein? + email|e|mail|message|line|text|dm|melding|mail|epost
  #thing + dreper|drep + oss
  unconscious + bias|biases|mind|processing
  menu|section|panel|window|table|page|file|tab|list|tree|folder|market|bridge|building|roof|server|wave + has|have|is|just? + collapsed
  were|was|are|is + passed + out
  glatt|is|isen|livsfarlig .. glatt|is|isen|føre|veibane
  kjedelig|keisamt|morsomt|flaut|varmt|kaldt|gøy|pinlig|kleint|trangt|sultne|sulten|tørst|stressende|boring|hot|cold|funny|embarrassing|hungry ... {die}|{dieEn}|dying
  {die}|{dieEn}|dying + så + kjedelig|varmt|sulten|tørst|flaut
  varsel|varsling|notification|notifications|email|meeting|e|krasjer|crashes|mail .. hopper|hoppe|jump|jumping|skyter|shoot|shooting|dør|die|scream
  varsel|varsling|notification|notifications|krasjer|crashes|canvas|inspera|blackboard|teams ... hopper|jump|jumping|skyter
  timeplanen|planen|opplegget|faget|emnet|pensum|schedule|list|course|workload|timetable|løpet + er|is|are + rent|pure|et|a? + {suicide}
  puste + med|gjennom + nesa|nesen
  breathe + through + my + nose
  cant|cannot|go + go? + on? + like + this + with + courses|five|four|so|three|the|this|my
  done|finished|through + with + this|everything|all + semester|course|class|exam|assignment|year|project|except|thesis|form|system|school
  {task} .. {kill}|drepte|kverke|kverker|knekke|knekker + {me}
  {taskEn} .. {killEn} + me
  {take} + {life} + med|på
  {no} + {live} + av|på|for + lånet|studielånet|stipendet|lånekassen|penger|pengane|så|studiestøtta|studiestøtten|havregrøt|nudler|lånekassa|støtte
  {no} + {live} + opp + til

  # "to live" as in lodging, or what one can live without
  live|living|exist + in|at|on|with|off|near|by|next|outside + {placesEn}
  live|living + alone|together|abroad|here|there + in|at|with|but|because|where|how|can|is|so|next|and
  live|living + on + my|the|a|this + loan|budget|grant|scholarship|stipend|salary|money
  live|living + out + of
  live|living + without + my|the|a|an|it|canvas|internet|coffee|wifi
  living + expenses|costs|situation|arrangements|room|conditions|allowance
  be|being + here + for|in|during|until|all|when|at|on|before|today|tomorrow|monday|friday|this|that|next|physically|over + the|exam|week|lecture
  be|being + alive|here|around + when|at|in|on + office|lecture|campus|class|exam
  go|carry|keep|continue + on + exchange|to|the|a|an|leave|holiday|vacation|erasmus|campus|page|canvas|excursion|trip|my|maternity|parental|with
  this|it|that|which|we + cant|cannot|wont|can|not + not? + go|carry|continue|live + on?
  wake + up + at|early|my|so|before|for|the|on|late|in|time|every
  våkne|vakne|våkner|vaknar + opp? + tidlig|tidleg|klokka|kl|før|til|av|så|seks|sju|grytidlig
  være|vere|vera|vær + her|med|til + på|i|under|for|mens|medan|før|fysisk|stede|hjelp|bry|nytte|fredag|mandag|alle
  være|vere|vera|vær + med|til + mer|meir|lenger|lengre + i|på|som|enn|hjelp|i
  være|vere|vera + til + stede|hjelp|hinder|bry|nytte|stades|last
  disappear|vanish|disappeared|gone + from + the|my|canvas|our|list|a|this|view|mailing
  forsvinne|forsvinn|forsvinner|bort|borte|vekk + fra|frå|i|på|av + e|postlista|epostlista|listen|lista|kartet|timeplanen|canvas|e-postlista|systemet|oversikten|undervisningen|skolen|studiet|jobb|forelesningen|forelesning
  forsvinne|forsvinner|forsvant + når|om|hvis|av|igjen + jeg|eg|seg|jeg
  point|reason|poeng|vits + in|of|to|med|i + living|live|å + in|at|on|leve + {placesEn}|av
  end|ending + it|this|things + with|early|on|by|when|well|positively|here + my|the|a|summary|note|time|deadline|supervisor|landlord|high|question|course|boyfriend|girlfriend

  # hanging, shooting, cutting and jumping that hurt no one
  henge|heng|henger|hengje|hengjer|hengt|hengte + {oneself} + opp|på|ut|over|rundt|i|med|fast|fra|etter
  henge|heng|henger|hengje|hengjer|hengt + {me} + opp|ut|fast|etter|over
  henge|heng|hengje|hengjer + {me} + på + dere|dykk|gruppa|en|ei|ein|turen|noen|nokon|andre|de|dei|kollokvie*|laget
  shoot|shooting|shot|skyte|skyt|skutt|skaut + {selfEn}|{selvesEn}|{me}|{oneself} + {self}? + in|i|inn + the|begge? + foot|foten|beinet|føttene
  drown|drowning|drukne|drukna|drukner|druknar|bury + {selfEn}|{me}|{oneself}|{selvesEn}? + in|i|under + work|books|coffee|readings|reading|assignments|e-mails|emails|arbeid|pensum|oppgaver|oppgåver|lesing|e-post|epost|epostar|eposter|lekser|stoff|papers|deadlines|paperwork|papirer|self
  drukner|druknar|drukne|drowning|choking|kveles|kvelast + i|in|on|av|under + arbeid|lesestoff|pensum|oppgaver|oppgåver|eposter|readings|work|data|emails|deadlines|varsler|papirarbeid|homework
  kill|killing + {selfEn} + laughing|with|over|studying
  cut|cutting|kutte|kutta|kuttet|kutter + {selfEn}|{selvesEn}|{me}|{oneself} + some|a|out|off|ned|ut|short|slack|lunch|loose|inn|from
  cut|cutting + {selfEn} + in|out|off|from + the|a|video|photo|picture|recording|frame
  skjære|skjærer|skjer|skar|skåret + {oneself} + til|fast|helt|med + tannhjul|motoren
  jump|jumping|hoppe|hoppa|hoppar|hopper + off|av|over|from|på|on|into + the|a|first|second|waiting|et|eit|første|andre|board|toget|bussen|trikken|bus|train|study|from + list|year|semester|course|første|emne|year|bandwagon|conclusions|på|at|i
  bungee|strikk|basejump*|strikkhopp*|stup*|badestup|fallskjerm*|parachut*|diving|stuping|badegruppa|basehopp .. {heights}|{heightsEn}|hopp|jump|jumping
  jump|jumping|hopp|hoppe|hoppa .. bungee|strikk|fallskjerm|parachute|badegruppa|diving|swimming
  standing|stand|sitting|står|sit|sitter|stå .. roof|rooftop|taket|bridge|brua|broa|bruen .. terrace|terrasse|takterrasse|between|mellom|bar|cafe|kafe|entrance|inngangen|find|finner|bussholdeplass
  kanten|edge + av|of + my? + stupet|setet|seat|passing|failing|spenning|campus
  kaste|kasta|kaster + {me}|{oneself} + over|på|ut|inn|rundt|i + bøkene|lesingen|pensum|det|arbeidet|oppgaven|studiene|jobben|arbeid|bølgen|det|nye
  stole|stoler|stolar|trust .. meg|myself + selv|sjølv|sjøl? + når|med|i|with|in|on|when + jeg|eg|statistics|statistikk|matte|math|money|numbers|tall|i|code|regning|deadlines
  noe|noko|something|anything + dumt|galt|feil|stupid|wrong|bad|terrible + i|på|in|on|with|to + søknaden|skjemaet|oppgaven|eksamen|the|my|innleveringen|søknad|canvas|application|form|system|this
  livet + på|i|med + lesesalen|lesesal|hybel|hybelen|campus|kontoret|laben|kollektiv|lab|ro|studenthytta
  brenn|brenner|burning + under|for + føtene|føttene|beina|meg|å
  goodbye|farewell + letter|note|card|party|gift + to|for + our|the|a|my + head|colleague|professor|boss|team|class|leader|teacher|supervisor|dean|department|retiring|exchange
  beaten|beat|killed|destroyed|crushed + in|by|at + chess|final|finals|the|game|match|tournament|competition|a|quiz|football
  kill|killing + it|time|some|the|two|an|a
  end|ending + up
  overdose + of|av|på|on + e-mails|emails|mail|e-post|e-poster|e-postar|epost|epostar|varsler|varsel|varslingar|notifications|coffee|caffeine|kaffe|koffein|informasjon|information|messages|meldinger|meldingar|sukker|sugar|readings|pensum|teams|zoom|meetings|møter|møte|reminders|grupper|gruppearbeid|info|skjemaer|skjema|innlogginger|påminnelser|oppgaver|oppgåver|netflix|work|lesing|lectures|forms|forkortelser|data|news|nyheter|korona|corona|slack|input|kahoot|powerpoint|slides|artikler|inntrykk|matte|statistikk|jul|e

  # it is not me that they would be better without
  {group} .. bedre|betre|best|better|easier + av|off|uten|utan|without? + uten|utan|without + meg|me
  bedre|betre|better|easier + for + {group}
  møtet|meeting|undervisning|forelesningen|lecture .. uten|utan|without + meg|me

  # said of many at once, as in a study
  {many} + som|who|that|with|med|får|fær|have|having + har|hadde|ikke|ikkje|want|have|had|wants|wish|are|feel|selv|også|vil|ønsker|ønskjer|skader|kutter|skadar|kuttar|med|report|experience|suicidal|self? .. {die}|{live}|{dieEn}|{oneself}|{selvesEn}|{suicide}|live|living|selfharm*|selvskad*|sjølvskad*|dying|harm|døden
  {many} + med|with + {suicide}|selvskad*|sjølvskad*|self
  {many} + skader|skadar|kutter|kuttar + {oneself}

  # denied
  ikke|ikkje|ikkj|aldri|not|never|neither|verken + suicidal|{suicide}
  not|never|havent|hadnt|dont|didnt|ive + never|not|had|have|any|having|feel|feeling|been|no|actively|at|all + any|suicidal|feeling|been|had|feel? + {suicide}
  no|without|uten|utan|ingen|inga|zero + {suicide}
  har|hadde|hatt + ikke|ikkje|aldri|ingen + noen|hatt|nokon? + {suicide}
  ikke|ikkje|aldri|skal + tenkt|planer|tanker|tankar|tenkte|planar|ikke|ikkje + på|om|å + å? .. livet|{die}|{suicide}|{me}
  im|am|i|is|was|shes|hes + am|is|was? + not|never + going|planning|trying|gonna|thinking|about|intending|threatening + to|of|about|on + {killEn}|{dieEn}|end|ending|taking|take|hurt|hurting|harm|harming|suicide
  im|am + not + a + danger
  {notEn} + want + to + {killEn}|hurt|harm + {selfEn}|anyone|me
  vil|skal|ønsker|ønskjer|kommer|kjem + ikke|ikkje|aldri + til? + å? + {die} + og|men|av|enda|ennå
  vil|skal|ønsker|ønskjer + ikke|ikkje|aldri + å? + skade|skada|drepe|ta + {me}|livet
  ingen|inga|no + fare|danger + for|to + livet|liv|life
  ingen|no|ikke|ikkje + er|is|ble|vart|was|blei + skadd|skadet|hurt|injured

  # what has already happened, and is grief; prevention
  begikk|committed|died|dead|lost|mistet|mista|døde|døydde|gikk|gjekk|omkom|passed .. {suicide}
  {suicide} .. i + fjor
  selvmordsforeb*|sjølvmordsføreb*|sjølvmordsforeb*|selvmordsrisiko*|sjølvmordsrisiko*|selvmordsrate*|sjølvmordsrate*|selvmordsstatist*|sjølvmordsstatist*|suicidolog*
  suicide|suicidal + squad|bomber|bombers|hotline|prevention|prevent*|rate|rates|awareness|risk|bereavement|statistics|literature|research
  prevent*|forebygg*|førebygg*|against|mot + av? + {suicide}

  studie|study|studies|studien + of|on|av|about|om|blant|among + {suicide}

  # named as a subject
  {suicide} + som|as + tema|emne|a|topic|subject|begrep|omgrep|fenomen|motiv|theme
  dødsdom*|livsstil*|livssyn*

  # short of breath from nerves, as told when one asks for talks
  puste|pustet|pusta|breathe|breath ... angst|angsten|anxiety|forelesning|forelesninger|førelesing|lesesalen|innlegg|fram|framlegg|presentere|present|presentation|presentasjon
  angst|angsten|anxiety ... puste|pustet|pusta|breathe|breath
  # somebody's behaviour that must end
  kommenterer|kommentarer|kommentarar|comments|commenting|mocked|mocking|mobbet|mobba|erter|ertar|mobbing|teased|bullied ... stoppe|stop|slutt|slutte|end
  # one who asks others about it
  spør|spørre|spørje|ask|asks|asking + {many}|førsteårsstudenter|førsteårsstudentar|informanter|informantar|deltakere|deltakarar|participants|respondents .. {suicide}
  # lists, and what is hard to do
  forsvinne|forsvinner|forsvinn|disappear|gone + fra|frå|from + the|feil? + *lista|*listen|*liste|list|mailing|register|registeret
  {taskEn}|analysis|code|python|matlab|physics|chemistry + is|keeps + beating + me
`

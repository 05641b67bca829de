import type { PatternGroup } from './danger-patterns.ts'

/** To take one's own life: said outright, as an intention or an attempt, or by the means. */
export const ownLife: PatternGroup[] = [
  {
    says: 'means to take their own life',
    kind: 'suicide',
    phrases: `
      ta|tar|tek|tatt|teke + livet + hver|kvar|i|nå|no|snart|hele|heile|igjen|at|av|før|og|eller
      tanker|tankar|tenker|tenkjer|tenke|tenkt|prøvd|forsøkt|prøvde|lyst|planer|planar .. ta + livet
      kossen|kordan|hvordan|korleis|how + tar|tek|ta|do|to|kan|does + man|ein|jeg|eg|du|you|i|one? + ta|take|tar? + livet + sitt|mitt|av
      stemmene|stemmer|stemmar|stemmane|voices .. hoppe|hoppa|jump|dø|døy|die|skade|hurt|harm|kutte|cut|gjøre|do
      ligger|ligg|lagt|legger|legg|sitter|sit + meg|mæ? + på|over|ved + skinnene|togskinnene|togsporet|sporet|skjenene|togskjenene
      garasjen|garage .. motor|motoren|engine
      motoren|engine + på|on|running .. garasjen|garage
      ser|stirrer|looking|look|staring + ned|down + fra|frå|from + brua|broa|balkongen|taket|vinduet|bridge|balcony|roof|window
      {take}|tatt|tok|teke|tatt .. mitt + eget|eige + {life}
      stemmer|stemmene|stemmar|stemmane|voices|voice|hodet|brain|head .. {kill}|{killEn} + {me}|{selfEn}|me
      as + well + {killEn} + {selfEn}
      stryker|stryk|feiler|mislykkes .. {take} + {i}? + livet
      tar|tek|ta + {i} + livet + mitt|av
      {take}|tatt|tok|teke .. {life} + mitt|mett|mit
      {take}|tatt|tok|teke .. {life} + av + {me}
      {life} + av + {me} + {self}?
      ende|enda|avslutte|avslutta|avslutter|avsluttar|kverke|avslutta .. {life} + mitt|mett|mit
      {kill} + {me} + {self}
      {will} + å|bare|berre|på? + bare|å? + {kill} + {me}
      {i} + {kill} + {me}
      {hang}|hengt|hengte|skyte|drukne|drukna|forgifte|kverke|kvele|knivstikke|kvæle|knerte + {me}
      {hang}|skyte|skyt|drukne|drukna|forgifte|kverke|kvele|knivstikke|knerte|kutte + {me} + {self}
      begå|begår|gjøre|gjere|ta|gjør|gjer|gjennomføre|planlegger|planlegg|vurderer|forsøkt|prøvd|tenker|tenkjer|tenke|tenkt|lyst|trang + på|til|å|om|et? + å|begå|ta? + {suicide}
      har|hadde|får|hatt|fått|fekk|fikk + {suicide}
      {suicide} + hele|heile|nå|no|igjen|at|kvar|hver + tida|tiden|tia|dag|natt?
      {said}|{saidEn} + to|til? + me|us|meg|oss|mæ ... {suicide}
      told|said|wrote|fortalte|sa|skrev|skreiv ... {willEn} + of|about|to|on? + taking|ending|end|take|killing|kill + his|her|their|himself|herself|themselves
      {i} + er|e|blir|vart|ble + så|veldig|kanskje|akutt? + suicidal|suicidale
      {willEn}|to|go|gone|be|better|i|ill + just|actually|really? + {killEn} + {selfEn}
      {killEn}|{hangEn}|stab|stabbing|offing|necking|topping|asphyxiate + {selfEn}
      kill|killing|kil + my + self
      want|wants|going|gonna|will|might|to|ll|gon|wanna + to? + off|neck|top|end + {selfEn}
      ending|end + {selfEn}
      do|doing + {selfEn} + in
      kms|unalive|unaliving|unalived
      take|taking|takes|taken|took|tak|ending|end|ends|ended + my + own? + {lifeEn}
      {willEn} + to|of|about|on|be? + just? + stop|finish|losing|destroy + my + own? + {lifeEn}
      commit|commits|commiting|attempt|attempted|attempting|tried|comit|considering|contemplating|planning|plan + to|of|commit|a|for|my? + {suicide}
      thinking|think|thought|thoughts + of|about|on + commiting|my|own? + {suicide}
      im|am|feel|feeling|being|been|get|getting + so|very|really|actively|suddenly|extremely|a|bit|pretty? + suicid*|sucid*
      having|have|had|has|get|getting|been|my|these + lot|some|active|severe|constant|strong|bad|of|having? + {suicide} + thoughts|ideation|plans|urges|feelings
    `,
  },
  {
    says: 'someone else means to take their own life',
    kind: 'suicide',
    unless: 'story',
    phrases: `
      prøvd|forsøkt|prøver|forsøker|prøvde|forsøkte + å + kvele|henge|drepe|skyte|kutte|drukne|forgifte|skade|hoppe + {oneself}?
      posted|wrote|left|sent|skrev|la|lagt|skrevet|skreiv + ut? + a|et|eit|en? + goodbye|farvel|farewell|avskjed
      har|hadde|nettopp + nettopp? + hengt|skutt|drukna|druknet|kuttet|kutta|knivstukket|skåret|skore + {oneself}
      hanged|hung|shot|stabbed|drowned|poisoned + {selvesEn}
      tror|trur|redd|redde|think|afraid|worried|scared .. har|has|have|might .. tatt|teke|taken|killed|took .. livet|life|{selvesEn}
      truer|trua|trugar|truar|threatening|threatens|threatened|snakker|snakkar|talking|sier|seier|says|said .. hoppe|hoppa|jump|jumping
      {take}|tatt .. sitt + eget|eige + {life}
      {said}|{saidEn} ... {no}|{notEn} + orker|orket|orka|orkar|klarer|klarte|makter|holder|cant|take|do|go|cope|want + ut|to|it|this|on? + be|dette? + mer|meir|lenger|anymore|longer|here
      {said}|{saidEn} + at|that? + han|hun|ho|she|he|they ... {die}|{live}|{dieEn}|{deadEn}|suicide|{suicide}
      {will} .. {take} .. livet + sitt|sit|av|hans|hennes
      {take} + livet + av + {oneself}
      {take} + livet|live + sitt|sit
      {will} .. {hang}|skyte|drukne|drukna|{kill}|hengt + {oneself}
      forsøkte|prøvde|forsøkt|prøvd|nesten|forsøk .. {take}|tok|tatt|{kill}|{hang} .. livet|{oneself}
      {willEn}|to|if|before|will + {killEn}|{hangEn} + {selvesEn}
      {killEn}|{hangEn} + {selvesEn}
      want|wants|going|gonna|will|might|to + off|neck|top|end + {selvesEn}
      {willEn}|to + of|about|on|to? + take|taking|takes|end|ending|ends + his|her|their|hers|your + own? + {lifeEn}
      {said}|{saidEn} .. {suicide}
      {personEn}|{person} + er|is|e|was|seems|virker|var|might|may + be|kanskje|very|veldig|feeling|so? + suicid*|sucid*
    `,
  },
  {
    says: 'suicide, with nothing to say that it is a topic of study',
    kind: 'suicide',
    unless: 'story',
    phrases: '{suicide}',
  },
  {
    says: 'is about to jump, drown, or go in front of a train',
    kind: 'suicide',
    phrases: `
      tracks|bridge|roof|balcony|rope|pills|knife ... thinking|think + about|of + it|jumping
      {i} + hoppar|hopper + no|nå|ut|snart
      standing|sitting|stand|sit|står|sitter|sit .. top|toppen + of|av + the|a|et|en? + parking|building|tower|bridge|cliff|garage|house|parkeringshuset|tårnet|bygget|brua
      brua|broa|broen|bruen|bro|bru|taket|togskinnene|balkongen|vinduet|perrongen ... lyst|tenker|tenkjer|tenke|trang|fristet|frista|tanker .. hoppe|hoppa
      bridge|roof|train|platform|balcony|window|tracks|cliff ... want|think|thinking|feel|urge|tempted|thoughts|wonder .. jump|jumping
      {personEn} + is + on|at + the + bridge|roof|rooftop|ledge|tracks|railing
      gonna|gunna|about|ready|want|going|wanna|will + to? + jump
      skal|vil|tør|klar|nå|no|lyst|kommer + til? + å? + hoppe|hoppa|hopper + nå|no|snart|i|herfra|fra|ut|ned + kveld|natt|her|brua|broa|broen|vinduet|taket?
      {person}|{personEn} + has|har|just? + jumped|fell|falt|hoppet|hoppa|falle|datt + in|into|i|uti|ut|off|utfor + i|the|from? + {water}|{waterEn}|bridge|brua|kaia|taket
      {jump} .. fra|frå|utfor|ut|ned|av .. bro|bru|brua|broa|broen|bruen|taket|vinduet|vindauget|balkongen|stupet|klippa|klippen|rekkverket|tårnet|kranen|høyblokka
      {jump}|kaste|kasta|legge|leggje|springe|løpe|gå|stille + {me}|{oneself}? + foran|framfor|under + et|eit|en|ein? + {traffic}
      kaste|kasta|kaster|kastar|hive + {me}|{oneself} + foran|framfor|under|utfor|uti|ut|ned|i|på .. {heights}|{traffic}|{water}
      legge|leggje|legger|legg|ligger|ligg + {me}|{oneself}? + på|over|i + skinnene|togskinnene|togsporet|sporet|skjenene|togskjenene|jernbanelinja
      {will} .. hoppe|hoppa|hopp + på|i|fra|frå|ned|utfor|ut|av? + fra|frå|av|for? + {heights}|bruene
      kjøre|kjører|køyre|køyrer|kjøyre|styre|svinge + bilen|bil|meg|rett? + rett|inn|ut? + i|inn|utfor|ut|mot|på|av + en|ein|i|en? + {deadly}|vegen|veien
      {i}|han|hun|ho|hu|hen|vennen|venninna|studenten|noen|nokon|gutt|jente|person|mann + står|sitter|sit|stå|henger|klatret|klatra|klatrer|klatrar .. på|ved|over|utpå|oppå|ute|opp|utenfor .. {onEdge}
      står|sitter|sit|balanserer + her|nå|no? + på|ved|over|ute|utpå|oppå|oppe + på|ved? + broa|brua|broen|bruen|taket|kanten|rekkverket|skinnene|togskinnene|togsporet|stupet|togskjenene|klippa|kanten
      gå|går|gikk|gjekk|vasse|hoppe|hoppa|svømme|symje|ro .. {water} .. aldri|ikke|ikkje|tilbake|alt|slutt
      gå|vasse|gå + rett? + i|ut|uti|på + i|på? + {water} .. bli|aldri|ikke|ikkje|forsvinne
      drukne|drukna + {me}
      jump|jumping|leap|leaping + off|from|out|down|over + of|a|the|my|our|that|from? + a|the|my|high|third|fourth|fifth|tall? + {heightsEn}
      jump|jumping|throw|throwing|step|stepping|walk|walking|run|running|lie|lying + {selfEn}|{selvesEn}? + in|into|under|on|down|out? + front|under|onto|on|into + of|a|the? + a|the? + traffic|train|trains|truck|lorry|bus|tram|metro|subway|tracks|cars|car
      throw|throwing|hurl + {selfEn}|{selvesEn} + off|from|out|into|under|in|down|over .. {heightsEn}|{trafficEn}|{waterEn}
      {willEn} .. jump|jumping .. {heightsEn}|tracks
      drive|driving|crash|crashing|steer|swerve .. into|off .. tree|truck|lorry|oncoming|{waterEn}|cliff|wall|bridge|road|traffic
      walk|walking|wade|swim + straight|out? + into|out + to|into|in? + the + {waterEn} + and|until|never?
      standing|stand|sitting|sit|sits|sat|stands|climbed|climbing|stood|dangling|leaning .. on|at|by|over|up|near|off|onto .. {onEdgeEn}
      im|i|hes|shes|he|she + am|is? + on|at + the|a + bridge|roof|rooftop|ledge|tracks|railing|cliff
      wrong|other|outside + side? + of? + the? + railing|fence|rail
      feil|utsiden|utsida|gale|utanfor|utenfor + side|sida|siden? + av? + rekkverket|gjerdet|gelenderet
    `,
  },
  {
    says: 'has the means at hand',
    kind: 'suicide',
    phrases: `
      unna|vekk|away + fra|frå|from? + the|my? + pillene|kniven|knivene|barberbladet|tablettene|tablettane|pills|knife|knives|razor|blades
      bottle|box|glass|boks|eske|bottles|boksen|glasset + of|med|full? + of|med? + {pillsEn}|{pills} + on|in|på|i|ved|here|her
      {i}|im|hes|shes|am + on + the? + edge + of|rn|now
      hvor|kor + mange|mykje|mye + {pills} + er|som|må|skal|trengs|skulle + er|til|må? + farlig|farleg|dødelig|dødeleg|til|trygt|giftig|ta
      lethal|fatal|deadly|dødelig|dødeleg + dose|amount|mengde|dosis
      knife|kniven|blade|razor|gun|pistolen + in + my|the + hand|hands
      kniven|barberbladet|pistolen|tauet|tabletten|pillene + i + handa|hånda|hånden|neven
      edge + of + the|a + roof|building|bridge|cliff|platform
      laga|laget|knytt|knytta|knyttet|knyter|bundet + ei|en|ein? + løkke|løkka|snare
      sluttet|slutta|stopped|stopping|quit|slutte + å? + ta|taking|take + my? + insulin|hjertemedisinen|hjertemedisin .. vilje|purpose|die|dø
      funnet|funne|henta|hentet|lagt|samla|samlet|stilt|tatt + fram|frem|klar|klart|opp + alle|all|nok? + {pills}
      bought|got|found|borrowed|have|stole|own|loaded|taken|get + a|my|his|dads|dad's|fathers|the + dads|fathers|loaded? + gun|pistol|rifle|shotgun|revolver
      stockpiled|stockpile|hoarded|hoarding|collected|collecting|saved|saving + up|my|enough|all|some + my|enough|all? + {pillsEn}
      hvor|kor + mange|mykje|mye + {pills} ... {die}|døde|dødelig|overdose|ta
      how + many|much + of? + sleeping? + {pillsEn} ... {dieEn}|kill|overdose|fatal|lethal|take
      dødelig|dødeleg|lethal|fatal + dose|mengde|mengd|amount
      kniv|kniven|barberblad|barberbladet|blade|razor|knife + i|mot|på|to|against|into|on|in + my|min? + armen|håndleddet|meg|låret|huden|halsen|pulsåren|wrist|arm|skin|throat|hand|thigh
      slit|slitting|slash|slashed|slashing|open|opening|opened|slice|sliced + my|her|his|their|up|own + own? + {wristEn}
      noose
      tie|tied|tying|got|bought|found|have|has|hung + a|the|some + rope + around|ready|neck|for|to|and
      rope .. neck|ceiling
      tau|tauet|løkke|løkka|snøre .. halsen|taket|nakken|taklampa|takkroken
      løkke|løkka .. klar|klart|henger
      kjøpt|kjøpte|funnet|funne|fant|henta|hentet|knytt|knytta + et|eit? + tau|tauet
      har + et|eit? + tau + klart|klar|ferdig|her|hengende
      pills|pillene|tablettene|tablettane|pillane|tabletter|piller|tablets|razor|barberblad|barberbladet|blade|kniven|gun + are|is|er|ligger|ligg|e|right|lying|liggende|ready|klare|klar + in|foran|framfor|klare|klar|next|ved|on? + front|{me}|ready|sida|siden|my|me|the
      pills|razor|blade|gun|knife|pillene|barberblad + in + front|my + of|hand
      samlet|samla|samler|spart|sparer + opp|på|sammen? + nok|mange|en|alle|mine? + {pills}
      collected|saving|saved|hoarding|stockpiling|stashed|collecting + opp|på|up|together|enough|all|my|nok? + my|the|enough|mange? + {pills}|{pillsEn}
      enough|nok + {pillsEn}|{pills} + to|til|for + å|end|kill|die|do?
    `,
  },
  {
    says: 'sits with a blade',
    kind: 'self-harm',
    unless: 'accident',
    phrases: `
      barberblad*
      razor + blade|blades
    `,
  },
]

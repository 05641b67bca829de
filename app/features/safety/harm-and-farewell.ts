import type { PatternGroup } from './danger-patterns.ts'

/** To hurt oneself, to fear what one may do, to part with those who stay behind. */
export const harmAndFarewell: PatternGroup[] = [
  {
    says: 'hurts themselves, or is about to',
    kind: 'self-harm',
    phrases: `
      cut|cutting|skar|kuttet|kutta + meg? + too|so|really|for|så|altfor + deep|dypt|djupt
      been|started|start|keep|kept|im|am|began|back + to? + cutting + again|every|more|and|deeper|since|lately|on|tonight
      begynt|byrja|starta|startet|drevet|fortsetter + på|med|å? + å? + kutte|kutting|selvskade|kutta|skjære|risping|rispe
      {will} .. {harm}|{cut}|brenne|stikke|straffe + {me} + {self}?
      {i} + {harm} + {me}
      {harm}|{harmed}|{cut}|brenner|brenne|brent|slår|straffer|straffar + {me} + {self}
      {harm}|{harmed}|{cut} .. med + vilje
      {i} + kutter|kuttar|skjærer|skjer|kutte|skjære|skjere|risper|rispar|brenner + {me}
      kutter|kuttar|skjærer|risper|rispar|skader|skadar + {me}
      begynt|byrja|startet|starta|sluttet|slutta|slutte|klarer|greier .. kutte|skjære|skjere|skade|skada|rispe|kutta + {me}
      gjøre|gjere|gjort|gjer|gjør + {me}|{oneself} + {self}? + noe|noko|nåkka|vondt|skade
      gjøre|gjere|gjort|gjer + noe|noko|nåkka + med|mot + {me}|{oneself}
      {willEn} .. {harmEn} + {selfEn}
      {harmEn} + my + self
      cutting|hurting|harming|burning + {selfEn}
      urge|urges|trang|lyst|lysta + to|til|for|etter + å|self? + cut|hurt|harm|cutting|harming|kutte|skade|skjære|skada
      started|start|begun|begynt|starta|startet|byrja|relapsed|back|can|cant|been|keep|into|i|again + with|to|self|på|å? + self|med|selv|selvskading? + harm|harming|selvskade|selvskading|selvskader|sjølvskading|selfharming|selfharm
      {i}|i + selvskader|sjølvskader|selfharm
      i + self + harm
      urge|urges|wanting|trang|lyst|lysta .. {harmEn}|{cut}|{harm} + {selfEn}|{me}
    `,
  },
  {
    says: 'self-harm, with nothing to say that it is a topic of study',
    kind: 'self-harm',
    unless: 'story',
    phrases: `
      self + harm|harming|harmed|harms
      selfharm*|selvskad*|sjølvskad*|selfharming
    `,
  },
  {
    says: 'has hurt themselves (which may have been by accident)',
    kind: 'self-harm',
    unless: 'accident',
    phrases: `
      {cut} + {me}|{oneself} + {self}|selv|med|opp|i|på|og|så|igjen|att|dypt|djupt|hver|kvar|hardt|mye|mykje|over|blør|blod|langs
      {cut} + {me}
      cut|cuts|hurt|harm|harmed|burned|burnt + {selfEn}
      {cut}|åpne|opne|kappe|åpnet|opna + {me}|{oneself}|over|opp? + over|opp|i|på|av? + {wrist}
      cut|cutting|cuts|slice|sliced .. wrist|wrists|veins|throat|arms|thighs|arm
      {willEn}|if .. {harmEn} + {selvesEn}
      cutting|hurting|harming|harms|cuts|hurts|burning + {selvesEn}
      {harm}|{cut} + {oneself} + {self}
      vil|kommer|kjem|redd|truer|truar|skal|tenkt|tenker .. {harm}|{cut} + {oneself}
      {personEn} + has|had|have? + hurt|cut|harmed|stabbed|burned + {selvesEn}
      {cut}|kuttet|kutta + {oneself}
    `,
  },
  {
    says: 'fears what they may do, or is not safe alone',
    kind: 'self-harm',
    phrases: `
      scared|afraid|worried|terrified .. that + i|he|she|they + might|may|will|could + do + it|something + stupid|to|drastic|tonight|bad|himself|herself
      hen|henne|han|ho|hun + kjem|kommer|kan|vil + til? + å? + gjere|gjøre|finne + seg|på + sjølv|selv|noe|noko + noko|noe|dumt|gale?
      redd|rdd|engstelig|livredd|bange|skremt|bekymret|bekymra|uroleg .. hva|kva|ka|det + {i}|han|hun|ho|hen ... gjøre|gjere|gjør|gjer|finne|finn|gjort
      redd|livredd + for + {me} + {self}
      redd|livredd .. gjøre|gjere|gjer|gjør|finne .. noe|noko|nåkka
      gjør|gjøre|gjere|gjer|gjort|finner|finn|finne + på? + noe|noko|nåkka + dumt|drastisk|galt|uopprettelig|farlig|farleg|alvorlig|ugjenkallelig|gale
      {no} + trygg + på|med|for|fra|alene|åleine|aleine + {me}|i|alene|åleine?
      {no} .. stole|stoler|stolar|lite + på + {me} + {self}
      stoler|stolar + {i}? + {no} + på + {me} + {self}
      {no} .. alene|åleine|aleine|aleina|aleine .. natt|meg|tør
      tør|tørr|torer|tør {no} .. alene|åleine|aleine
      {notEn} + feel|be|am|really? + safe + with|from|around|alone|by|being + {selfEn}|at|tonight|right|by|alone|in?
      {notEn} + trust + {selfEn}
      {notEn} + keep + {selfEn}|himself|herself + safe
      scared|afraid|worried|terrified|fear|frightened|concerned .. what + i|he|she|they|ill|hell|shell + might|may|will|could|ll|am|going|gonna|is? + going|gonna|be? + to? + do
      scared|afraid|terrified + of + {selfEn}
      {willEn} .. do|doing|done + something|anything|smth + stupid|drastic|to|bad|terrible|reckless|permanent|irreversible|awful
      do|doing|done + something|anything|smth + to + {selfEn}|{selvesEn}
      danger|fare + to|for + {selfEn}|{selvesEn}|{me}|{oneself}
    `,
  },
  {
    says: 'others would be better off, or would not notice',
    kind: 'farewell',
    phrases: `
      bedre|betre|lettere|lettare + når|uten|om + {i}|meg + er|blir? + borte|vekke|forsvinner|forsvinn|død
      bryr|cares|care .. {i} + lever|live|dør|døyr|død|dead|alive|die
      bedre|betre|beire|best|enklere|enklare|lykkeligere|lettere|lettare + av? + uten|utan|utn + {me}
      {everyone} .. bedre|betre|best|lettere|lettare|enklere|lykkeligere .. {i} + ikke|ikkje|er|var|hadde|blir? + {gone}|{exist}|her|levde
      bedre|betre|best .. om|hvis|når|viss|at|dersom + {i} + bare|berre? + ikke|ikkje|er|var|hadde|aldri|blir? + {gone}|{exist}|her
      verden|verda|alle|familien|dere .. {i} .. borte|vekke|død|forsvinner|forsvinn
      ingen .. savne|savner|sakne|saknar|sakna|merke|merker|merkar|brydd|bry|legge|gråte + seg|merke|det|til? + om|at|hvis|når? + {me}
      ingen .. savne|savner|savnet|savna|sakne|saknar|sakna|merke|merket|merka|merker|merkar|brydd|bry|bryr|brydde|legge|lagt|oppdage|oppdaget|gråte|grått .. {i} .. {gone}|{exist}|døde
      byrde|bør|belastning|belastning|bry|plage .. alle|familien|foreldrene|foreldra|mamma|pappa|verden|venner|vennene|andre
      better|best|easier|happier + off? + without + me|i
      {everyoneEn} .. better|best|easier|happier .. i + was|were|wasnt|am|had|didnt|werent|just|am? + not|never|just? + {goneEn}
      better|best|easier|happier + off? + if|when|once + i|im|ive|id + am|was|were|wasnt|had|didnt|werent|never|not? + just|never? + {goneEn}
      world|everyone .. better .. when|if|once + im|i|ive
      better + place + without|when|if
      nobody|noone|none|one|anyone|anybody .. miss|mourn|cry + for? + me|i|if|when|my
      nobody|noone|none|one|anyone|anybody .. notice|care|know|mind + if|when|that + im|i|ive + am|was|were|just|never|ever? + {goneEn}|killed
      im|am|being|feel|just|only|such + like|just|only? + a|such? + burden + to|on|for + everyone|everybody|family|my|others|people|all|them
    `,
  },
  {
    says: 'takes leave',
    kind: 'farewell',
    phrases: `
      message|voice|text|video|email|snap|note|melding|post + saying|says|said|with|about|med|om + goodbye|goodbyes|farewell|farvel
      deal|bother|put|bothered + up? + with|by + me + after|anymore|much|again|longer
      la|lagt|left + igjen|att|behind + en|ein|et|eit|a + lapp|brev|letter
      if|hvis|om + nobody|noone|ingen + answers|svarer|svarar|helps|hjelper|calls|ringer + im|i|så|gjør|gjer|ill|me? + i|jeg|eg|ill|going|gonna|gjør|gjer|do|will
      {notEn} + be + coming + home|back + again|ever|anymore
      this + is + goodbye|farewell
      sorry + to|for + everyone|everybody|all|my + i|family|who|parents + let|hurt|disappoint|disappointed|letting|failed?
      unnskyld|beklager + til + alle + jeg|eg|som
      slipper|slepp + dere|de|dykk + å? + meg
      {no}|wont + be? + coming|come|komme|kome|kommer|kjem + home|hjem|heim + again|ever|igjen|att|mer|meir|anymore
      dere|de|you + finner|finn|find + meg|me + ikke|ikkje|hengende|død|dead|i|when
      for|altfor|too + seint|sent|late + for|to + meg|me|save
      for|altfor|too + seint|sent|late + jeg|eg|i + har|have? + already|allerede|allereie? + tatt|teke|took|taken
      ikke|ikkje|dont|do + not? + let|leit|leit|look|leite|search + etter|for + meg|me + alene?
      already? + wrote|written|left|leaving|writing + my + note|letter|letters|goodbyes
      something + i|you + cant|cannot|can't + take|undo + back
      siste + gang|gong + vi|du|dere|eg|jeg|dykk + snakkes|snakkast|ses|sees|sjåast|høres|ser|hører|høyrer|snakker
      last + time + we|you|ill|i|youll + will|ever|ll? + talk|speak|see|hear|meet|write
      her|his|their|my + last|final + night + alive|on?
      hadet|adjø|bye|farvel + alle|dere|alle + sammen|mine
      sagt|sa|sier + ha? + det|hadet|farvel|adjø + til + alle|alle|familien|mamma|dei|de|vennene|dem
      tell|si|sei|hils|hilse|fortell + til? + my|mamma|pappa|them|mom|mum|søsteren|broren|søstera|dattera|sønnen|kjæresten|barna|foreldrene|familien|everyone|dad|alle + mom|mum|dad|family|parents|sister|brother|that|at|min|mine|mi|kids|girlfriend|boyfriend? + that|at? + i|jeg|eg + love|loved|elsker|elskar|er|var|am|was
      siste|sidste|last|final + jeg|eg|thing|gang|time|i|gong + jeg|eg|i|ill? + skriver|skriv|write|say|sier|seier|ever|post|dere|noen
      {no}|wont|not + have|need|trenger|må|treng + to|å? + worry|bekymre|bekymra|care|tenke + about|dere|seg|på|over + for|om|me|seg? + me|meg + anymore|longer|much|mer|lenger|meir|any?
      avskjedsbrev*|avskjedsbrevet|farvelbrev*
      skrevet|skrive|skriver|skriv|skreiv|skrev|ligger + et|eit|ferdig|mange? + brev|brevet|lapp|testamente + til + mamma|pappa|familien|foreldrene|foreldra|mor|far|alle|dei|de|vennene|venene|søsknene
      sagt|tatt|sa|teke|tok|si|seie + mitt|siste|et|eit + siste? + farvel
      sagt|tatt|sa|teke|tok + mitt|siste|et|eit? + farvel|hadet|avskjed|adjø|farvell + til? + alle|familien|mamma|dei|de|vennene|venene|folk|verden|livet|nå|no|for?
      farvel|adjø + til? + alle|verden|verda|mamma|dere|livet|sammen|pappa|familien|grusomme
      farvel|adjø|det|hadet + for + godt|alltid
      dette|det|denne|her + er|blir|vert|kommer + min|mi|mitt|mine + aller? + siste|sidste + melding|meldinga|meldingen|natt|natta|kveld|dag|ord|timer|helg
      dette|det|denne + er|blir|vert + det|den|de + aller? + siste|sidste + meldinga|meldingen|natta|natten|dere|jeg|eg|du + skriver|skriv|sier|seier|hører|høyrer|ser|får?
      min|mi|mine + aller? + siste|sidste + natt|kveld|ord|timer|timar|melding + til? + dere|dykk|noen|alle|på|i|livet + jorda|livet?
      når + dere|du|de|dykk|noen|nokon + leser|les + dette|det + er|e + jeg|eg|er? + {gone}?
      når|innen|før + dere|du|de|noen|nokon + finner|finn + meg
      {no} .. ses|sees|sjåast + mer|meir|igjen|att|i
      gitt|gir|gjeve|gjev|delt|deler + bort|ut + alt|tingene|tinga|eigedelane|eiendelene|alle + mine|eg|jeg
      goodbye|farewell|gudbye + letter|note|letters|notes|message|messages|video
      wrote|written|writing|write|leave|left|leaving + a|my|letters|the|some|all|out? + letter|letters|note|notes + to|for|behind + my|the? + parents|mom|mum|family|everyone|mother|dad|father|friends|kids|loved|sister|brother
      said|saying|made|make|making|told|says|had + my|everyone|them|all|a|final|last|her|his|their + final|last? + goodbye|goodbyes|farewell|farewells
      said|saying + goodbye|farewell + to|forever? + everyone|people|all|family|friends|them|mom|mum|dad|everybody|those|forever
      said|saying + goodbye|farewell + to + the|my + people|family|friends|mom|parents|kids|ones|few|mum|dad|sister|brother
      say|saying + a|my|one|the + final|last + goodbye|goodbyes
      want|wanted|just|here|time + to + say + goodbye + to + everyone|you|all|my? + family|parents|friends?
      goodbye|farewell|bye + everyone|world|forever|mom|mum|dad|all|cruel|friends
      this|tonight|today|it + is|will|was? + be? + my|the + last|final + message|night|goodbye|words|post|hours
      this|tonight|today|it + is|will|was? + be? + my + last|final + day + on|alive|here|of|with + earth|living|alive|life|you
      last|final + thing|message|words|night|day|email + ill|i|i'll|youll|you + ever|will|ll? + ever|write|hear|send|say|be|alive
      time + you|anyone|someone|they + read|reads|see|get|find + this
      before|when + they|you|someone|anyone + find|finds|found + me|my
      ill|i|im + will|am? + be + gone|dead + forever|when|before|if + you|anyone|they|someone?
      ill|i|im + will|am? + be + dead + by|soon|tomorrow|then
      {no} .. her .. i + morgen|morgon .. takk|unnskyld|farvel|beklager|glad
      tonight + is + the|my|it + night|last
    `,
  },
  {
    says: 'has a plan',
    kind: 'suicide',
    phrases: `
      bestemt|bestemte + {me}|{oneself} + det? + er|blir|skjer|gjør|gjer|vert + i + natt|kveld
      lagt|gjort + alt|alle|det? + klart|klar|klare + i|til|det|no|nå|for|og
      ryddet|rydda + hybelen|rommet|leiligheten .. klar
      {will} .. gjøre|gjere + det + i + natt
      i + kveld|natt + gjør|gjer + {i} + det
      i + kveld|natt + er|blir|vert + det + slutt|over|siste
      plan|planen|planer|planar|måte|method|metode + for|om|på|to|of? + hvordan|korleis|how|når + {i}|han|hun|ho|i|to|he|she + skal|vil|will|ll|would|kan|am|want? + to|gonna|going? + gjøre|gjere|gjør|do|ende|dø|døy|die|end + det|it|alt?
      plan|planer|planar + for|om|på|med + å + dø|døy|ende|hoppe|henge|drepe|avslutte + det|alt|livet|meg|hele|fra|frå?
      bestemt|tenkt + {me}|{oneself} + for + å? + gjøre|gjere + det + i|nå|no|til? + kveld|natt|helga|morgen|morgon
      going|gonna|will|decided|planning|ll + to? + do + it + tonight|this|now|today|tomorrow|after|when|soon
      plan + to|of|for + {dieEn}|dying|kill|killing|end|ending|jump|overdose|suicide
    `,
  },
]

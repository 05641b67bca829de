import type { PatternGroup } from './danger-patterns.ts'

/** Life in danger here and now, by illness, poison, accident or fire. */
export const emergencyPatterns: PatternGroup[] = [
  {
    says: 'has taken too many tablets, or something poisonous',
    kind: 'emergency',
    unless: 'exercise',
    phrases: `
      svelget|svelgt|svelga|drukket|drukke|spist|ete|swallowed|drank|drunk|eaten + noe|noko|something|some + giftig|farlig|farleg|poisonous|toxic|skarpt|sharp|gift|poison
      drank|drunk|drukket|drakk ... {pillsEn}|{pills}
      took|taken|take|swallowed|ate + everything|all + in|of|the + the|my|medicine + cabinet|medicine|medication|meds|pills|house|bathroom
      tatt|tok|teke|svelget|spist|spiste + alt|alle + i|av|som|pillene + medisinskapet|skapet|medisinene|var|jeg|eg|fantes|hadde
      vodka|alcohol|wine|whisky|booze|beer|sprit|alkohol|vin + and|with|og|med|mixed|på|sammen + all|my|a|en|sleeping|mine|masse|med? + sleeping|pills|meds|medication|xanax|sovemedisin|piller|tabletter|sovetabletter|medisiner|pillar
      drank|drukket|drakk|drukke ... with|and|med|og + all|my|mine|sleeping? + sleeping? + pills|meds|sovetabletter|piller|tabletter
      spist|ete|åt|spiste|fått + i + seg? + rottegift|gift|vaskemiddel|fluesopp|sopp|batteri
      spist|ete|svelget|svelgt|drukket|ate|eaten|swallowed + rottegift|gift|vaskemiddel|fluesopp|poison|detergent|battery
      {i}|har + tatt|teke + dem|de|alle|dei + alle|nå|no|allerede|alt
      tatt|teke|tok|taken|took|drukket|drukke|røykt + for|altfor|alt|too|way? + mye|mykje|much + ghb|mdma|amfetamin|heroin|fentanyl|kokain|cocaine|ecstasy|molly|ketamin|ketamine|speed|lsd|stoff|dop|drugs|medisin|alkohol|alcohol|sprit
      {person}|{personEn}|har|has .. tatt|teke|taken|took|tok + masse|noen|some|nokre|a? + bunch? + of? + piller|pillar|tabletter|tablettar|pills + and|og|i|på|nå|no
      blitt|vorte|been|was|got|ble + dopet|dopa|drugged|roofied|spiked
      har|has|have|must + tatt|teke|taken|injected|snorted|smoked + noe|noko|something|some|stuff|heroin|fentanyl|ghb + og|and|som|that|i + er|ligger|rister|is|now|isnt|wont|puster|svarer|kaster
      injected|satt|sett + something|skudd|sprøyte|heroin|noe + and|og
      drukket|drukke + {me}|{oneself} + bevisstløs|medvetslaus
      drukket|drukke + {me}|{oneself} + i + hjel
      {took} ... {tooMany}|#many ... {pills}
      {took} ... {pills} ... {tooMany}
      {tooMany}|#many + for|alt? + mange|med|av? + {pills} + på|i|og|nå|no|nettopp|samtidig|samtidig
      for|altfor|alt + mange|mykje|mye + {pills}
      {took} + hele|heile|alle|all|alt + pillene|tablettene|tablettane|medisinen|medisinene|brettet|glasset|esken|pakken|pakka|paraceten|medisina
      {took} + overdose
      tatt|tok|teke|har|ta|fått|fekk|mulig|tek|tar|mistanke + en|ein|ei? + overdose
      overdosert|overdosa|overdoserte|overdoset|overdosere
      drukket|drakk|drukke|drikke|svelget|svelgt|drikker|fått .. klor|klorin|salmiakk|frostvæske|rottegift|plumbo|avløpsåpner|etylenglykol|gift|lut|syre|blåsyre|vaskemiddel
      {tookEn} ... {tooManyEn}|#many ... {pillsEn}
      {tookEn} ... {pillsEn} .. {tooManyEn}
      too + many|much + of? + {pillsEn}|my
      {tookEn} + a|an + overdose
      overdosed|overdosing|overdoses|=oded|=oding
      {personEn}|i|im|ive|may|might|possible + has|have|is|an|possible|having? + an? + overdose|overdosed
      overdose + on|tonight|now|and|myself|himself|herself
      drank|drink|drunk|swallowed|drinking|ate .. bleach|antifreeze|poison|ammonia|pesticide|detergent|acid|methanol
    `,
  },
  {
    says: 'someone is unconscious, does not breathe, or has collapsed',
    kind: 'emergency',
    unless: 'exercise',
    phrases: `
      {no} + får|fær|fekk|fikk + puste|pusten|luft|pusta|pust
      having|has|have|får|har + convulsions|spasms|fits|kramper|krampar|krampetrekninger
      pustar|puster|puste + rart|tungt|overfladisk|uregelmessig|dårlig|knapt|nesten
      pustevansker|pustevanskar|pusteproblemer|pusteproblem
      hovner|hovnar|svulmer + opp + i + halsen|ansiktet|tunga
      får|fekk|fikk|klarer|greier|kan .. {no} + å? + beveget|bevege|røre|rørt|røyre + seg|meg|beina|armen
      {notEn} + feel|move + my + legs|arms|body|face|arm
      {notEn} .. pulse|puls
      been|was|is|got + poisoned|drugged
      {notEn}|trouble|difficulty|hard + to? + breathing|breathe
      segnet|segna|seig + om|ned
      sluttet|slutta|stopped + å? + svare|svarer|responding|answering|puste|breathing|bevege|moving
      leppene|lepper|lips|ansiktet|face + er|are|is|blir|going|turning|turned|was? + blå|blåe|blue|grå|grey
      {no} + vekket|vekt|vekka|vekke|vekkje + han|henne|ho|ham|hun|liv|opp|vennen
      han|hun|ho|henne|ham|vennen|venninna|romkameraten|og .. våkner|vaknar|våkne + {no}
      rører|rør|røyrer|beveger|rikker|rikkar + {oneself} + {no}
      foaming|fråder|skum|frothing .. mouth|munnen
      mister|mistet|mista|losing|lost|loses + bevisstheten|medvitet|medvit|consciousness|bevissthet
      halsen|throat|tunga|tongue .. swelling|closing|hovner|hovnar|swelled|swollen
      satt|setter|sett|fått|sette + noe|mat|noko|en|det + fast? + i + halsen|vrangstrupen
      ligger|ligg + og + rister|skjelver|ristar|skjelv|krampetrekker|fråder
      blue|blå|blåe + lips|lepper|leppene
      blå|blåe + i + ansiktet|leppene
      turning|turned|går|blir|vert + blue|blå
      får|fær|fekk|fikk + {no} + liv + i
      {no} + svømme|symje|swim
      head|hode|hodeskade|hodet + injury|skade + and|og|right|blør|bleeding
      bevisstløs|bevisstløse|medvetslaus|medvetslause|bevisstlaus|medvitslaus|unconscious|unconcious|unconsious|unresponsive
      livløs|livlaus|lifeless
      {no} + kontaktbar|bevissthet|bevisst|ved
      får|fekk|fikk|er|har .. {no} + kontakt + med + vennen|venninna|venninnen|romkameraten|romvennen|kjæresten|søsteren|broren|systera|dattera|sønnen
      får|fekk|fikk|er|har .. {no} + kontakt + med + han|henne|ho|ham|hun ... ligger|ligg|tatt|teke|drukket|puster|gulvet|golvet|bevisst|tabletter
      {no} .. vekke|vekkje|livstegn|liv + liv? + i? + han|henne|ho|ham|hun|vennen
      {no} + puster|pustar|puste|pust|pusta|pustet|pusten
      {no} + puste|pusten|pusta
      puster|pustar|pusta|puste|pustet {no}
      får|fær|fekk|klarer|greier|kan + nesten|nok? + {no} + å? + puste|pusten|pust|luft|pusta
      slutta|sluttet|stoppa|stoppet + å + puste|pusta
      hjertestans|hjartestans|hjertestopp|hjartestopp|hjerteinfarkt|hjarteinfarkt|hjerneslag|hjarneslag|hjarteattakk|hjerteattakk
      brystsmerter|bryst + smerter
      vondt|vont + i + brystet|bringa .. puste|arm|armen|pusten
      kramper|krampeanfall|krampar|epilepsianfall + nå|no|på|i|og|akkurat|utenfor|utanfor|her
      han|hun|ho|hu|noen|nokon|min|mi|vennen|studenten|en|ein + har|får|ligger|ligg + et|eit|og|med|epileptiske? + kramper|krampeanfall|krampar|anfall|epilepsianfall + nå|no|og|på|i|her|akkurat
      han|hun|ho|noen|nokon|min|mi|vennen + har|får|ligger|ligg|fikk|fekk + et|eit|og|med? + kramper|krampeanfall|krampar
      {person} + har|er? + plutselig|akkurat|nettopp? + falt|falle|fallen|datt + om|sammen|saman|livløs|overende
      {person} + har|er? + plutselig|akkurat|nettopp? + segnet|segna|besvimt|besvimte|besvimer|svimte|kollapset|kollapsa|kollapser
      falt|falle|segnet|segna|ramla|datt|ramlet + om|sammen|saman + i|på|utenfor|utanfor|og|her|foran|framfor|under|midt
      ligger|ligg + livløs|livlaus|urørlig
      ligger|ligg + på + bakken|golvet|gulvet|fortauet|trappa|trappen|toalettet
      ligger|ligg .. {no} .. rører|rører|reagerer|svarer|beveger|svarar|rører|røyrer|reagerar
      holder|held|ferd + på|med? + å? + kveles|kvelast
      kveles|kvelast + nå|no
      drukner|druknar|drukning + nå|no|i|her? + sjøen|elva|vannet|vatnet|nidelva|kanalen|bassenget
      allergisk|anafylaktisk + sjokk
      anafylaksi|anaphylaxis|anaphylactic
      {notEn} + breathe|breathing|breath|breathin|breathes
      stopped + breathing
      cardiac + arrest
      having|had|has|have|suffering|possible + a|an + heart|stroke|seizure|asthma|allergic|epileptic + attack|reaction|seizure|fit? + right|now|here|in|and|or|on|i|we|help|outside
      {personEn} + is|has|just|was|is|may|might|think + having|be|had|just|have + a|an + heart|stroke|seizure|epileptic|asthma|allergic
      having + a|an + heart|stroke|seizure + attack?
      chest + pain|pains + and|right|now|cant|down|arm|my
      {personEn}|i + has|just|have|suddenly|is? + just? + collapsed|fainted|unconscious + on|in|and|at|right|down|outside
      {personEn}|i + has|just|have|suddenly|is? + just? + passed + out
      {personEn} + has|just|have|suddenly? + collapsed|collapsing
      {notEn} + wake|waking + him|her|them|up + up?
      he|she|him|her|friend|roommate|shes|hes|guy|girl|man|woman|person|someone|student .. {notEn} + responding|responsive|moving|conscious|reacting|wake
      choking + on|and|right|to|here|help
      {personEn} + is|are + choking|drowning|unconscious|bleeding
    `,
  },
  {
    says: 'is badly hurt or bleeding',
    kind: 'emergency',
    unless: 'exercise',
    phrases: `
      kniv|kniven|knife + i|in + magen|ryggen|brystet|siden|sida|låret|stomach|chest|back|his|her
      mye|mykje|masse|lot|much + of? + blod|blood + og|and|everywhere|overalt|her|here
      kommer|kjem|renner|renn|coming|losing|mister .. mye|mykje|masse|lot|much|så + of? + blod|blood
      blør|blør|bleeding + fra|frå|from|i + armen|armene|armane|håndleddet|hodet|hovudet|halsen|magen|munnen|head|arms|wrists|stomach|mouth|neck|ears|arm
      blør|bløder|blør|blø|blør|blødde|blør|blødning .. kraftig|masse|mye|mykje|stoppe|stopper|slutter|stoppar|hodet|hovudet|ihjel|voldsomt|overalt|håndleddet|pulsåra|slutte|stanse|hel|sterkt|hardt|kraftige
      {no} .. stoppe|stanse|slutter|slutte|stopper|stoppar|sluttar|stansa|stoppa .. blødningen|blødninga|blø|bløde|blodet|bløding|blødning
      blod + overalt
      blod + over + alt
      bleeding|bleed|bleeds|blood .. stop|badly|heavily|lot|death|everywhere|profusely|out|wrist|wrists|head|uncontrollably
      {notEn} .. stop|stops|stopping .. bleeding|blood
      knivstukket|knivstukke|stabbed|knivstikking|skutt|påkjørt|påkøyrt + av|nå|no|i|på|her|en|ein|utenfor|utanfor|nettopp|akkurat|meg|og
      {personEn}|i|been|got|was + have|has|just|been|got|was|is? + been|just? + stabbed|=shot|electrocuted
      {person} + er|har|ble|vart|blei + blitt|blei|nettopp|akkurat? + påkjørt|påkøyrt|skutt|knivstukket|knivstukke|skote
      {personEn}|i + has|was|got|been|just|have + been|just? + hit|run + by|over + a? + car|bus|truck|train|tram
      falt|falle|fell|fallen + ut|ned|from|out|off + av|fra|frå|of|a|the|from? + et|eit|the|en|a? + vinduet|vindauget|balkongen|taket|window|balcony|roof|tredje|fjerde|third|fourth|scaffolding|stillaset
      i + livsfare|dødsfare
      livsfare|dødsfare + nå|no|her
      livstruende|livstruande + skadd|skadet|tilstand|situasjon
      life + threatening
      mortal|acute|immediate|grave|serious + danger
      akutt|overhengende|umiddelbar|overhengande + fare|livsfare
      ring|ringe|call|send|trenger|treng|need|needs|tilkalle + an|en|ein|etter|på|for|it? + ambulance|ambulanse|ambulansen|sjukebil|sykebil
      ring|ringt|call|called|dial + 113|112|110
      ambulance|ambulanse + now|nå|no|please|hurry|fort|hit|straks|with
    `,
  },
  {
    says: 'there is a fire or a person trapped',
    kind: 'emergency',
    unless: 'exercise',
    phrases: `
      smoke|røyk + is|kommer|kjem|coming|fra|frå|i + coming|ut|fra|frå|out? + from|of|fra|frå|av|under|i + the|et|en|ein? + lab|laben|room|rommet|kitchen|kjøkkenet|building|bygget|basement|kjelleren|door|døra|office|kontoret|vinduet|window|hybelen|leiligheten|gangen
      been|was|var|vært|vore|there|skjedd|hørt|var|en|ein|an|stor + an|en|ein|stor|big|huge? + explosion|eksplosjon
      explosion|eksplosjon + in|i|på|at + the|our|lab*|kjemi*|rom*|bygg*|kjeller*
      eksploderte|exploded + in|i|på|on|and|og + the|lab*|ansikt*|meg|me|my|people|folk
      det|her|huset|bygget|bygningen|rommet|kjøkkenet|hybelen|leiligheten|laben|bygninga|leilegheita|studentbyen|etasjen + brenner|brenn
      tok|tatt|står|stå|teke + fyr|brann + i? + i?
      building|house|kitchen|room|dorm|apartment|flat|lab|floor|clothes|he|she|hair + is|are|im? + on|caught + fire
      fire + in|on + the|my|our + kitchen|building|lab|room|dorm|hallway|apartment|corridor|floor|basement|house|reading|library|cellar
      trapped + in|inside|under .. fire|smoke|water|rubble|car|avalanche|ice
      gasslekkasje|gas + leak|lekkasje + right|now|on|nå|no|og|and
      tatt|tok|teke + av + et? + skred|snøskred
      gjennom + isen
      through + the + ice
    `,
  },
]

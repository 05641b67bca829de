import type { PatternGroup } from './danger-patterns.ts'

/** Life in danger here and now, by illness, poison, accident, fire or violence. */
export const emergencyPatterns: PatternGroup[] = [
  {
    says: 'has taken too many tablets, or something poisonous',
    kind: 'emergency',
    unless: 'exercise',
    phrases: `
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
      overdosed|overdosing|overdoses|=od'd|=oded|=oding
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
      får|fekk|fikk|er|har .. {no} + kontakt + med + han|henne|ho|ham|hun|vennen|venninna|romkameraten|romvennen
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
      {personEn}|i|just|has|have + has|just|have|suddenly|is|passed? + collapsed|fainted|passed + out|unconscious|on|in|and|at|right|down
      {personEn} + has|just|have|suddenly? + collapsed|collapsing
      passed + out + and|on|in|wont|not|cant|from|after|here|right|outside
      {notEn} + wake|waking + him|her|them|up + up?
      he|she|they|him|her|friend|roommate|shes|hes|guy|girl|man|woman|person|someone|student .. {notEn} + responding|responsive|moving|conscious|reacting|wake
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
      mye|mykje|masse|lot|much + of? + blod|blood + og|and|på|everywhere|overalt|her|here|i
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
  {
    says: 'is threatened or attacked, or means to attack',
    kind: 'violence',
    unless: 'exercise',
    phrases: `
      {person}|naboen|mannen|sambuaren|faren|eksen|kjæresten .. slår|slo|banker|sparker|mishandler|kveler + kona|barna|dama|kjæresten|mora|moren|sønnen|dattera|ho|hun|henne|ham|ungen|ungene + si|si|sin|si|sine|nå|no|og|vi|jeg|i
      slår|banker|bankar|sparker|kveler + kona|barna|dama|mora|ungene|samboeren|ungen
      hitting|beating|strangling|attacking|hurting|kicking|abusing + her|him|his|me|us + wife|kids|girlfriend|child|children|partner|next|now|and|again?
      skrik|skriker|skrikar|skrike|screaming|screams|yelling|roper|ropar + om|for|etter + hjelp|help
      veiver|fekter|vifter|truar|truer|løper|går|springer .. med .. kniv|øks|pistol|gevær|machete
      slå|slår|banke + meg|henne|ham|oss|ho|han + i + hjel|svime
      been|being|is|was|keeps|he|she|who + hit|beat|choke|choked|slapped|punched|threatened|strangled + me|us|her + tonight|again|and|now|with|up|today
      hands|hendene|hender + around|rundt + her|my|his|halsen|hennes + throat|neck|hennes|min|mi?
      stalker|stalkeren|ex|eksen|forfølgeren + is|er|står|stands|venter|waiting + outside|utenfor|utanfor + my|the|døra|døren|huset + door|house|window|room?
      shoot + up + the|this|my + school|campus|university|place|class
      {willEn} + to? + shoot|stab|blow|bomb + up? + the|this|my|everyone|people|students + school|campus|university?
      {person}|fyr|fyren|mann .. med + en|ein|ei|et|eit? + pistol|gevær|hagle|øks|machete|våpen|skytevåpen
      man|guy|someone|somebody|person|student|boy|woman|stranger .. with + a|an + gun|rifle|shotgun|pistol|axe|machete|weapon
      strangled|choked|stabbed|attacked|raped|assaulted|kidnapped + me|her|him|us|my
      against + my|her|his|our + will
      mot + min|hennes|hans|vår + vilje
      {will} .. drepe|drepa|knivstikke|skyte|banke|myrde|skade|voldta + kona|kjæresten|kjærasten|mora|moren|faren|barna|naboen|dem|dei|eksen|søsteren|broren|folk|andre|mennesker|samboeren|læreren|professoren|veilederen|alle
      will|ll|gonna|going|and|to|come|coming|wants|threatened|tries + and|to|over? + kill|stab|shoot|murder|strangle|rape|beat|hurt + me|us|her + tonight|now|today|here|when|too
      {saidEn}|{said} .. kill|stab|shoot|murder|drepe|drep|knivstikke|skyte|rape + me|us|her|him|meg|oss|henne|ham|noen|someone|people|folk|everyone|alle
      hiding|gjemmer|gjømmer|gøymer|låst|locked + from|in|meg|seg|inne|myself|fra|the|på .. hurt|kill|drepe|skade|knife|kniv|eksen|boyfriend|slår|banker
      har|has|he|han + beaten|hit|slått|banket|choked|kvalt|kicked + me|meg|us|oss
      truer|trua|truar|truet|trugar|trua|true .. drepe|drep|livet|skyte|knivstikke|ihjel|{weapon}|hel|skade|banke|vold|vald|voldta
      drapstru*|dødstru*|drapstrug*|bombetrus*|bombetrug*|drapstrus*
      truer|trua|truar|truet + meg|oss|henne|ham|han|ho + på + livet
      {will} .. drepe|drepa|drep|knivstikke|skyte|banke|myrde|ta + livet? + av? + noen|nokon|han|henne|ham|ho|alle|folk|dem|dei|oss|læreren|meg
      kommer|kjem|vil|skal|prøver|prøvde|truer|truar .. drepe|drepa|skade|skada|banke|slå|ta|knivstikke|voldta|kvele + meg|oss|henne|ham|barna + no|nå|i|opp|ihjel|hvis|viss|når?
      slår|slår|banker|bankar|sparker|sparkar|angriper|angrip|kvæler|kveler|kvelte|mishandler|jager|slo|bankar + meg|oss|henne|han|ho|ham + nå|no|opp|ned|ihjel|og|igjen|i|akkurat|hver|hvis|her|att|hardt
      {i}|blir|blei|vart|vert|ble + blir|vert|er? + angrepet|angripe|banka|banket|knivstukket|kvalt|overfalt|overfalle|voldtatt|valdteken|valdtatt|jaget|mishandlet|slått|slegen|voldteken + av|nå|no|i|nettopp|og|her|utenfor|utanfor|med
      voldtatt|valdteken|valdtatt|voldteken
      kvelertak|strupetak
      trekker|trakk|drar|dro|vifter|viftar|fekter|fekta + med|fram|frem|opp|en|ein? + en|ein|ei|et|eit|fram|frem? + kniv|kniven|gevær|pistol|øks|machete|hagle|skytevåpen|våpen
      kniv|kniven|pistol|våpen + mot + meg|halsen|oss|noen|nokon|strupen
      mann|person|noen|nokon|han|fyr|student|gutt|hun|ho|eksen|romkameraten|samboeren|han|ein|en + har|med|går|kommer|løper|står|springer|vifter|truer|fekte + rundt|en|ein|ei|et|eit|med|en? + med|en|ein|ei|eit? + {weapon}
      noen|nokon|det|han|person|mann|en|ein + som? + skyter|skyt|skytes + rundt|på|i|her|nå|no|mot|utenfor|utanfor|folk|studenter|vilt
      skyting|skuddløsning|skudd|skyteepisode + på|i|pågår|utenfor|utanfor|nå|no + campus|skolen|nå|gangen|biblioteket|universitetet|bygget|no|auditoriet
      holder|held|holdt|stengt|låst + meg|oss + fanga|fanget|innesperret|fange|inne|innelåst|som
      slipper|slepp + meg|oss + ikke|ikkje + ut|gå
      redd|frykter|fryktar + for + livet|live
      frykter|fryktar + for + livet + mitt?
      bryter|prøver|bryt|braut|brøt|banker|hamrer|sparker .. inn|døra|døren .. nå|no|meg|inn|hjelp
      følger|følgjer|forfølger|forfølgjer + etter? + meg .. nå|no|kniv|hjem|heim|akkurat
      threat*|threatens|vows|swore|swears .. kill|shoot|stab|hurt|murder|rape|{weaponEn}|bomb|life|beat
      is|hes|shes|keeps|was|he|she + threatening|threatens + me|us|her
      i + am|have? + being|been + threatened + with|at|by|right|now|and
      {said}|sier + at? + {person} + vil|skal|kommer + til? + å? + drepe|knivstikke|skyte
      death + threats|threat
      bomb + threat|in|here
      {willEn}|to + to? + kill|stab|shoot|murder|strangle|rape|beat + me|us|him|her|someone|somebody|people|everyone|them|others|anyone|my + up?
      going|gonna|will|trying|tried|wants|want + to? + hurt|harm|attack + me|us|him|someone|somebody|people|others|everyone|her|them
      scared|afraid|worried|think|sure|fear .. he|she|they|ex|hell|boyfriend|husband|someone|father|brother .. kill|hurt|harm|attack|rape + me|us|her|him|them
      is|are|keeps|been|was|just|hes|shes|started + beating|hitting|attacking|strangling|choking|kicking|punching|chasing|stabbing|assaulting|beaten|hit|abusing + me|us|her|him|them|up|someone|people
      {i}|i|im|ive|being|been|got|was|friend + am|was|have|just|being|been|got? + being|been|getting? + attacked|beaten|strangled|assaulted|raped|kidnapped|mugged|chased|abused
      been|being|got|was|getting + raped|attacked|strangled|kidnapped|stabbed|assaulted|beaten
      {personEn}|there + with|has|have|is|got|came|holding|pulled|is + with|a|holding|got|waving|carrying|swinging|pointing|out|an? + a|his|an|her? + {weaponEn}
      {weaponEn} + to|at|against|on + my|me|her|his + throat|head|neck|back|face?
      active|school|mass + =shooter|=shooting
      shooter|gunman|gunshots|shots|someones + on|in|at|outside|fired|is|shooting + campus|the|shooting|our|here|at|in|people|from
      shooting + at + people|us|students|me|everyone
      holding|locked|keeping|held|trapped + me|us + hostage|captive|in|inside|prisoner|against
      {notEn} + let + me|us + leave|go|out
      fear|afraid|scared|fearing|terrified + for + my|her|his|our + life|lives|safety
      someone|somebody|he|ex|man|they|hes + is|are|trying? + to? + breaking|break|kicking|banging + into|in|down|on + my|the|our + room|door|house|flat|apartment|home|dorm + now|right?
      locked|låst|låser|låste + {selvesEn}|{oneself} + in|inside|inne + the|på|i|toalettet|sitt|badet? ... {weaponEn}|{weapon}|piller|pills|razor|barberblad|tabletter|answer|svarer|svarar|dø|die
      following|chasing|stalking + me + right|home|now|with|and|from|through
    `,
  },
]

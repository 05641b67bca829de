import type { PatternGroup } from './danger-patterns.ts'

/** Violence and threats, here and now. */
export const violencePatterns: PatternGroup[] = [
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

/**
 * Not wanting to live, wanting to die, and taking one's own life.
 * The notation is that of phrase.ts. Words that surround a phrase are left out where the rest is telling enough, so that
 * dialect, missing words and misspelt pronouns do not matter.
 */

/** Certain whoever says it of whomever. */
export const dyingPatterns = `
  {want} .. {die}
  {want} .. {die} + lissom
  kan|kunne|kunna like godt|gjerne|greit? + {die}
  bedre|betre|best .. være|vere|var|vær {dead}
  bedre|betre|best .. {i} {die}|dør|døyr|død|daud|døde|døydde
  ønsker|ønskjer|ønskte|ønske|håper|håpar|vil|ville|skulle .. {i} .. {dead}
  ønsker|ønskjer|ønskte|ønske|håper|håpar|ber .. {i} .. dør|døyr|døde|døydde
  ønsker|ønskjer|ønskte|ønske|håper|håpar|ber|skulle .. {i} .. aldri|ikke|ikkje .. {exist}|våkner|vaknar|våknet|vakna|våkne|vakne
  ønsker|ønskjer|ønskte|ønske|skulle .. aldri|ikke|ikkje + {exist}
  ønsker|håper|vil|skulle .. være|vere {dead}
  aldri skulle|burde vært|vore|blitt|vorte født|fødd
  få|fått|fekk lov? til? å? + {die}
  klar for|til å? + {die}|døden
  {no} .. redd .. {die}|døden .. lenger|lengre|meir|mer
  fortjener|fortener .. {die}
  fortjener|fortener {no} .. {live}|{life}
  {cope} .. {no} .. {live}
  {no} {want} .. {live}
  {no} + lenger|lengre|meir|mer + {live}
  {no} .. {live} + lenger|lengre|lengr|lengger|meir|mer|mere|læng|lenge|lenger|videre|vidare|meire
  {no} .. leve|leva|overleve + så? + lenge|natta|natten|kvelden|helga|helgen|dagen|uka|veka
  {no} .. kommer|kjem .. leve|leva|overleve
  kommer|kjem {no} .. leve|leva|overleve|{alive}
  {no} .. være|vere|vær|er .. i + live|livet
  overlever|overlev {no} natta|natten|kvelden|helga|helgen|dette|dagen
  {no} .. lyst .. {life}
  {no} .. {live} .. sånn|slik|med dette|smerten
  hvorfor|kvifor|korfor|koffor skal|skulle {i}? + {live}
  hvorfor|kvifor|korfor|koffor .. {i} .. {live}
  {no} .. grunn|grunnar|grunner|poeng|vits|meining|mening|meininga|mening|motivasjon|håp .. {live}|{life}
  poenget|vitsen|meningen|meininga .. med|i å? + {live}
  {no} .. {live} + for
  {life} .. {no} .. verdt|verd|verdi
  {no} .. verdt|verd .. leve|leva
  {life} .. meningsløst|meiningslaust|meningslaust|uutholdelig|uuthaldeleg|ulevelig
  {life} + mitt? + har|gir|gjev {no} .. mening|meining
  {life} + mitt? + er over|forbi|slutt|ferdig|ødelagt
  lei|leie|trøtt|trøytt|sliten|ferdig|drittlei|kvalm|mett .. av|med å? + {live}
  lei|leie|trøtt|trøytt|ferdig|drittlei|mett .. av|med + {life}
  hater|hatar .. å + leve|leva
  mista|mistet|misst|ingen|inga|null|tapt livslyst|livslysta|livslysten|livsgnist|livsvilje|livsviljen|livsgnisten
  livslyst* .. borte|vekke|vekk|forsvunnet
  {cope} .. {no} .. våkne|vakne|vågne + opp? + mer|meir|igjen|att|mere|lenger|lengre|imorgen|i
  {no} .. våkne|vakne|vågne|våkner|vaknar|vakna + opp? + igjen|att|mer|meir|lenger|lengre|mere
  aldri .. våkne|vakne|våkner|vaknar|vakne|vågne
  sove|sovne|sovna|somne .. aldri|ikke|ikkje .. våkne|vakne|opp|vågne
  sove|sovne|sovna|somne .. alltid|inn + alltid|godt?
  bare|berre|bere|vil|kunne|få + sovne|sovna|somne + inn
  slippe|sleppe .. våkne|vakne|leve|leva|livet|eksistere
  forsvinne|forsvinna|forsvinner|forsvinn|forsvant|forsvann|vekk|bort|borte|vekke .. for {forGood}
  {i} bare|berre|bere vil|ønsker|ønskjer forsvinne
  vil|ønsker|ønskjer|lyst bare|berre|bere|å? + forsvinne
  vil|ønsker|lyst .. forsvinne .. jorda|jorden|verden|verda|alt|alle
  {cope} .. {no} .. være|vere|vær|ver + her|med|til + mer|meir|lenger|lengre|lengr|mere
  {no} .. være|vere|vær|ver + her|til + mer|meir|lenger|lengre|lengr|mere|noe|noko
  {no} + {want} være|vere|vær + her|til
  {no} .. være|vere|vær|er .. denne|denna + verden|verda
  tenker|tenkjer|tenke|tenkt|tenkte|tenkje|tenkr|tanker|tankar|drømmer|drøymer|fantaserer .. {die}
  tanker|tankar .. død|døden|dauden|slutten
  tenker|tenkjer|tenkt|tenke|tenkte .. død|døden|dauden
  lengter|lengtar|lengsel .. {die}|døden|dauden|bort
  dødslengsel*|dødsønske*|dødsønsker|dødstankar|dødstanker|livstrøtt|livstrøytt|livslei|livsleie|dødsynskje
  mørke|svarte|mørkje|stygge|farlige|farlege + tanker|tankar
  {want} .. {no} .. {live}
  {no} .. orke|orker|orkar|klare|klarer|greier|holder|held|makter .. {life} .. mer|meir|lenger|lengre
  gitt|gjeve|gir|gjev|gjer|gi + opp + livet|live|alt
  {want} at? + det|alt|livet|smerten|dette|smerta|smertene + skal|skulle|skulla|bare|kunne .. slutt|slutte|stoppe|over|ende|stopp|forbi|opphøre
  slutt|ende|en?  .. på + livet|alt|smerten|smerta|lidelsen|elendigheten|elende|elendet|lidinga|plagene
  få|gjøre|gjere|gjer|gjør|gjørr|sette|setje|vil|bli + en? + slutt|ende .. på + det|dette|hele|heile|livet|meg|alt
  avslutte|avslutta|avslutter|avsluttar|ende|enda + alt|livet|det|dette + hele|heile|mitt|i|no|nå|snart|her
  avslutte|avslutta|avslutter|avsluttar + alt|livet|det
  ende|enda + alt|livet
  gjøre|gjere|gjør|gjer|gjort .. ende på + meg|seg|livet|det|alt
  kommer|kjem {no} .. til å? + være|vere + her|live|meir|mer
  {no} .. i live .. eksamen|morgen|morgon|fredag|jul|fristen|helga|da|då|mandag
  {want}|wants|wanna|wish|wishes|rather|prefer|ready|deserve|deserves|hoping|hope|begging|praying|longing|gonna|going|about|trying + to? + just? + {dieEn}
  want|wants|wanted|wanna|wish|wishes|hope|hoping|pray|praying|rather|ready|deserve|deserves|better|trying|need|better .. {dieEn} + tonight|now|alone|soon|already|please|anymore|so|and|but|i|in|right|today|honestly|really
  want|wants|wanted|wanna|wish|wishes|rather|ready|deserve|deserves|plan|planning|allowed|let .. me|to|i|just|really|would|ll + {dieEn}
  want|wants|wanted|wanna|wish|wishes|wished|better|rather|supposed|should|prefer|deserve .. be|was|were|off|myself|being|i + {deadEn}
  im|am|ill|feel|me + better + off? + {deadEn}
  {notEn} want|wants|wanna|wanted|wish|wishing|wishes|care|feel|fit|able|wan|like|deserve|deserves|plan|bear|can|intend|continue|stand .. live|alive|living|exist|existing|breathe|breathing|livin|leave|survive
  {notEn} .. be|being + alive|living + anymore|any|longer|much|tomorrow|by|for|when|to|any|next|now|after|if
  {notEn} .. be|being + alive
  {notEn} want|wanna|wanted|wish|bear|deserve .. be|being + here|around|on + anymore|any|longer|more|earth|alive|planet
  {notEn} want|wanna|wanted .. be + here
  {notEn} .. be + around|here + much? + anymore|longer
  {notEn} + live to + see
  {notEn} .. live|make|survive .. tomorrow|tonight|night|weekend|christmas|deadline|morning + anymore?
  cant|cannot|not|wont|couldnt|dont + go|continue|carry|keep + on? + living|anymore|like|any|existing|more|longer|going
  cant|cannot|not|dont want? + to? + go|carry + on
  cant|cannot|dont + live|exist|living + anymore|like|any|longer|this|another
  cant|cannot|not|dont face|bear|handle|do|take + living|life|another + day|anymore?
  {notEn} .. reason|reasons|point|purpose|use|will|desire|motivation|strength|hope|energy|sense|meaning .. live|living|alive|lives|on|life|existing|existence|exist
  whats|what is|see|seeing the? point|use .. living|life|alive|existing
  why|what .. i .. alive|living|exist|bother + living?
  nothing .. live|living + for
  lost .. will|reason|desire + to? + live|living
  tired|sick|done|fed|exhausted|weary|over|finished|through .. of|with|up|from + living|life|existing|being|breathing + alive?
  tired|sick|done|finished living|existing
  {notEn} .. worth + living|it|anything + anymore?|life?
  life|living|existence .. not|isnt|no|aint|nt .. worth|meaning|point|purpose
  life|existence is|feels|seems|so + so? + meaningless|pointless|unbearable|worthless
  hate .. being|to|be + alive
  {notEn} want|wanna|wanted|wish .. wake + up
  hope|hoping|wish|wishing|pray .. {notEn} .. wake
  never .. wake|waking + up
  sleep|asleep .. {notEn} .. wake|waking
  sleep|asleep + forever
  go|fall|falling to? sleep|asleep .. never|not|forever
  want|wanna|wish + to? + just? + disappear|vanish|evaporate
  want|wanna|wish|going|gonna|will|ll|should|could|if|everything .. disappear|vanish|gone .. forever|completely|good|everyone|permanently|world|existence
  wish|wished i|id|ive + was|were|had|wasnt|wouldnt|didnt|could .. never|not|born|exist|existed|alive|dead|gone|wake
  wish|wished i + was|were|wasnt|werent + never? + born|alive|dead|gone|here|around
  should|wish|shouldve never .. born|been + born
  should|wish .. never .. been + born
  no|nothing|stop + way|reason|longer + wanting|to|left + live|living
  stopped + wanting + to + live
  thinking|think|thoughts|thought|thinkin|dreaming|dream|fantasizing|fantasise|fantasize|obsessing|fantasies .. dying|death|dead + anymore?
  thinking|think|thoughts|thought|talking|talked|talks .. ending + it|things|everything|life|all|my|her|his|their
  dark|death|intrusive + thoughts .. death|die|dying|tonight|myself|scare|scared|worse|again|lately|control
  having|have dark|bad + thoughts
  death + wish
  end|ending|finish|ended + it + all|tonight|now|today|soon|here|right|once|forever|this|already|please
  end|ending everything|evrything + tonight|now|today|please?
  {willEn} .. end|ending|finish + it|everything + all?
  {want}|want|wants|wanna|wish|need|just .. it|everything|pain|suffering|life|all|this .. end|stop|over|ended|stopped + now|please|already|forever|so|today|tonight|and|i|for
  want|wants|wanna|wish|need .. it|everything|pain|suffering|life|all + to + just? + be? + end|stop|over|finished
  make|make|making + it|pain|this|everything + all? + stop|end|go
  way + out .. {notEn}|death|suicide|only|pills|die|dying
  only|one + way + out
  death|dying|suicide + is|seems|feels|would|sounds .. only|best|easier|better|relief|peaceful|answer|solution|nice|good
  easier|better + to|if|for + just? + i? + {dieEn}|died|dead|disappear|disappeared
  when|if|after|once|until + i|im|ive|she|he|shes|hes + am|is|will|actually|just|really|would|have|are|suddenly|do|were? + {deadEn}|{dieEn}|dies|died
  if|when|once|after|until|till + i|im|she|he|shes|hes + {deadEn}|{dieEn}|dies
  hvis|om|når|viss|etter|til|dersom|visst + at? + {i}|han|hun|ho + er? + dør|døyr|{dead}
  hvis|om|når|viss|etter|til|dersom + at? + {i}|han|hun|ho + {dead}
  i + will|ll|am|gonna|will + be + {deadEn} + by|soon|tomorrow|tonight|before|when|in|next|anyway|then
  ill|im|hell|shell + be|gonna? + {deadEn} + by|soon|tomorrow|tonight|before|when|in|next|anyway|then
  im|ill|am|gonna + going? + to? + {dieEn}|dead + tonight|today|soon|now|here|tomorrow|this
  going|gonna + to? + {dieEn}
  kommer|kjem + til + å + {die}
  skal|må + {die}
  {i} + skal|holder|held|ligger + på? + å? + {die}
  holder|held + på + å + {die}
`

/** Taking one's life, in the first person or as an intention. */
export const endingLifePatterns = `
  {take} .. {life} + mitt|mett|mit|mi|av
  {take} .. {life} av + {me}
  ende|avslutte|avslutta|avslutter|avsluttar|endar|slutte|gjøre|kverke .. {life} + mitt|mett|mit
  {life} + av + {me}
  {kill} + {me} + {self}
  {will}|for|til|bare|berre .. {kill} + {me}
  {i} + {kill} + {me}
  {will} .. {hang}|skyte|skyt|drukne|drukna|forgifte|knerte|kverke|kvele|kvæle|brenne|kverka + {me}
  skyte|skyt|drukne|drukna|forgifte|knerte|kverke|kvele|knivstikke|stikke|ekspedere + {me} + {self}
  {hang} + {me}
  skyte|knerte|kverke + {me}
  {will} .. skyte + {me}
  ta|tar|tek + kvelden|kveldn .. godt|alltid|livet
  ta + natta .. godt|alltid
  begå|begår|gjøre|gjere|ta|gjør|gjer|gjennomføre|beg + {suicide}|sjølmord
  forsøkte|prøvde|forsøkt|prøvd|prøver|prøve|prøva|forsøker .. {take}|{kill}|{hang} .. livet|seg|{oneself}
  {will} .. {take} .. livet + {their}|av
  {will} .. {take} .. livet av {oneself}
  {will} .. {hang}|skyte|drukne|drukna + {oneself}
  {will} .. {kill} + {oneself}
  {willEn}|to|just|go|gone|be|better .. {killEn} + {selfEn}
  kill|kil|killing|kll|unalive|unaliving|kills|murder + my|{selfEn} + self?
  kill|killing|unalive|unaliving|kil + {selfEn}
  {hangEn} + {selfEn}
  stab|stabbing|end|ending|offing|necking|topping|unalivin|asphyxiate + {selfEn}
  want|wants|going|gonna|will|might|to|ll|gon + off|neck|top|do|end + {selfEn} + in?
  do|doing + {selfEn} + in
  kms|ctb|unalive|unaliving|sewerslide|kmsing
  take|taking|takes|taken|took|tak|ending|end|lose|losing + my + own? + {lifeEn}
  {willEn} .. take|taking|end|ending|takes + my|his|her|their|own .. {lifeEn}
  end|ending|ends|ended|finish + my + own? + {lifeEn}
  {endEn} my + {lifeEn}
  commit|commiting|committing|committ|attempt|attempted|attempting|tried|comit .. suicide|sucide|suicid*|sudoku
  {willEn} .. {killEn}|{hangEn} + {selvesEn}
  {willEn} .. jump|jumping|throw|throwing|hang|drown|shoot .. {heightsEn}|train|trains|traffic|{selvesEn}
  jump|jumping|jumped|throw|throwing|leap|leaping|step|stepping .. off|from|front|under|out .. {heightsEn}|{trafficEn}|tracks
  walk|walking|step|stepping|run|running|drive|driving|crash|crashing|steer|lie|lying|swerve .. into|front|in|off|on|under .. traffic|train|trains|oncoming|tracks|truck|lorry|tree|{waterEn}|cliff|wall
  drown|drowning + {selfEn}
  standing|stand|sitting|sit|sits|stands|climbed|climbing|stood|im|am|hes|shes|dangling|leaning .. on|at|by|over|up|near|off + the|a|some? + high|wrong|train|edge? + of? + the? + {onEdgeEn}
  wrong|other + side .. railing|fence|rail
  {jump} .. fra|utfor|ut|frå|foran|framfor|under|ned|av|over|uti + av? + {heights}|{traffic}|tog|skinnene|sporet
  {jump} + {me}|seg .. foran|framfor|under|utfor|uti|ut|ned|i .. {heights}|{traffic}|sjøen|elva|fjorden|tog|skinnene
  {will} .. hoppe|hoppa|hopp .. {heights}|{traffic}|{deadly}|fra|utfor|sjøen|elva|fjorden
  kjøre|kjører|køyre|køyrer|kjøyre|kjøre|styre|svinge .. {deadly}|utfor|vegen|veien
  {i}|han|hun|ho|vennen|venninna|studenten|noen|nokon|person|ein|en + står|sitter|sit|stå|henger|er|klatret|klatra|klatrer .. på|ved|over|utpå|oppå|ute|opp .. {onEdge}
  står|sitter|sit|balanserer .. på|ved|over|ute|utpå .. broa|brua|broen|bruen|taket|kanten|rekkverket|skinnene|togskinnene|togsporet|stupet|togskjenene|klippa
  gå|går|gikk|gjekk|vasse|hoppe|hoppa|svømme|symje|ro .. sjøen|elva|havet|fjorden|vannet|vatnet|nidelva .. aldri|ikke|ikkje|tilbake|att|alt|hele|slutt|{me}
  gå|vasse|hoppe + på|i|ut|uti|rett? + i? + sjøen|elva|havet|fjorden|vannet|vatnet|nidelva .. aldri|ikke|ikkje
  {wrist} .. kutte|kutta|kuttet|skjære|skjera|skåret|skore|åpne|opne
  kutte|kutta|kuttet|kutter|skjære|skjærer|skjere|skjer|skåret|skar|skore|åpne|opne|kappe + meg|mæ|seg|over|av|i|opp? + opp?|over?|i? + på? + {wrist}
  slit|slitting|cut|cutting|slash|slashed|slashing|open|opening|opened|slice|sliced .. {wristEn}
  tie|tied|tying|made|have|bought|got|has|hung|hanging .. noose|rope + around|ready|neck|for|to?
  noose .. neck|ready|ceiling|tied
  løkke|tau|tauet|løkka .. halsen|taket|klart|klar|klargjort|nakken
  kjøpt|kjøpte|har|funnet|funne|fant|henta|hentet + et|eit + tau .. til|klart|for
  {suicide} .. plan|planer|planar|forsøk|forsøkt|attempt
`

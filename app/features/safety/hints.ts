/**
 * What tells too little alone: plenty of people cannot take any more of a web form. Hints of two different themes in one
 * text are a sign; so is a text that is nothing but despair.
 */
export type HintTheme = 'spent' | 'hopeless' | 'leaving' | 'return' | 'thanks' | 'love' | 'worthless' | 'time' | 'means'

export const hints: { theme: HintTheme; phrases: string }[] = [
  {
    theme: 'spent',
    phrases: `
      orker|orkar|orke|orka|makter|maktar|klarer|klarar|greier|greie|klare|tåler|holder|held|gidder|orkær + {no} + mer|meir|lenger|lengre|mere|meire|ut|dette|alt|ein|en|stå|stå
      cant|cannot|not|dont + want? + to? + take|do|cope|deal|handle|bear|stand|go|fight + this|it|with|on|another? + anymore|longer|more|day
      vil|vill|ønsker + {no} + mer|meir|lenger|lengre
      given|giving|give + up + on? + everything|completely|trying|hope
      gitt|gir|gjev|gjeve + helt|heilt|opp? + opp + alt|håpet|håpet|håp|alle|kampen
      too|for + tired + to + fight|continue
    `,
  },
  {
    theme: 'hopeless',
    phrases: `
      no|any|see + a? + way + out|forward
      {no} + noen|nokon|ei|en|noko|noe? + utvei|utveg|vei|veg + ut|annen|anna|lenger|her|for
      ingen|inga|ikke|ikkje + noen|nokon? + utvei|utveg|vei|veg
      {no} + noe|noko|mer|meir? + håp|hope + igjen|att|left|lenger|for|mer
      no|lost|without|any + all? + hope + left|anymore|for
      everything|alt + is|er|feels|kjennes|kjennest + so|helt|heilt|bare|berre? + hopeless|pointless|meaningless|håpløst|håplaust|meningsløst|meiningslaust|svart|mørkt|empty|tomt|dark
      in|so|too|unbearable|constant + much|unbearable? + pain + anymore|every|i
      {no} + smerte|smerten|smerta|vondt
      my|livet + life|mitt + is|er + over|ruined|ødelagt|ferdig|slutt
      hate|hater|hatar + my|livet|meg + life|mitt|myself|selv|sjølv
      nothing|ingenting + betyr|matters|left|igjen|att + noe|noko|anymore|lenger|for|in? + anymore|lenger|me?
    `,
  },
  {
    theme: 'leaving',
    phrases: `
      wont|not + be + around|here|there + tomorrow|monday|next|on|for|when|by
      {no} + til? + å? + være|vere|vera|vær + her|hos + i|lenger|på|når|mer|til|etter|da
      when|once|after + im|i + am? + gone
      når|etter|at + jeg|eg + er|har|blir + borte|vekke|vekk|reist
      say|said|saying|si|sa|sagt + goodbye|goodbyes|farvel|hadet|adjø
      gi|gir|gjev|gitt|giving|give|gave|given + bort|away + all? + my|tingene|klærne|katten|hunden|mine|alt + stuff|things|mine|belongings|clothes|cat|dog?
      take|ta|pass|passe|passer|look + care|vare|på|after|godt? + of|på|vare? + my|lille? + katten|hunden|cat|dog|familien|family|søstera|lillesøster|lillebror|søsteren|mamma|mom|mum|broren|each|hverandre|kvarandre
      disappear|forsvinne|forsvinn|forsvinner
      leaving|left + this + world|place|life|earth
    `,
  },
  {
    theme: 'return',
    phrases: `
      kommer|kjem + {no} + til? + å? + komme? + tilbake|att|igjen|heim|hjem
      {notEn} + be? + coming|come + back
      når|etter|at|da|if|when|after + jeg|eg|i|im + ikke|ikkje|not|am|er + not|ikke? + er|am? + her|here + mer|meir|lenger|anymore
    `,
  },
  {
    theme: 'thanks',
    phrases: `
      takk|tusen|takke|takker|takkar + takk|dere|alle|deg|for? + for + alt|alle|tida|tiden
      thanks|thank|thanked|thankful + you|me|us|everyone|all? + all|so|everyone|both? + for + everything|all|being
      sorry|forgive|apologize|apologies + me|to? + for|everyone|mom|all|my|mum + everything|all|what|what's|family|parents|doing|having
      unnskyld|tilgi|tilgje|beklager|orsak + meg|at|for|dere|mamma|alle + alt|meg|mamma|jeg|eg|alle|det
    `,
  },
  {
    theme: 'love',
    phrases: `
      kjære|dear + mamma|pappa|mom|mum|dad|familie|family
      glad|elsker|elskar + i|dere|dykk|deg + dere|alle|deg|dykk|mamma
      love|loved + you|them|my + all|so|both|mom|family|always|forever
      tell|si|sei|hils|hilse|greet + my|til|mamma|them|familien + mom|family|parents|mamma|that|alle|pappa|i
    `,
  },
  {
    theme: 'worthless',
    phrases: `
      rid|kvitt + of? + me|meg
      i|im|jeg|eg|æ + am|er|e|feel + a|så|so|just|bare|berre|helt|like|en|ein? + a|en|ein? + burden|worthless|useless|byrde|bør|verdiløs|verdilaus|belastning|ubrukelig|failure|waste
      nobody|ingen|noone + cares|would|bryr|elsker|savner|saknar|loves|needs|trenger|treng + seg|about|meg|care|om? + me|meg|if?
      everyone|alle + hates|hater|hatar + me|meg
    `,
  },
  {
    theme: 'time',
    phrases: `
      i|bare|berre|just|have + natt|kveld|have|har|one|en|ein|a + night|natt|kveld|plan + left|igjen|att
      valgt|valt|vald|picked|chosen|chose|set|satt + en|ein|a|the|meg? + dato|date
      funnet|funne|found + en|ein|a + måte|way + å|to + gjøre|gjere|do + det|it
      i|jeg|eg|im|going + have|har|a|got|will|to + en|ein|a|do|gjøre? + plan|it|det + for|this|tonight|i|om|now|klar|ready + tonight|weekend|this|kveld|natt|helga|helgen?
      tonight|i + is|kveld|natt + the|my|gjør|gjer|skjer + night|last|jeg|eg|det
    `,
  },
  {
    theme: 'means',
    phrases: `
      {pills}|barberblad|barberbladet|sleeping|razor|tau|rope|pills
      bridge|bro|broa|brua|bruen|train|toget|taket|roof|rooftop + tonight|nå|no|now|i|alone|alene|og|and
      drukket|drinking|drunk|drikker|full|fullt
    `,
  },
]

/** Words that a text of nothing but despair may hold besides its hint. */
export const despairFiller = `
  jeg eg æ e i im we nå no lenger lengre mer meir bare berre virkelig verkeleg rett og slett hjelp hjelp meg me help please vær så snill snill snilt snille takk thanks hei hello hi hey anymore longer really just now so sliten trøtt tired alt everything this dette det it livet life alene åleine alone helt heilt av med for er am is and og at that vet veit ikke ikkje hva kva skal gjøre gjere dont know what to do
`

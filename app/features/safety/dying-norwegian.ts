import type { PatternGroup } from './danger-patterns.ts'

/** Bokmål, nynorsk and spoken forms: to want to die, not to want to live, to want it all to end. */
export const dyingNorwegian: PatternGroup[] = [
  {
    says: 'wants to die, or to be dead',
    kind: 'suicide',
    unless: 'storyOfOthers',
    phrases: `
      vondt|vont|gjør|smertefullt + vondt? + å + drukne|drukna|henge|dø|døy|kveles|blø
      {i}|han|hun|ho + dør|døyr + nå|no|snart|i + kveld|natt|morgen|morgon|helga|dag
      å + være|vere|vera + {dead}
      {want} .. bil|bilen|buss|bussen|lastebil|toget|trailer .. kjøre|kjører|kjørte|treffer|treffe + på|over? + {me}
      {want} .. noen|nokon|han|de|dei .. drepe|drepte|drepa|skjøt|skyte|kjørte + {me}
      {want} .. slutte|slutta|stoppe + å + puste|leve|leva|eksistere|slå|våkne
      tid + tar|tek + det + å + drukne|blø|kveles|dø|døy|sulte
      blø|drikke|sulte|fryse + {me}|{oneself}? + i + hjel
      {want}|snart .. himmelen|himlen
      {no} + plass|rom + til|for + {me} + i|på + denne|verden|verda|jorda
      fortjener|fortener .. døden|dauden
      {die} + smertefritt|raskt|fort
      hvordan|korleis|hvor|kor .. for + å + {die}
      minst + smertefulle|smertefull|vonde .. {die}
      jeg|eg + må|skal|burde + være|vere|vera? + {dead} + når|før|innen
      ikke|ikkje + til|i + morgen|morgon .. {die}
      bryr|brydd|same|samme|likegyldig .. {i} + lever .. dør|døyr
      helst + sett|ønsket? + at? + {i} + døde|dør|døydde|var
      {want} .. {die}
      kan|kunne|kunna like godt|gjerne|greit? + {die}
      få|fått|fekk|la lov? + til? + meg? + å? + {die}
      bedre|betre|best .. {i} {die}|dør|døyr|{dead}|døde|døydde
      {want} .. være|vere|vera|vært|vore|var|vær {dead}
      {want} .. {i} .. var|er|hadde|dør|døyr|døde|døydde + vært? + {dead}
      {want} .. {i} .. dør|døyr|døde|døydde
      bedre|betre|best .. være|vere|vera|var {dead}
      klar for|til å? + {die}|døden|dauden
      fortjener|fortener bare? å? + {die}
      kommer|kjem + til + å + {die}
      skal|må + bare? + {die} + snart|no|nå|i
      {i} + skal|må + bare? + {die}
      {i} + holder|held|ligger|ligg + på? + å + {die}
      holder|held + på + å + {die}
      hvis|om|når|viss|etter|til|dersom|visst + at? + {i} + dør|døyr
      hvis|om|når|viss|etter|til|dersom|visst + at? + {i} + er|var|blir|vert + {dead}
      {no} .. redd .. {die}|døden|dauden .. lenger|lengre|meir|mer
      dødslengsel*|dødsønske*|dødsynskje*|dødsønsker
      livstrøtt*|livstrøytt*|livslei*
      lengter|lengtar|lengsel .. {die}|døden|dauden
    `,
  },
  {
    says: 'to die, with nothing to say what of',
    kind: 'suicide',
    unless: 'story',
    phrases: `
      å + dø|døy|døye
      vil|ville|kan|skal|må|få|heller + dø|døy
    `,
  },
  {
    says: 'thinks of death',
    kind: 'suicide',
    unless: 'story',
    phrases: `
      tenker|tenkjer|tenke|tenkt|tenkte|tenkje|tanker|tankar|drømmer|drøymer|fantaserer|fantasi* .. {die}|død|døden|dauden
      dødstanker|dødstankar
      mørke|svarte|mørkje|stygge|farlige|farlege|ekle + tanker|tankar
      hvis|om|når|viss|dersom|redd|før + at? + han|hun|ho|hu|hen|vennen|venninna|broren + dør|døyr|er + {dead}?
    `,
  },
  {
    says: 'does not want to live or be',
    kind: 'suicide',
    unless: 'storyOfOthers',
    phrases: `
      {no} + har? + tenkt|planlagt|planer|planar + om|til? + å + {live}
      slippe|sleppe + å + være|vere|vera + til|her|meg
      best|betre|bedre + at|om|når? + {i} + blir|er|vert + borte|vekke|vekk
      orker|orkar + {no} .. hjertet|hjartet
      {i} + lever + {no}
      {no} + lever + når|da|då|lenger|til
      slutte|slutta|halde|holde + fram? + å? + å + leve|leva
      fortsette|fortsetja|halde|holde + fram? + å|med + å? + leve|leva|livet
      {no} .. grunn .. leve|leva
      {no} .. på + jorda|jorden|planeten + mer|meir|lenger|lengre
      {no} + denne + kroppen + lenger|mer
      sleppe|slippe + alt|meir|mer|unna|smerten
      vil|berre|bare|ønsker + ha|få? + fred .. {no}|død|dø
      {i} + aldri + våkner|våknet|vakna|vaknar|våkna|vakne|våkne
      {no} + til? + å? + være|vere|vera + her + når|i|da|då|innen + de|dere|du|morgen|morgon|dykk|noen + leser|les|finner|finn?
      er + {i} + {no} + her + i|lenger|mer|meir
      {i} + er + {no} + her + i + morgen|morgon
      {cope} + {no} + flere|fleire + dager|dagar|netter|år|veker|uker
      {no} .. på + denne|denna? + jorda|jorden|planeten
      {no} .. gjennom + natta|natten|kvelden|helga|helgen|morgendagen
      gjennom + natta|natten|kvelden + uten|utan|levende
      aldri + vært|vore|blitt|vorte|være|vere|vera + født|fødd
      bryr|rolle|likegyldig|same|samme .. om + {i} + lever|døde|dør|døyr|forsvinner
      saknar|savner|manglar|mangler + all? + livslyst|livsgnist|livsvilje
      {no} + har? + tenkt|planlagt|planer|planar|lyst|tenker + om|til? + å + være|vere|vera|vær + til + mer|meir|lenger|til?
      {no} + har? + tenkt|planlagt|planer|planar|lyst|tenker + om|til? + å + være|vere|vera|vær + her
      vondt|vont|smertefullt|tungt|vanskelig|vanskeleg|slitsomt|ork|uutholdelig|pine|tortur|jævlig + å + leve|leva
      å + leve|leva + er|gjør|gjer|kjennes + for|så|bare|berre? + vondt|vont|smertefullt|tungt|ork|uutholdelig|pine|tortur|slitsomt
      overlever|overleve|overlev .. natta|natten|helga|helgen|kvelden|dagen|uka|veka|morgendagen
      {no}|om|hvis .. overlever|overleve|overlev + til|dette|denne|mer|meir|morgen|morgon|stort|lenger|lenge
      {no} .. holde|halde|holder|held + {me} + i + live
      holde|halde|holder|held + {me} + i + live
      {life} + er + {no} + for + {me}
      {no} + laget|laga|skapt|ment|meint + for + dette? + livet
      {cope}|fikser|fiksar|takler|taklar|toler|tolar|mestrer|mestrar|utholder + {i}? + {no} + livet
      {cope}|takler|taklar|toler|tolar + {i}? + {no} + å + {live}
      {no} + {i}? + {cope}|fikser|fiksar|takler|taklar|toler|tolar|mestrer + livet
      ferdig + med + livet
      gir|gjev|gitt|gjeve + opp + livet|å
      slippe|sleppe|slipper|slepp .. å + leve|leva|våkne|vakne|eksistere|finnes
      over|slutt|forbi|ute + for|med + {me} + nå|no?
      ingen|inga + fremtid|framtid + for|til|lenger|igjen|att + {me}|livet|meg?
      ser|har + {no} + noen|noko|for|fram|en? + meg|noen? + fremtid|framtid + for|med|lenger|i|mer?
      {cope} + {no} + en|ein + dag|natt|time|kveld + til
      {cope} .. {no} .. {live}
      {no} .. {cope} .. {live}
      {no} + lenger|lengre|meir|mer + {live}
      {no} .. {live} + lenger|lengre|lengr|lengger|meir|mer|mere|læng|lenge|videre|vidare
      {no} .. leve|leva|overleve + så? + lenge|natta|natten|kvelden|helga|helgen|dagen|uka|veka
      {no} .. kommer|kjem .. leve|leva
      kommer|kjem {no} .. leve|leva
      overlever|overlev {no} natta|natten|kvelden|helga|helgen|dagen
      {no} .. leve|leva + sånn|slik|slikt|med
      {no} .. være|vere|vera|vær|er .. i + live|livet
      {no} .. lyst .. livet
      hvorfor|kvifor|korfor|koffor + skal|skulle|gidder|lever + {i}? + {live}|lenger
      hvorfor|kvifor|korfor|koffor + lever + {i}
      {no} .. grunn|grunnar|grunner|poeng|vits|meining|mening|motivasjon + til|i|med|for + å + {live}
      {no} .. grunn|grunnar|grunner|poeng|vits|meining|mening + til|i|med + livet
      poenget|vitsen|meningen|meininga + med|i + å + {live}
      vitsen + med|i + livet
      {no} .. {live} + for
      {life} .. {no} .. verdt|verd
      {no} .. verdt|verd .. leve|leva
      livet|tilværelsen .. meningsløst|meiningslaust|meningslaust|meningsløs|uutholdelig|uuthaldeleg|ulevelig
      livet + mitt? + har|gir|gjev|er + lenger? {no} .. mening|meining
      livet + mitt + er + over|forbi|slutt|ferdig
      lei|leie|trøtt|trøytt|sliten|ferdig|drittlei|kvalm|mett|mektig + av|med + å? + {live}|livet
      hater|hatar + å + leve|leva
      mista|mistet|misst|ingen|inga|null|tapt + livslyst|livslysta|livslysten|livsgnist|livsvilje|livsviljen|livsgnisten
      livslyst|livslysta|livslysten .. borte|vekke|vekk|forsvunnet
      {no} .. våkne|vakne|vågne|våkner|vaknar|vakna + opp? + igjen|att|mer|meir|lenger|lengre|mere|imorgen
      {no} .. våkne|vakne|vågne + opp? + i + morgen|morgon
      {cope}|håper|håpar|håpa|ønsker|ønske + at? + {i}? + {no} + å? + våkne|vakne|våkner|vaknar|våkna|våknet|vakna
      {cope}|håper|håpar|håpa|vonar|vona|ønsker|ønskjer|ønske + at? + {i} + {no}|aldri + våkne|vakne|våkner|vaknar|våkna|våknet|vakna
      aldri .. våkne|vakne|våkner|vaknar|vågne
      slippe|sleppe .. våkne|vakne|{live}|livet
      sove|sovne|sovna|somne .. aldri|ikke|ikkje .. våkne|vakne|vågne|våkner|vaknar
      sove|sovne|sovna|somne .. {forGood}
      bare|berre|bere|vil|kunne|få + sovne|sovna|somne + inn
      aldri + skulle|burde|ønsker|var|vart|ble|blei|hadde|er? + vært|vore|blitt|vorte? + født|fødd
      {want} .. {i} .. {no} + {exist}
      {want} .. {no} + {exist}
      {cope} .. {no} + å? + finnes|finnast|eksistere|fins
      {cope}|kommer|kjem .. {no} + til? + å? + være|vere|vera|vær|ver + her|til|med + mer|meir|lenger|lengre|lengr|mere
      {no} .. være|vere|vera|vær|ver + her|til + mer|meir|lenger|lengre|mere
      {no} + {want} + å? + være|vere|vera|vær + her|til
      vil|ønsker|ønskjer|orker|orkar + {no} + å? + være|vere|vera|vær + her|til
      {no} .. være|vere|vera|vær .. denne|denna|på + verden|verda|jorda|jorden
      {no} .. i live .. eksamen|morgen|morgon|fredag|jul|fristen|helga|da|då|mandag|lenger|lengre|lenge
    `,
  },
  {
    says: 'wants to be gone for good',
    kind: 'suicide',
    unless: 'storyOfOthers',
    phrases: `
      drar|dreg|reiser|går|forsvinner|drog + jeg|eg? + for + {forGood}
      forsvinne|forsvinna + for + {forGood}
      vekk|bort|ut + frå|fra|av + livet|denne|alt
      forsvinne|forsvinna|forsvinn|bort|vekk + fra|frå|ut + av? + livet|verden|verda|jorda|jorden|alt
      bare|berre|om|hvis + {i} + bare|berre? + forsvant|forsvann
      reise|dra|gå + bort|hjem|heim? + for + {forGood}
      aldri + komme|kome|kommer|kjem + i + land
      {want}|bare|berre .. forsvinne|forsvinna|bort|borte|vekk|vekke + for {forGood}
      best|betre|bedre .. {i} forsvinn|forsvinner|forsvant|forsvann .. {forGood}
      {i} + forsvinn|forsvinner|forsvant|forsvann + for + {forGood}
      {i} + bare|berre|bere? + vil|ønsker|ønskjer|skulle + bare|berre|bere|helst? + forsvinne
      vil|ønsker|ønskjer|lyst + til? + bare|berre|bere|helst? + å? + forsvinne
      bort + fra|frå + denne|dette|alt|verden|verda|jorda + verden|verda|livet|her?
      vil|ønsker|lyst .. forsvinne .. jorda|jorden|verden|verda|alt|alle
      {take} + kvelden|natta|kveldn + for + {forGood}
      siste + utvei|utveg|løsning|løysing .. {die}|døden|livet
      {die}|døden|dauden + er|virker|verkar|føles|blir|kjennest .. utvei|utveg|utveien|utvegen|løsning|løysing|løsningen|løysinga|befrielse|lettelse
      eneste|einaste + utvei|utveg|utveien|utvegen + er? + å + {die}|forsvinne|{take}|ende
    `,
  },
  {
    says: 'wants it all to end',
    kind: 'suicide',
    unless: 'storyOfOthers',
    phrases: `
      det|alt|livet + slutter|sluttar|ender|endar|stopper|stoppar + i + kveld|natt
      det|alt|livet + er|blir + over|slutt|forbi + i + kveld|natt
      slutt|ende + på + livet
      slutt|ende + på + alt|meg
      det|dette|alt + hele|heile? + er|blir|vert + snart? + over|slutt|forbi + for|i|snart + {me}|kveld|natt|alltid
      {want}|bare|berre + at? + det|alt|livet|dette|smerten|smerta|smertene + hele|heile? + skal|skulle|må|kunne + bare|berre? + ta|være|vere|vera|få? + en? + slutt|slutte|stoppe|over|ende|stopp|forbi
      {want} .. smerten|smerta|smertene|lidelsen|lidinga .. slutt|slutte|stoppe|over
      gjøre|gjere|gjer|gjør|få|sette|setje|gjort|vil|satt + en? + slutt|ende|punktum + på|for + alt|livet|smerten|smerta|lidelsen|lidinga|plagene|elendigheten|elende|elendet|{me}
      gjøre|gjere|gjer|gjør|få|sette|setje|vil|ønsker + en? + slutt|ende + på + det|dette + hele|heile|her|i|nå|no|snart?
      slutt + på + alt
      avslutte|avslutta|avslutter|avsluttar|ende|enda + det|dette + hele|heile|her|i|nå|no|snart
      avslutte|avslutta|avslutter|avsluttar|ende|enda + alt
      avslutte|avslutta|avslutter|avsluttar|ende|enda|kverke + livet
      gir|gjev|gjer|gitt|gjeve + opp + livet
      {cope} + {no} + livet + mer|meir|lenger|lengre|sånn|slik?
      {cope} + {no} + mer|meir|lenger + av + livet|alt
    `,
  },
]

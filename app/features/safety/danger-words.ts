import type { WordLists } from './phrase.ts'

/**
 * Words that mean the same in the phrases of danger-patterns.ts. Bokmål, nynorsk, spoken forms and English stand
 * together where they cannot be mistaken for each other; a list ending in En is English only ("do" is "dø" there).
 */
export const dangerWords = {
  // Who
  me: 'meg mæg mæ mei mi me migg',
  self: 'selv sjøl sjølv sjæl sel',
  oneself: 'seg sæ sei seg',
  i: 'jeg eg æ æg e jei ei je jæ jæi',
  my: 'mitt mit mett mi min mine',
  their: 'sitt sit sin hans hennes hennar deres si',
  person:
    'han hun ho hu hen venn vennen venninne venninna venninnen venninnene veninna veninne veninnen venen kamerat kameraten kompis kompisen romkamerat romkameraten kjæreste kjæresten kjærasten bror broren søster søstera søsteren mor moren mora mamma far faren pappa student studenten elev eleven medstudent medstudenten samboer samboeren sambuar sambuaren nabo naboen noen nokon en ein ei gutt gutten gut guten jente jenta mann mannen dame dama kollega kollegaen',
  personEn:
    'he she they friend friends roommate roomie flatmate housemate girlfriend boyfriend partner brother sister mother mom mum father dad student classmate colleague someone somebody guy girl man woman person ex neighbour neighbor supervisor husband wife gf bf mate',
  selfEn: 'myself meself',
  selvesEn: 'himself herself themself themselves themselfs yourself urself',
  everyone: 'alle andre familien familie folk verden verda mamma pappa foreldrene foreldra vennene venene dere dykk dei de barna ungene',
  everyoneEn: 'everyone everybody world family people parents friends they you others mom mum dad kids all',

  // Will
  want: 'vil vill vi ønsker ønskjer ønske ønskte lyst lysst skulle håper håpar håpte håpa helst ville klar lengter lengtar ber fortjener fortener prøver prøve prøvde prøvd forsøker forsøkte forsøkt nødt like planlegger planlegg planer planar trang ynskjer ynskte gjerne',
  will: 'vil vill skal kommer kjem komme kjæm tenkt tenkte tenker tenkjer tenkje planlegger planlegg bestemt lyst lurer vurderer vurdert vurderte truer trua truar true truet prøver prøve prøvde prøvd forsøkt forsøker forsøkte forsøk klarer tanker tankar ønsker ønskjer planer planar redd klar trang ville skulle kan måtte må holder held nær fristet freista',
  willEn:
    'want wants wanted wanna going gonna gunna planning plan plans planned will ll might may could would try trying tried tries attempt attempted attempting threatened threatening threatens threaten decided ready about thinking think thought thoughts urge urges tempted keep keeps want need needs scared afraid worried keeps consider considering considered ideas should gon intend intends intending',
  no: 'ikke ikkje ikje ikkj ittj itj itte inkje ikkeno ikkjeno aldri ikkje ike isje kje ingen inga ingenting ikk kkje',
  notEn: 'not dont doesnt didnt cant cannot never no wont couldnt wouldnt nothing dnt nt aint isnt wasnt nobody cnt shouldnt arent hardly longer without stop',
  cope: 'orker orkar orke orka orkær makter maktar klarer klarar klare greier greie gidder gidde gidd gadd tåler tåle vil vill ønsker ønskjer lyst lysst ville kan holder held skal burde fortjener fortener',

  // Life and death
  die: 'dø døy døye døe daue dau daua omkomme krepere',
  dead: 'død daud dau dø daua dødd',
  dieEn: 'die dei dye dieing',
  deadEn: 'dead ded',
  live: 'leve leva lev læv levva eksistere eksistera finnes finnast finnes finst puste levende',
  life: 'livet live liv livets',
  lifeEn: 'life lives lief',
  exist: 'fantes fanst fantest eksisterte finnes finst fins eksisterer levde født fødd fødd lever',
  gone: 'borte vekke vekk død daud forsvant forsvann forsvinner forsvinn forsvinne forsvunnet døde døydde dør døyr daua bort død',
  goneEn: 'gone dead disappeared disappear died vanished vanish die existed exist around alive here born',
  forGood: 'alltid godt evig evigheten evigheita',

  // Acts
  take: 'ta tar tek tæk take tok tatt teke tok tatt',
  takeEn: 'take taking takes tak',
  end: 'avslutte avslutta avslutter avsluttar ende endar ender slutte slutta slutt avslutning ende gjøre',
  endEn: 'end ending ends finish finishing stop stopping',
  kill: 'drepe drepa drep dreper myrde kverke ekspedere avlive daue drepte drept',
  killEn: 'kill kil killing kills unalive unaliving unalives murder neck top',
  hang: 'henge heng henger hengje hengjer',
  hangEn: 'hang hanging hangs shoot shooting shoots drown drowning poison poisoning electrocute strangle suffocate asphyxiate',
  harm: 'skade skader skadar skada skadet skadd skadde skadea',
  cut: 'kutte kutter kuttar kutta kuttet skjære skjærer skjere skjer skjær skar skåret skore skåre risper rispe rispa rispet ripe riper',
  harmEn: 'hurt hurting harm harming cut cutting cuts hurts harms burn burning stab stabbing injure injuring scratching punish mutilate mutilating',
  jump: 'hoppe hoppa hopper hoppar hopp hoppet kaste kasta kaster kastar kasta stupe legge leggje gå går springe løpe',
  heights: 'bro bru brua broa broen bruen taket tak vinduet vindu vindauget balkongen balkong stupet klippe klippa klippen kanten rekkverket gelenderet tårnet kranen verandaen høyblokk høyblokka kaia kaien',
  onEdge: 'bro brua broa broen bruen bru taket stupet klippa klippen kanten rekkverket togskinnene skinnene togsporet sporet skjenene skinnegangen jernbanen togskjenene',
  traffic: 'toget tog trikken trikk lastebil lastebilen vogntog vogntoget bil bilen bussen trailer trailer banen bane traileren',
  deadly: 'fjellvegg fjellveggen fjellet bergveggen autovernet grøfta vogntog trailer møtende motgående sjøen elva fjorden havet',
  heightsEn: 'bridge roof rooftop window balcony cliff ledge building tower floor storey story tracks overpass',
  trafficEn: 'train trains truck lorry bus traffic tram cars car metro subway tracks',
  onEdgeEn: 'bridge roof rooftop ledge edge tracks railing cliff rails',
  waterEn: 'river sea fjord ocean water lake',
  pills: 'piller pillene pille tabletter tablettar tablettane tablettene tablett paracet paracetamol paraceter ibux ibuprofen sovetabletter sovetablettar sovepiller sovepillene sovemedisin medisin medisinen medisiner medisinar medisinene smertestillende smertestillande valium sobril xanax lykkepiller antidepressiva brettet brett pilleglass pilleglasset dop oksy oxy benzo insulin kapsler',
  took: 'tatt tok teke ta tar svelget svelgt svelgde svelga svelgja svelgjer spist spiste ete åt ete fått inntatt drukket knasket trykket svelger tek',
  tooMany: 'mange mykje mye alle heile hele hel masse haug håndfull handfull dose brett pakke pakken boks boksen glass glasset esken altfor resten overdose alt',
  pillsEn: 'pills pill tablets tablet paracetamol paracet tylenol ibuprofen ibux medication medications meds medicine medicines antidepressants xanax benzos benzo painkillers capsules sleeping aspirin oxy oxycodone insulin drugs drug fentanyl valium',
  tookEn: 'took taken take taking swallowed swallow swallowing had ate eaten ingested popped downed overdosed consumed',
  tooManyEn: 'many much all whole bottle pack packet box handful bunch lots lot every entire dozen tons overdose',
  poison: 'klor klorin salmiakk frostvæske rottegift plumbo white-spirit etylenglykol avløpsåpner gift kaustisk',
  poisonEn: 'bleach antifreeze drain poison ammonia pesticide',
  wrist: 'pulsåren pulsåra pulsårene pulsårer håndledd håndleddet håndleddene handledd handleddet handledda hovedpulsåren strupen halsen armen armene armane lårene armer',
  wristEn: 'wrist wrists veins vein throat artery arteries arms thighs',
  weapon: 'kniv kniven gevær geværet våpen våpenet pistol pistolen øks øksa hagle hagla machete skytevåpen automatvåpen',
  weaponEn: 'knife knive knives gun weapon rifle axe machete pistol shotgun sword',

  // When, and what was said
  soon: 'natt kveld kvelden natta nå no straks dag helga helgen snart morgen morgon',
  soonEn: 'tonight now today soon tomorrow weekend here',
  said: 'sier seier sa sagt fortalte fortel forteller skrev skriv skriver skrive skrevet skreiv melding meldte snap snapp snappa sendte tekstet snakker snakkar snakket nevnte nemnde innrømmet hintet antydet skrive ringte oppgir uttrykker uttrykte betrodd betrodde røpet skrivi',
  saidEn: 'said says saying told tells wrote writes written texted messaged message text sent talks talked talking mentioned mentions admitted posted confessed disclosed expressed expresses hinted hints announced email emailed note journal reports reported confided',
  suicide: 'selvmord* sjølvmord* sjølmord* sjølvdrap* selvdrap* suicid* selvmor selvmårds* sjølvmor suisid* sucid* selvmords* suicde* sewerslide*',
} satisfies WordLists

import type { WordLists } from './phrase.ts'

/**
 * Words that mean the same in the phrases of this folder. Bokmål, nynorsk and spoken forms stand together; English has
 * lists of its own (ending in En) where a word could be mistaken for another: "dei" is "they", and a slip of "die".
 */
export const dangerWords = {
  // Who
  me: 'meg mæg mæ mei me',
  self: 'selv sjøl sjølv sjæl sel',
  oneself: 'seg sæ',
  i: 'jeg eg æ æg ej jei je jæi',
  person:
    'han hun ho hu hen venn vennen min venninne venninna venninnen veninna veninne veninnen ven venen kamerat kameraten kompis kompisen romkamerat romkameraten kjæreste kjæresten kjæraste kjærasten bror broren søster søstera søsteren mor moren mora mamma far faren pappa student studenten elev eleven medstudent medstudenten samboer samboeren sambuar sambuaren nabo naboen noen nokon ein en ei gutt gutten gut guten jente jenta mann mannen dame dama kollega kollegaen eksen',
  personEn:
    'he she they friend roommate roomie flatmate housemate girlfriend boyfriend partner brother sister mother mom mum father dad student classmate colleague someone somebody guy girl man woman person ex neighbour neighbor supervisor husband wife gf bf mate hes shes theyre kid stranger',
  selfEn: 'myself meself',
  selvesEn: 'himself herself themself themselves themselfs yourself urself',
  everyone:
    'alle alt andre familien familie folk verden verda mamma pappa foreldrene foreldra vennene venene dere dykk de barna ungene mor far dei',
  everyoneEn: 'everyone everybody everything world family people parents friends they you others mom mum dad kids all',

  // Will
  want: 'vil vill ønsker ønskjer ønske ønskte ønskt lyst lysst skulle håper håpar håpte helst ville klar lengter lengtar ber fortjener fortener prøver prøve prøvde forsøker forsøkte nødt planlegger planlegg ynskjer ynskte gjerne trang ønska løst',
  will: 'vil vill skal kommer kjem kjæm tenkt tenkte tenker tenkjer tenkje planlegger planlegg planlagt bestemt lyst lurer vurderer vurdert vurderte truer trua truar true truet prøver prøve prøvde prøvd forsøkt forsøker forsøkte forsøk tanker tankar tanke tanken ønsker ønskjer planer planar plan redd trang ville skulle måtte freista nær klar ferdig for til å snakker snakkar snakka prata',
  willEn:
    'want wants wanted wanna going gonna gunna planning plan plans planned will ll might may could would try trying tried tries attempt attempted attempting threatened threatening threatens threaten decided ready about thinking think thought thoughts urge urges tempted keep keeps need needs scared afraid worried consider considering considered ideas should gon intend intends intending wish imagine imagining just',
  no: 'ikke ikkje ikje ikkj ittj itj itte inkje ikkeno aldri ike isje kje ingen inga ingenting ikk',
  notEn:
    'not dont doesnt didnt cant cannot never no wont couldnt wouldnt nothing dnt nt aint isnt wasnt cnt shouldnt arent hardly longer',
  cope: 'orker orkar orke orka orkær makter maktar klarer klarar klare klara greier greie gidder gidde gidd gadd tåler tåle orket klarte vil vill ønsker ønskjer lyst lysst ville burde fortjener fortener',

  // Life and death
  die: 'dø døy døye døe daue dau daua krepere',
  dead: 'død dau daud dø daua dødd',
  dieEn: 'die',
  deadEn: 'dead ded',
  live: 'leve leva lev læv levva eksistere eksistera',
  life: 'livet live liv livets',
  lifeEn: 'life lives lief',
  exist: 'fantes fanst fantest eksisterte finnes finst fins eksisterer levde født fødd lever',
  gone: 'borte vekke vekk død daud forsvant forsvann forsvinner forsvinn forsvinne døde døydde dør døyr bort dau',
  goneEn: 'gone dead disappeared disappear died vanished vanish die exist existed around alive here born',
  forGood: 'alltid godt evig evigheten evigheita',

  // Acts
  take: 'ta tar tek tæk take',
  kill: 'drepe drepa drep dreper myrde kverke avlive',
  killEn: 'kill kil killing kills unalive unaliving unalives murder murdering',
  hang: 'henge heng henger hengje hengjer',
  hangEn:
    'hang hanging hangs shoot shooting shoots drown drowning poison poisoning electrocute strangle suffocate asphyxiate starve starving',
  harm: 'skade skada skader skadar',
  harmed: 'skadet skadd skadde',
  cut: 'kutte kutter kuttar kutta kuttet skjære skjærer skjere skjer skar skåret skore skåre skorre snittet snitta rispe risper rispa rispet',
  harmEn:
    'hurt hurting harm harming cut cutting cuts hurts harms burn burning stab stabbing injure injuring scratching mutilate mutilating punish punishing',
  jump: 'hoppe hoppa hopper hoppar hoppet hopp',
  heights:
    'bro bru brua broa broen bruen taket tak vinduet vindu vindauget balkongen balkong stupet klippe klippa klippen rekkverket tårnet kranen verandaen høyblokk høyblokka',
  traffic:
    'toget tog trikken trikk lastebil lastebilen vogntog vogntoget bil bilen bussen trailer traileren banen skinnene togskinnene togsporet',
  deadly:
    'fjellvegg fjellveggen fjellet bergveggen autovernet vogntog trailer møtende motgående sjøen elva fjorden havet bergveggen trailer lastebil',
  water: 'sjøen elva elven havet fjorden vannet vatnet nidelva sjøn',
  heightsEn: 'bridge roof rooftop window balcony cliff ledge building tower floor storey story overpass',
  trafficEn: 'train trains truck lorry bus traffic tram cars car metro subway tracks',
  onEdge:
    'bro broa brua broen bruen bru taket stupet klippa klippen kanten rekkverket togskinnene skinnene togsporet skjenene jernbanen togskjenene kranen vinduskarmen',
  onEdgeEn: 'bridge roof rooftop ledge tracks railing cliff rails edge',
  waterEn: 'river sea fjord ocean lake',
  pills:
    'piller pillene pille pillar pillane tabletter tablettar tablettane tablettene tablett paracet paracetamol paraceter paracetar ibux ibuprofen sovetabletter sovetablettar sovepiller sovepillar sovepillene sovemedisin medisin medisinen medisiner medisinar medisinene smertestillende smertestillande valium sobril xanax lykkepiller lykkepillar antidepressiva brettet brett pilleglass pilleglasset *tabletter* *tablettar* *piller* oksy benzo insulin kapsler tabeltter pillr',
  took: 'tatt tok teke ta tar svelget svelgt svelgde svelga svelgja svelgjer svelger spist spiste ete åt inntatt tek tatt fått tatt',
  tooMany:
    'mange mykje mye alle heile hele masse haug håndfull handfull neve brett eske hel pakke pakken boks boksen glass glasset esken altfor resten overdose',
  pillsEn:
    'pills pill tablets tablet paracetamol paracet tylenol ibuprofen ibux medication medications meds medicine antidepressants xanax benzos painkillers capsules aspirin oxy oxycodone insulin fentanyl valium melatonin advil zopiclone',
  tookEn: 'took taken take taking swallowed swallow swallowing had ate eaten ingested popped downed consumed',
  tooManyEn: 'many much alot lots all whole bottle pack packet box handful bunch entire dozen tons overdose',
  wrist:
    'pulsåren pulsåra pulsårene pulsårer pulsårane håndledd håndleddet håndleddene handledd handleddet handledda hovedpulsåren strupen armen armene armane armer låret lårene låra',
  wristEn: 'wrist wrists veins vein throat artery arteries arms arm thighs',
  weapon:
    'kniv kniven gevær geværet våpen våpenet pistol pistolen øks øksa hagle hagla machete skytevåpen automatvåpen balltre',
  weaponEn: 'knife gun weapon rifle axe machete pistol shotgun',

  // When, and what was said
  soon: 'natt kveld kvelden natta nå no straks helga helgen snart morgen morgon',
  said: 'sier seier sa sagt fortalte fortel forteller fortalt skrev skriv skriver skrive skrevet skreiv melding meldinga sendte snakker snakkar snakket snakka nevnte nemnde innrømmet hintet antydet uttrykker uttrykte betrodde røpet truer trua truar',
  saidEn:
    'said says saying told tells wrote writes written texted messaged message text sent talks talked talking mentioned mentions mentioning admitted posted confessed disclosed expressed expresses hinted hints confided joked',
  suicide:
    'selvmord* sjølvmord* sjølmord* sjølvdrap* selvdrap* selvmord sjølvmord sjølmord suicide suicidal suicid* sucid* suisid* sewerslide*',
} satisfies WordLists

/** Words of three or four letters that tell so much that a slip in them counts as in a longer word. */
export const tellingShortWords =
  'kill die dead live life leve leva vil ikke ikkje meg død drep want dont cant hang kutt orke orka wish hurt harm jump alive wanna kniv klor vits dead selv sjøl meg seg mitt tau live livet'

/**
 * Ordinary words, bokmål, nynorsk and English, that are one slip of the finger from a word in the danger phrases. They
 * are read as themselves, so that "lese" is never a misspelt "leve".
 */
export const ordinaryWords = `
  abbott abort abuse accent accuse accused accusing acres actual adding admired aften agent aidri ain akter alice
  alike allen alltids along alter alvorlige amen ammer amusing andrea andres andrew anger angre angrep anker annet
  annual anser answers ant antall antatt ants antyder anyways apart apartments apen aper apologise apologized
  appen approve aren arena arken arme armé armed armor arresten arret arrive arriving arter arven asken attached
  attacks attempts atter avery avfall avslutt avsluttet awake awfully bade badet badge bagen bake baked baker
  baking ballen ballene baller bandet bane bang banging bank banken banks banne banner baren barge barn barnas
  barnet barns based basen basket batch bates batter batting battle beach beads bearing beds beeping beg began
  begging begynn begynne begynte begått bein beina beings beist bekken beklage belief believed believer believes
  bench bend bent bestem bestemme bestemte betting betyr bevege beveget bevis bevise beviset bie bigger bike
  bilene biler billett bing biter biting bitten bitter blad bladder blader blades bladet blake blame blande blanke
  blanket bless blessing blocked blodig bloke blonde bloody blowing bløffer blåse boarding bodd bodde boken bokse
  bokser bolle bommer bommet boo booked bord bore borti bothers bottles bound bout boyfriends bra brain brains
  brake brakk brakt brannen brant brat brave breach bread breaks bree breed breeding breeze brekke brekker brente
  bride bridges brien bright brikken bring bringe brings broder broken broker brooks broom brothers brought brow
  brown bruden bruke brukket brun brunch brune brunt brutt brydde bryet bryster bryte brytes brød brødet brønnen
  bråk brått bubble buildings bump bunker bunn bunnen buried burke burt buses bust buster butch butter byene bygde
  bygge bygger bygges bygning bygninger byrjar byrået bytter byttet bærer bølger bøtte både båndet båret båten
  båter cadet cain cake cakes caller camps can candle cane cannon canoe cans canteen cards cared career caring
  carmen carries carrot cart cases cash cast caves cent chang changing charm charmed charming charms chase chatter
  chatting cheat cheese chess choosing chopper clara cleaning clever closing cold collapse colleagues comic comics
  committee confused connected connecting continued continues cooked cooking cooper copper couldn cracks crank
  crate cream creep cried cries crown crush crust crying cunning cunt custer cute cutter dagene dagens dager
  dagger dal dalen dam damen dan dancer dang danner dannet danser darren dass daten dater dates datter deaf dealer
  dean dear deaths decide decides dedication deeper deer dekker dele delen deles dent depth der deserved desires
  dice didn diet dig diger digger dim dime din dine diner ding dink dinner dip disappears dish dishes disse dit
  ditt dive diving dix does doesn doll dom dommen dommer don donna doom doors dop dopet dork dory dot doyle dozens
  dragen drain drake drawn dreams dreamt dreier dreit drepen drepes drept drepte dress dresser drev drevet drew
  dried drikk drinker drinks drip dripping drite driter dritten driven driver drives dro dronning drop dropp
  droppe dropper droppet drove drowned druknet drummer drømme drømmen dråpe due duke dukke dukket dump dumping
  dust dusten dyr dødens dødt døende dømmer dømt dørene dører døv dårlig dårlige eager eagle easter eating eddie
  egen eie eier eight eksistert ekte elevene elever ellen eller elleve elske elsket elv elves emil enden ender
  endre endring endte ene enke enna ennå ens enten escaped eske etasje etasjer eva eve evigheter evil evnen evnene
  evner exists exit exits faget failing fails fake faking faller falling familiene familiens familier families
  fang fangen fanger fanken fans fantasien farens farer farge fargen farget farm farmer farten farther fast faste
  faster fastest fathers fatter feather fedre feeding feire feite feller felles femte fengsel ferdige feste festen
  fete fetter fever fifty fights fil filed filen filene filer files filing fill filled filler filling filth finals
  finere finest finger finishes fint fires first fish fishing fist fitting five fixed fjerne fjeset fjor fjorten
  flare flash flashing flight fling flowing flying flykter folks fond fooled fooling fools forbid forbli forby
  ford fordel fordeler fordi foreldre forfølge forgiftet forgiven formann forover forræder forsker forsvar forsøke
  forsøket fortapt fortapte fortelle fortet forth foster fought frakter frank freak freaking fred freed fremfor
  fridge fried fries frist frister frites frost fruen fruer frykte frykten fryktet frø fun fund funds funket fyren
  føle føler følge følgje føltes fører føres førte førti fårjeg gain gang gangene ganger gangs garrett garth gate
  gaten gater gates gather gaven gaver geit gen gifter gil gin girlfriends gives givin gjemme gjenta gjette gjorde
  gjøres glade glasses gloves gong gotten grace grade grain grape grav gravd gravde graven graver graves gravy
  great greece greeting grei greia greid greide grep groove ground grove grown grunnen grunnet grupper grønt gråt
  gråter grått gud guden guder gul gull gullet gum gunnar guns gunshot gus guttene guttens gutter gærne gåte hadar
  hage hagen haken hale halen halfway hamlet hammer handed handel handing handler handles handlet hands hank hanna
  hanne hansen happen hard harde hardy hare harper harris harry hart hasn haster hatch hated hatet hating hats
  hatten haunt haven havets havne havner havnet havvind hayes heads heard hearing hears hearst hearts heat heave
  hedre heels heie heil heime heir heit heldig helen helg helgene heller helse helten hence henda hende hender
  hendt hendte hent hentar hente henter hest hesten heter hev heve hever hevet hidden hiding hike hill hilsen
  hilser hilset hilst hint hired hiring hits hjalp hjel hjelm hjelpa hjelpe hjerne hjort hode hoder hold holde
  holden holdes holdning hole holes holler holt homeless homer homse honesty hong honning hood hooked hooker hoped
  hopes hor horer horse hose hostages hotter hound hour houses huden huet hullet hump hunch hundene hunder hunger
  hunt hunted hunting hurra husbands husets husket hut hverandres hvil hvile hør hører hørt hørte høvding høyde
  høyre hånden håndkle håpe håpløs håret ide idé idea ideal ideen ideer igjennom ille imagined immortal incoming
  indeed indre injured injury inner innrømme innrømmer innsatt innsida innsiden innta inntil intact intakt intent
  intet invested irene jacket jage jake jakke jakken jakter jammen janet jeger jenna jenter jill joda joint joke
  joker jokes jord jordan jordens jumps jørgen kafeen kaffen kake kaken kaker kall kaller kalt kalte kamera
  kameraet kameratene kamerater kampene kamper kang kanter karen karene karer kart kasper kassa kasse kassen
  kasser kast kastes kastet kate katter keg keller kidding kidnappe kidnapper kidnappet kikk kikke kilde killer
  killings kilo kim kin kinds kiss kissed kissing kista kiste kit kitten kjapt kjeller kjenne kjenner kjente kjipt
  kjole kjoler kjære kjærester kjøp kjøpe kjøper kjør kjørt kjørte kjøtt kke klage klager klanen klapp klappe
  klarert klarte klasse klatre kledd kline klipp klippene klipper klippet knight knipe kniver knives knærne koden
  koker kollegene kolleger kome komme kommet komne kompisene kompiser koner konger konstant kontakte kontant
  kontrakt kor korte koser koste koster kristen kronen kuer kul kule kuler kull kullet kun kunden kunder kunnet
  kurt kvart kveldens kvelder kylling kødd kødden kødder label lace laden ladet lage lagene lager laget lagret
  lammet lampen lands lang lange langer langt lappen laser laste laster later latter lav lava lave laying lead
  leading leads leaking learning lease leaves lecter led ledd lede ledelse ledelsen leder ledere lederen ledige
  lee legen legende legges leia leide leier leige lek leke leker lekker lekser lekte len lena lend lengd lengtet
  lenker leo lepper ler lese lester lete lette lettet letting level levere leveren levert lew licked licking lide
  lidelse lider lies lift ligge ligget light lignende ligner liker likes liket liking likt lille lime line lines
  ling lining lise lista liste liten liter litter lived liver livs locker lodge logger lokker lone looked looking
  lords loser loses losses loven lovens lover lovers lovet loving lower ludder lukker lump lunch lungene lungs
  lure lurt lust lyser lytter lyv lyve lyver lær læraren lære lærer lærere lærerne lød løgner løpet løser låner
  lånet lånt låsen låser låste låten låter låven mage magen mail mails main maken maker maks makten maler maling
  mammaen manage mangel mannens manner manning mappen marge marker marrying massage master match matching maten
  mater mates mating matter meeting mektige mel meldinger melting men mener menig meninger menn mennene mente
  mention merger merk merket mess messing meter meters methods metoder mig mighty mike mil mill miller minds miner
  mines minner minnes minst mistake miste mister moaning moden mood moral morder morer morgan morges morn mornings
  moron mothers mourning mouse moved moves mug mulder mulige munn munnen murderer murders muren museet must myke
  myrdet mørk mørket møtene møter møtes møttes måltid måne måned måten måter naboene naboer nails naked nakne nate
  nattens needed needing neger neighbors neighbours nekte nemnda nesen neste netter nevne nevner nevnt nigger
  nights nod nor north noses noted noticed nun nærvær nød nøtter odin offence oil older olive ond ondt opener
  oppdager oppdaget options orden order orket oskar ought ours outer overall overfall overlat overlevd overlevde
  overtale owned pace paced packed page pai paid paint painted painting pair pairs pakker pakket palace pan pang
  pannen panting pants paper pappaen parent paret parken parker part partnere partners passer passes passet pasta
  patch pater paven pawn paying peace peg peiling pekte pending penger pennen persons pest pesten peter peters
  petter petty picking pie pier pike piken piker pikken pin pins pint piper pissed pisser pistoler placed places
  plager plaget plague plain plane planene planes planets planlegge plant plante planted planter plantet plants
  plass plassen plassene plasser plata plate plater played player playing plays pleased pleases pledge plenen
  plikt pocket pod points poor pope popping por portal posing possibly posten poster potion pound pounds power
  prank prat prate prep presser prest presten prey prins print printing prison prisoners pro probe proper proud
  proved proven proves provide prøv prøva prøven psst pule pult pulten pump pumping punch purposes pus push puss
  pusse pusser pusset pussy put pute puts putt putte putter puttet putting pønsker påstå påstår racket rain
  raining rains raising raker rakett rally rammer rammet ranet rang range ranger rank rapid rash rate rates
  reaching reagere real realm refer reg regnet reis reise reiste reker rekker relieve rely rene renner rense rent
  rep reply reserve resist resit rest restene rester retten retter rettet revet ridder riddere riddle rider ridge
  rifla rifles rights righty rike riker rimer ringde ringen ringer ringje rings ringt ringte ripe ripped ripper
  rise rist riste rister ristet rive rivers roads robber robbie rod roer roger roller roman rome romeo romvesen
  ronnie rookie roommates rooster roper ropes ropte ror roret roser rosie rote roter rotet rotte rotter round
  rounds rover rubbing rube ruining rule ruled ruling rulle runde runden runder runner ruten rykter rystet ræv
  ræva rød rømme rømmen rømmer rømt rømte rør røre røret rørte røyker rådet råtner råtten sacred sadly safely
  safen sailing sails saka sake saken sakene saker sakes sakte salen salute same samle samles samma samme sand
  sane sang sangen sanger sanne sant satan save saves savings savnet scale scar scares scarf scars schools scope
  score scored season seasons seeing seile seiler seire sekken selger selling semen senate sende sending sendt
  sene senere senga senke senker senses seriøs serve servere setter setting settle sewer sexist shade shallow
  share shared shaved shaving sheets shitting shoes shopping shops shore shorter shorts shouldn shouting shouts
  shower showing shows shutting sidan sidene sider sides sight sikker sikt sikte sikter singing sinte siren sist
  sisters site sitere sites sitje sitte sittet sjanse sjølve skaden skaffe skaffer skaffet skallen skallet skamme
  skammer skanne skannet skape skaper skapet skarp skarpe skarpt skate skates skating skatten skatter skill skille
  skinnende skipene skipper skitten skje skjedd skjedde skjegg skjerm skjerp skjerpe skjule skoene skogen skole
  skolens skoler skrek skrekk skremme skremte skrik skrike skriker skritt skrudd skryte skuddet skuffe skull skuls
  skumle skygge skygger skåle skåler sladder slappe slapper slate slater sleeps sleepy sleeve slekt slemme slenger
  slept slette slettet slick slide sliding slike slikke slip slipp slipped slippers slippery slippes slipping
  slips slite sliter slottet sludder slukke sluppet slutten slåss smake smaker smaller smart smarte smarter smash
  smashed smashing smelte smelter smile smoked smokes smule smøre småen snake snakes snakk snakke snakkes snike
  sniker snille sniper solar sole solen sommer sone soper sore sorgen sorte sought sound sovner sovnet spade spain
  spar spare spared spark sparke sparken sparket sparte spenning sperret spice spike spille spiller spilt spilte
  spis spise spit spite spitting splash splitting spoke spore sporer sport spots spredd sprenge sprenger sprer
  spring springs spurt spying spytte spytter spøke spørre staben stack stad stage stake stakes stakkar stalling
  stammen stan stanken stans stanser stanset stare staring starling start startar starte starten starter starting
  starts starved stash stated stave stayed staying steaks steele steering steike stekt stelle steng stenge stengte
  stepped steps sterk sterke stige stikk stikker stilen stiller stilles stilt stilte sting stirre stoffer stoffet
  stol stolen stolt stolte stone stoned stool stoppes stor store stored stores storm stort stove straff straffen
  straffes straffet strain stramme strand strange strangers strapped strekke strekker streng strengt strike string
  stronger struck stryke stryker strøk strøket stråle studentar studentene studert stukket stund stygg stygt
  stykke style styr styrer styres styret styrke styrt styrte styrtet større støter støtte støtter støttet støvet
  støvler støy sudden sulte sulter sun sunn suppose survived svakt svar svara svare svaret svelge sverger sverget
  svikt svikte sving svinger svære svært svømmer svømte swear sweeping swollen sword swords sworn søke søkjer
  søkte sølv sør søren søsters søstre søte søvn sånne sånt såre sårene sårer såret tab tabber table tables tad tag
  tails takin takler taklet takt talen tales talk tallene tallet tan tang tank tankene tanks tann tanner tante
  tanten tap taped taper tapes tapet tapped tapper tapping tapte target tas taste taught taus tax taxes tearing
  tegnet teller telling tend tender tenk tenne tennene tenner tense tent tente terribly testamentet tested testen
  than thats theirs theme thick thigh thin thinks thorough those though thread three threw throats thrown throws
  thrust ticking tide tidene tider tier ties tiger tight tilgir tilgitt tilkall tilkaller tilkalt tiltale timen
  timers times tina ting tingar tingen tipped tipper tire tires tispa tispe tisser tiår tjente todd token tops
  torden tore torget torres total totalt towel towers traced traces track traded trafikk tragic trail trainer
  trangt trappen trash treason treat treats trees treet treffer treg trekke trekkes trene trener trenge trengs
  trengt trent trett triad trick tricks triks trinn tripped trips trist trives tro trout troy truce trucks truffet
  trukket trunk truser trusts trykker trær trøst tråkket tuck tuller tunga turen turer turned turning tvang tvil
  tving tvinge tygge tyler typing tøffing tømmer tørke tørker tørre tårer uke uklart ulikt ulven umiddelbart
  umulig ungen unger unnskyid unnskylde unnskyldt unntatt untie uro uroe urolig utføre utført uther utter uttrykke
  uttrykket vague vain vakker vakre vakter val valet values valve vandre vane vaner vant varene varer varm varmen
  varmer varte vedder veggene vegger vegne veidig veiene veier veker vekker vel velger velje vend vender vendt
  vendte vene venice venne venns vente venter ventet vera verdens verdi verdien verdig verken verker verst vesen
  vesken vesten via vic videoen videos vie viljen villa vilt vin vind vinduer vinen vingene vinner vinter virke
  virket visste viste vitnet vitser voice voksen voldsom vomit votes vunnet vurdere vurderes vurdering været våge
  våger våget våken våkn våknet våren våres wage wager waist wait waited waiter waiting waits wakes walked walks
  walt walter wang warm warmer warming warren wash washed washing wasn wasted wasting watch watching waters wave
  weapons wear wearing wears weekends went weren whale where while white whites whore whose widow willing windows
  winds winner wired wise wives woke women wong wood wooden woods word wore worked worker works worlds worms
  worries worthy wouldn wound wounds wrapped wright writer writers yang yankee yelling yours yrke ødelagte øke
  øker ønsk ønsket øre ørene ører ånder åpen åpent åpner åpnes årene året årets årsak
`

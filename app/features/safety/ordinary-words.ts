/**
 * Ordinary words, bokmål, nynorsk and English, that are one slip of the finger from a word in the danger phrases. They
 * are read as themselves, so that "lese" is never a misspelt "leve". Data, hence the length.
 */
export const ordinaryWords = `
  abort abuse accent account accused ace act actual add added aften age agent agree aha ahead ahem aid aim air ait akt
  akter alder alert ali alike alley ally along alta amen ammer amusing aner anger angre angrep annan annet annual
  anser answers anta antall ants antyder anyways apa apart ape apen aper app appen apple approve area ari armed armor
  army arr arrive arriving art arter arts arv ashes aside asses assure atb attached attacks attempts aunt avfall avis
  avsluttet avvist awake awfully aye babe backs bade badge bag bagen bail bait bak bake baked baker bald ball ballen
  ballene baller band bandet bane bang bank banken banks banne bar baren barn barnet barns barrel bars bart base based
  basen basket bass bat bath battle bea beam bean beard bearing bears beast beats bed bede beds bedt beef beep beeping
  beers beg begge begging begin begynn begynne begynte begått bein beina beings bekymrer bekymret belief believed
  believes bell belle bells belt bena bench bend bent besatt beste bestemme bestemte bet bets betting betyr bevege
  bevis bevise beviset bid bie biff bigger bike bilene biler billett bills bin bind bite biter bits bitter bjørn black
  bladet blah blake blakk blame bland blande blanket blast bless blessing blew blikk blocked blond blonde bloody blow
  blowing blues bluff bløff blås blåse blåser blåste blått boarding boat bob bodde bok boka boken bokser bold bolt
  bombe bombs bomma bommet bonde bone bones boo boobs book booked boom boot boots bord bore borti boss bot bothers
  bottles bound bout bow boy boys bra brains brakk brakt brand brannen brass brat brave breach bread breaks breed
  breeze brekker brente bride bright brikken bring bringe brings broad broder broken brooks brothers brought brud
  brudd bruden bruk bruka bruke brukket brun brune brus brutt bryte brød bråk bubble bud budde bug bugs build
  buildings bull bum bump bunnen bur buret burns burst bury bush bust buster busy but butch butt butter buy buys buzz
  byen byer bygde bygg bygge bygger bygges bygning byr byrjar byrje byte byter bytt bytte bytter byttet bærer bønn
  både bål bånd båndet båt båten båter cab cable cage cake calls calm camp candle cane cannon cans canteen cap cape
  card cards cared career caring carries cart case cases cash cast cats cave cell celle cells cent chad chair changing
  chap charm charming chat cheat checks cheek cheer cheers cheese chess chick choke choose chop chopper chose chow
  chuck cia cite class cleaning clear clever close closing clue coal coat code coffee coke cold collar colleagues com
  coma comes comic committee con confused connected continued continues cook cooked cooking cool cooler coop cop
  copper cops copy cord core corn cos cost couldn cover cow cows cream creep cries crown crush crying cue cunt cup
  cups cure cute daddy dagar dagene dager dale dalen damen damer damn dan dana dancer dans danser dare darn data date
  daten dater dates dato datter dave dawn days deaf dealer deals dealt dean dear deaths debt decide decides deck deeds
  deep deer degree dekk dekke dekker dele delen deles delta delte deny depth der deres derfra deserved dial dice diet
  dig diger digger dime din diner dinner dip dish dishes disse dit ditt dive diving dna dodge does dogs doll dollar
  dom dommen dommer don donna doors dop dope dopet dot drag dragen drain drama dratt draw drawn dreams dreg drege
  dreier dreit drepen drept drepte dress drev drew drikk drinks drite driter dritten driv driven driver drives drog
  dronning drop dropp droppe droppet drove drowned druknet dry drøm drømme drømmen dråpe due dug duke dukk dukke
  dukket dull dum dumb dumme dummy dump dumped dust dyp dyr dyrt dytt dytte dæven dødt døgn døme dømme dømmer dømt
  dørene dører døtre dårleg dårlig eager eagle ear ears ease easter eat eating effort egen eide eie eier eig eiga
  eigen eight eigne eining eininga ekkel eks eksplodere ekte elder elevene elever eli eller elleve elske elsket elv
  endar enden ender endra endre endring endte ene enig enke enno ennå ens enten enter error escaped essay etasje eve
  event evil evne evnen evnene evner exists exit explode eye faced faces fact fadder fader faen fag faget fail faint
  fair fake fakta fall faller falling falls false fame familiene familier families fan fangen fanger fanken fann fans
  farge fargen farm farmer fars fart farten fase fast faste faster fate fatte fatter fault fax fears feast feather
  fedre feds fee feeding feet feig feilen feire feirer feit feite fella fellas felle felles felt fem femte fengsel
  ferd ferdige fest feste festen fester fett fetter fever fifty fights fiks fikse fikset fil file filed filer files
  fill filled filler filling finals finger fint fires firm first fish fishing fisk fisker fist fits fitta fitte five
  fix fixed fjell fjerne fjeset fjor fjorten flag flagg flagget flash flau fleet fler flew flight float flokk floors
  flott flow flu flying flykter flyr flytt fløy fog fold folka fond fool fooled fooling fools foot forbid forbli ford
  fordel fordeler fordi foreldre forgiftet forgiven fork form formann forræder forsvar forsøke fortapt fortelle fortet
  fortsette forty foster fot fought foul four frame frank freak freaking fred free frekk fremme fri fridge fries frist
  frister fritt frog fru fry frykte frykten fryktet fuel fugl fulgt fulle fully fun fund funds funke funket funny fur
  fuss fyll fylle fylt fyren fæle fælt færre føde føl føle føler følg følge følgje følt føre fører først førte gag
  gain gal game gamle gangene ganger gata gate gaten gates gather gav gaven gaver gay gear gee geek gene gets gifte
  gifter gifts gig gimme gin girlfriends girls gives gje gjem gjemme gjenta gjett gjette gjetter gjorde glade glasses
  glatt glemmer glor glory glove gloves gløymer goat gob gode gods godta gold gongen gonger goods goose gotta gotten
  gown grab grace grad grade grader gram grass grav gravde graven graver gray great green grei greia greide grep gress
  grew groom ground grown grunnen grupper grusom grusomt grønn grønne grønt grå gråter gud guder guide guilt gul gule
  gull gum guns gunshot guts gutta guttene guys gærne gøy gård gått hack hage hagen hai hail hairy hal hale halen
  halfway hall halt halve hammer handa handed handel handler handlet hands handy hank happen happy hard harde hart
  hasj hasn haster hatch hated hatet hats hatten haul hav haven havn havne havner havnet havvind hay heading heads
  heal heard hearing hears hearts heat heck heels hei heia heie heil heime heis heit heite heitte heks heldig heldt
  helen helg hello helps helse helten helter hende hender hendt hendte hennar hent hentar hente henter herd hero
  herren herrer hest hesten het hete heter hett heve hevet hevn hevne hid hidden hide hike hill hilsen hilser hint hip
  hire hired hits hjalp hjelpa hjelpe hjemme hjerne hjul hms hold holdes holdning hole holes homeless homes homo homse
  hon honesty honning hook hooked hooker hoped hopes hore horer horn horse hose host hostages hot hour houses hud huet
  hug hugse huh hule hull hullet hunch hund hundene hunder hunting hurra hus husbands husket hut hvem hvert hvil hvile
  hvit hvitt hytte hæren høg høgt hør høre hører hørte høst høvding høy høyde høye høyre høyrer høyrt høyt hånda
  hånden håpe håpløs håret idag ide idé idea ideal ideen ideer idet ifra ifrå igang igjennom ille imagined imot indeed
  indre infected info ing injured ink innan inner inni innpå innrømme innrømmer innse innsida innsiden innså innta
  inntil ins intact intet iran issue item its jacket jag jage jail jake jakka jakke jakken jakter jam jammen jar jau
  jeep jeez jeger jen jenter jet joint joke jokes jord joy juli june jury jus jøde jøss kafeen kaffe kaffen kake kaken
  kaker kald kalde kall kalla kallar kalle kaller kalt kalte kamera kameraet kamerater kampene kamper kane kar karen
  karene karer kart kasse kassen kast kastet katt katter key keys kick kidding kiddo kidnappet kikk kikke kilde killer
  kilo kim kina kind kinds king kiss kissed kissing kiste kit kjapt kjekk kjemp kjen kjenn kjenne kjenner kjente kjole
  kjære kjærester kjøp kjøpe kjøper kjør kjørt kjørte kjøtt kjøyrer klagar klage klager klapp klasse klatre kle kledd
  klem kler klipper klippet klok klokka klokke klær kne knee knees knep knew knight knipe kniver knives known knows
  knull kode koden kokk kom koma kommet komne kone koner kong konger konstant kontakte kontant konto kontrakt kopp
  korkje kors kort korte kos kose koste koster krev kring kristen kronen kul kule kuler kullet kult kun kunde kunder
  kung kunnet kur kutt kvart kveg kven kvile kviler kylling kyss kødd kødde kødder køen kåt label lack lad ladder lads
  lag lagar lagd lage lagene lager laid lam lamb lame lamp lampen lande lands lang lange langt lappen lar las lasten
  laster lastet lat late later latt latter lav lavt law lay laying lead leading leads lean learning lease leaves led
  ledd lede ledelsen leder lederen lee legen legende legene legs leia leid leide leier leige leir leit lek leke leker
  lekker lekser lekte len lend lengd lengje lenker lenkje ler lese lest leste lester lete lets lette lettet letting
  level levere levert lick lide lidelse lider lied lies lift ligge ligget liggje light lignende ligner lik liked likes
  liket liking likt likte line lines ling lip list lista liste lit lita liten liter litt lived liver livs load lobby
  lock locker locks lodge log logga logger logs lokal lokket lomma looked looking loop lord los loser loses loss lots
  loven lover lovers lovet loving lovte low lower ludder lufta luke lukk lukke lukker lukt lunch lund lung lungene
  lungs lur lure lurt lykke lys lyse lyser lyset lytt lytte lytter lyv lyve lyver lær læraren lære lærer lærere lært
  løft løgn løgner løn løna lønn lønna løp løpet løpt løs løser løy låg lån låne låner lånet lånt lånte lås låse låsen
  låt låter låven mac mad mage magen mai maid mail mails main maken maks makt makten mal male maler mall malt manage
  mangel mannens manner manners manns map mappe mark market marry marrying mars mask maske massage master masters mat
  match maten matt mattress max meal mean means meat meeting meets meget meine meinte mel meld meldinger melt men mene
  mener menig menn mennene menneske mennesket mens mente mention menu merry mess messing mest mester meter meters
  methods metoder mice mighty mil mile mill minds mines ming minner minnet minste minutt mistake miste mister mix mob
  mole mommy mood moon moral mord morder morer morges morn moro moroa moron mors most mote mothers motta mount mouse
  move moved moves mud mug mummy munn munnen murderer murders muren mus museet myk myke mynt myrdet mødre mørk mørket
  møte møter møtes møtte møttes mål måltid måned måten måttet naboene naboer nah nail nails naked name nanny nap nate
  nav navnet neat nede nedi needed needing nei neighbors nekte nekter nemnda neppe nerve nese nesen nest neste net
  nett nevn nevne nevner nevnt nevø new news nicer niece nigga nigger nights nine noel noise noon nope nor nord
  noticed nun nut nuts nye nyt nyte nytt nytte nære nært nærvær nød nøtter nøye nådde nåde occur odd odds offer ogsa
  også oil okay olive ond onde ondt oops opens opnar oppdager oppdraget oppi options orden order ordet ost ouch ought
  ours outer outta oven overlat overlevd overlevde overtale owe owes owned owns pace paced packed pad page pai paid
  paint painted painting pair pakk pakker pakket pal palace pale pan pang pants paper par parent park parken parker
  part partnere partners passere passes passet pat patch pater pause pauser paven pay paying pays peace peach pee peg
  peiling pen pending pene penger penn pent pepper per persons pet petty phase phil pick picked picking pictures pie
  pier pig pigs pike piken piker pikk pikken pin pink pipe piper piss pisse pissed pisser pit placed places plager
  plaget plague plain plane planene planes planlegge plant plante planted planter plantet plants plass plassen plasser
  plate play played player playing plays pleased pledge plikt plot pocket pod poet points poke pole pool poor pop pope
  pork porn port pose possibly posten poster pot potion pound pounds pour power prat pratar prate prep presser prest
  presten prins print prison prisoners pro proff prom proof proper proud proved proven proves provide prøv prøva
  prøven puke pull pulls puls pump punch pure push pusse pussy put puts putte putting pyse påske påstår race rack
  racket rad rage raid rain raining raise raising raker rakk rally ram rammet ran rane ranet range ranger rank rap rar
  rare rart rase raser rash rask raske rat rate reach reaching readings real rear redde rede refer regnet reis reisen
  reiser reiste rek rekke rekker rely ren rene renn renner rense rent reps resist resit rest retta rette retten rettet
  revet rex rice rid ridder ride rider ridge riding rig rights rik rike riker rimer ringde ringen ringje rings ringt
  ringte ripped rir ris rise rising ristet riv rive roads robe rod rode roer role roll rolle roma roman rooms root rop
  roper ropte rose roser rot rote roter rotet rotte round rounds row rub rug ruin ruining rule rull rulle rum runde
  runder runs rute rydd rydde rygg ryk rykter ræva rød røde rødt rømme rømmer rømt rømte rør røre røret rørt rørte
  røyker råd rådet rått sack sacred sad safely safen safer saga sail sailing saint sak saka sake saken sakene saker
  sakes sakte sal salat sale salen salt salute sam samle samt sand sang sangen sanger sanne sans sant satan satte save
  savings saw scale scan scar scares schools score seal season seat sec seed seeing seek seem seen seie seile seiler
  sein seint seiv sekken seks selger selje selling sells sen senate sende sending sends sendt sene senere seng senga
  senk senke senses seriøs serve servere setet sets setter settes setting settle seven sex sexist shall shame share
  shared shave shed sheep sheet sheets shelf shh shit shoe shoes shop shopping shore short shorts shout shouting shove
  show shower showing shows shut shy sid sidan sidene sider sides sies sight sikker sikt sikte sikter silk sin sine
  sing singing sink sinn sinna sinne sins sint sinte sir sire siren sis sist sisters site sitere sitje sitte sittet
  siv six size sjakk sjanse sjef sjekk sjette sjølve sjå ska skaden skaff skaffe skaffer skaffet skai skallen skallet
  skam skamme skammer skanne skannet skap skape skaper skapet skapte skarp skatt skatten ski skil skill skille skills
  skine skinny skip skipene skipper skitt skitten skje skjedde skjegg skjerm skjerp skjule skjønn sko skoen skogen
  skole skremme skremte skrik skrike skriker skritt skuddet skuffe skulen skull sky skygge skygger skyss slag slaget
  slap slapp slappe sleeps sleepy slekt slem slemme slept slett slette slettet slick slide slike slim slip slipp
  slipped slippes slips sliter sloss slott slottet slow sludder sluppet slutten slåss smake smaker small smaller smart
  smarte smarter smash smashed smell smil smile smooth sms smule smør små småen snake snakes snakk snakke snike sniker
  snill snille snow snut snø snøen sock soda soil sol sola sold solen solo solve sommer sone song sons sore sorg sort
  sorte soul sound sov sover sovet sovner sovnet spain spar spare spark sparke sparken sparket spell spend spenn
  spenning spent sperret spike spill spille spiller spilt spilte spin spis spise spit spite split spoke spoon spor
  spore sporer sport spot spots spray spre sprenge sprenger sprer spring springs spss spurt spy spytt spøk spør spørre
  stad stader staff stage stake stakk stal stall stan stans stanser stanset stare staring stars startar starte starten
  starter starting starts stayed staying stays sted stedene steder steel steg stekt stemme stemmen steng stenge
  stengte stepped steps sterk stern stew stick stiff stig stige stikk stikker stilen stiller stilt stilte sting sto
  stoff stoffer stoffet stol stolen stolt stolte store stores storm stove straff straffen straffet strain strange
  strangers strekk strekker streng strike string stronger struck strøk strøket stu stua stud studentar studentene
  studert stukket stund stygg stygt stykke stykker style styr styrer styret styrke styrker styrte større støtt støttar
  støtte støtter støttet støv stål stått suck sudden sug suge suit suits sulter sum sun sunn sunt suppe suppose sur
  surf survived svakt svar svara svare svaret sverd sverger sverget svette svi svikte svin sving svinger svær svært
  svømmer swan swear sweep sweet swell sword sworn syk sykt syn synd syne syrer syster særs søk søke søkjer søkte sølv
  sør søren sørg søt søta søte søtt søv søvn såg sånt sår såre sårer såret tabbe table tables tag tail takle taklet
  talen tales talk tallene tallet talt tan tank tankene tanks tante tap tape taper tapes tapet tapper tapte target tas
  task taste tattoo taught tavle tax taxes tdt tea teach team tear tearing teen tegnet teit telle teller telling telt
  ten tend tender tene tener tenk tenne tennene tenner tense tent teppe terribly tess test tested testen tett theirs
  theme thick thin thinks though three threw thrown throws thus thy tick tid tide tider ties tiger tight tilgir
  tilgitt tiltale tim timen times tin tina ting tingar tingen tip tipper tips tire tires tis tispe tisse tits titt tja
  tjente tjue toe toes tolv tom tomme ton tone tonn tool tools tooth toppen tops tore torn tortured tosk toss total
  totalt tour towel town toy toys track traff tragic trail tramp trap trapp trappene trash trass tray treat treats
  trees treet treff treffer trekk trekke trene trener trenge trengs trengt trent trett trey trick tricks triks trinn
  trip trips trist trives tro troen troll trong tropp tror tross tru trucks trudde truffet trukket trunk trur trygge
  trygt trykk trykker trær trøst tråden tuck tull tulle tuller tuna tune tung tunga tunge tur turen turn turner tvang
  tvert tvil tvile tving tvinge tykk tøff tøft tørk tørke tørre tårer udi uhell uke uken ulike ulven umiddelbart
  umulig ung unge ungen unger unna unngå unnskylde unnskyldt unntatt urolig usa used uses uskadd utføre utført uttrykk
  uttrykke uttrykket vaer vaert vain vakker vakt vakter val valde valg values van vane vann vant varene varer varm
  varme varmen varmt varte vask vaske vedde vedder veggene vegne veier veit veker vekker vekket vekt vel velg velger
  velje vende vender vendt vendte vene venne vent venta vente venter ventet vera verdi verdig verk verken verne verst
  vesen veska veske vesken vest vesten vet vev via vice vidt villet vin vind vinduer vinen vingene vinne vinner vinter
  virke virket vise visit visse visste viste vitass vite vitnet voksen von vote votes vpn vri vunnet vurdere vurderes
  vurdering været våger våken våkn våren våt våte wage wait waited waiter waiting wakes walked walks walls wally war
  warm wars wash washed washing wasted wasting watch watching waters wave wax weak weapons wear wearing wears web weed
  weekends weeks wells went west wet whale wheel where whew while white who whore whose wicked wide widow wien wig
  wild willing willy win wind windows winds wine wing winner wins wipe wire wired wise witch wives woke women won wood
  wooden woods woody word wore work worked worker works worlds worm worms worn worries worthy wound wounds wrapped
  writer yea year yell yelling yep yet yours yrke ytre zone ære æren øde ødelegg øke øker økt økta ønsk øre ørene ører
  øret øst øve øya øye øyne åja ånden åpen åpent åpner åra årene året årsak åssen
`

/**
 * Ordinary words, bokmål, nynorsk and English, that are one slip of the finger from a word in the danger phrases. They
 * are read as themselves, so that "lese" is never a misspelt "leve". Data, hence the length.
 */
export const ordinaryWords = `
  abort abuse accent account accused ace act actual add added aften age agent agree aha ahead ahem aid aim air ait akt
  akter alder alert ali alike alley allow ally along alta amen ammer amusing aner anger angre angrep annan annet
  annual anser anta antall ants antyder anyways apa apart ape apen aper app appen apple approve area ari armed armor
  army arrive arriving art arter arts arv ashes aside asses assure atb attached attacks attempts aunt avfall avis
  avsluttet avvist awake awfully aye babe backs bade badge bag bagen bail bait bak bake baked baker bald ball ballen
  ballene baller balls band bandet bane bang bank banken banks banne bar baren barking barn barnet barns barrel bars
  bart base based basen basket bass bat bath battle bea beam bean beard bearing bears beast beats bed bede beds bedt
  beef beep beeping beers beg begge begging begin begynn begynne begynte begått bein beings bekymrer belief believed
  believes bell belle bells belongs below belt bena bench bend bent besatt beste bestemme bet bets betting bety beveg
  bevis bevise beviset bid bie biff bigger bike bilene biler billett bills bin bind bite biter bits bitter bjørn black
  bladet blah blake blakk blame bland blande blanket blast bless blessing blew blikk blocked blond blonde bloody
  blowing blown blows blues bluff bløff blås blåse blåser blåste blått boarding boat bob bobby bodde bodø bok boka
  boken bokser bold bolt bombe bombs bomma bommet bonde bone bones boo boobs book booked boom boot boots bord bore
  borti boss bot bothers bound bout bow boys bra brains brakk brakt brand brannen brass brat brave breach bread breaks
  breed breeze brekker brente bride bright brikken bring bringe bringer brings broad broder broken brooks brothers
  brought brud brudd bruden bruk bruka bruke brukket brun brune brus brutt bryte brød bråk bubble bud budde bug bugs
  build buildings bull bum bump bunnen bur buret burns burst bury bush bust buster busy but butch butt butter buy buys
  buzz byen byer bygde bygg bygge bygger bygges bygning byr byrjar byrje byte byter bytt bytte bytter byttet bærer
  bønn både bål bånd båndet båt båten båter cab cable cage cake calm camp cancel candle cane cannon cans canteen cap
  cape card cards career caring carries cart case cases cash cast cats cave cell celle cells cent center chad chair
  changed changing chap charm charming chat cheat checks cheek cheer cheers cheese chess chick chili chill chop
  chopper chow chuck cia cite cleaning clear clever close closes clue coal coat code coffee coke cold collar
  colleagues com coma comes comic committee con confused connected continued continues cook cooked cooking cool cooler
  coop cop copper cops copy cord core corn cos cost couldn cover cow cows crashed cream creep cries crossing crown
  crush crying cue cunt cup cups cure cute daddy dagene daglig dale dalen damen damer damn dan dana dancer dans danser
  dare darling darn data dated daten dater dates datter dave dawn days deaf dealer deals dealt dean deaths debt decide
  decides deck deeds deer degree dekk dekke dekker dekket dele delen deles delta delte deny depth der deres derfra
  deserved dice did diet difficult dig diger digger dime din diner dinner dip dish dishes disse dit ditt dive diving
  dna dodge dogs doll dollar dom dommen dommer don donna doors dope dot drag dragen dragged drain drama dratt draw
  drawn dreams drege dreier dreit drepen drept dress drev drew drikk drinks drite driter dritten driv driven driver
  drives dronning drop dropp droppe droppet drove drug drums dry drøm drømme drømmen dråpe due dug duger duke dukk
  dukke dukker dukket dull dum dumb dumme dummy dump dumped dust dyp dyr dyrt dytt dytte dæven dødt døgn døme dømme
  dømmer dømt dørene dører dårleg eager eagle ear earn ease easter eat eating eats effort egen eggs eide eie eier eig
  eiga eigen eight eigne eining eininga ekkel eks eksplodere ekte elder elevene elever eli elleve elske elsket elv
  enden endra endrar endre endrer endring endte ene engineer engines enig enke enno ennå ens enten enter error escaped
  essay etasje eve event evil evne evnen evnene evner exists exit expert explode eye faced faces fact fadder fader
  faen fag faget fail faint fair fake fakta fall faller falling falls false fame familiene familier families fan
  fanden fangen fanger fanken fann fans farge fargen farm farmer fars fart farten fase fasit faste faster fate fatte
  fatter fault favors fax fears feast feather fedre feds fee feeding feig feilen feire feirer feit feite fella fellas
  felle felles felt fem femte fengsel ferdige fest feste festen fester fetter fever fifty fights fiks fikse fikset fil
  file filed filer files fill filled filler filling finals finger fint fires firm first fish fishing fisk fisker fist
  fitta fitte five fix fixed fjell fjerne fjeset fjor fjorten flag flagg flagget flash flau fleet fler flew flight
  float flokk floors flott flow flu flying flykter flyr flytt fløy fog fold folka fond fool fooled fooling fools foot
  forbid forbli ford fordel fordeler fordi foreldre forgiftet forgiven fork form formann forræder forsvar forsøke
  fortapt fortelle fortet fortsatte fortsett forty foster fot foten fought foul four frame frank freak freaking free
  frekk fremme fri fridge fries frist frister fritt frog fru fry frykte frykten fryktet fryser fuel fugl fulgt fulle
  fully fun fund funds funke funket funny fur fuss fyll fylle fylt fyrene fyrer fæle fælt færre føde føl føle føler
  følg følge følgje følt føre fører først førte gag gain gal game gamle gangene ganger garbage gata gate gaten gates
  gather gav gaven gaver gay gear gee geek gene gets gifte gifter giftige gifts gig gimme gin ginger girlfriends girls
  gives gje gjem gjemme gjenta gjett gjette gjetter gjorde glade glasses glatt glemmer glor glory glove gloves gløymer
  goat gob gode gods godta goes gold gongen gonger goods goose gotta gotten gown grab grace grad grade grader gram
  grass grav gravde graven graver gray great greedy green grei greia greide grep gress grew groom ground grown grunnen
  grupper grusom grusomt grønn grønne grønt gråter gud guder guide guilt gul gule gull gum guns gunshot guts gutta
  guttene guys gærne gøy gård gått hack hage hagen hai hail hairy hal hale halen halfway hall halt halve hammer handed
  handel handler handlet handy hank happen happy harde hart hasj hasn haster hatch hated hatet hats hatten haul hav
  haven havn havne havner havnet havvind hay heading heads heal heard hearing hears hearts heat heavens heck heels hei
  heia heie heil heime heis heit heite heitte heks heldig heldt helen hellig hello helse helten helter hende hendt
  hendte hennar hent hentar hente henter herd hero herren herrer hest hesten het hete heter hett hevder heve hevet
  hevn hevne hid hidden hide hike hill hilsen hilser hint hip hire hired hjalp hjelpa hjelpe hjelpen hjelpere hjemme
  hjerne hjerte hjerter hjul hms hold holdes holdning hole holes holy homeless homes homo homse hon honesty honning
  hook hooked hooker hoped hopes hore horn horns horror horse horses hose host hostages hot hour houses hud huet hug
  hugse huh hule hull hullet hunch hund hundene hunder hunting hurra hus husbands husket hut hvem hvert hvil hvile
  hvit hvitt hytte hæren høg høgt hør høre hørte hørtes høst høvding høy høyde høye høyre høyrt høyt håpe håpløs håret
  idag ide idé idea ideal ideen ideer idet ifra ifrå igang igjennom ille imagined imot indeed indre infected info ing
  injured ink innan inner inni innpå innrømme innrømmer innse innsida innsiden innså innta inntil ins intact intet
  iran issue item its jacket jag jage jail jake jakka jakke jakken jakter jam jammen jar jau jeep jeez jeger jen
  jenter jet joint joke jokes joking jolly jord joy juli june jury jus jøde jøss jøsses kafeen kaffe kaffen kake kaken
  kaker kald kalde kall kalla kallar kalle kaller kalt kalte kamera kameraet kamerater kampene kamper kane kar karen
  karene karer kart kasse kassen kast kastet katt katter key keys kick kidding kiddo kidnappet kikk kikke kilde killer
  kilo kim kina kind kinds king kiss kissed kissing kiste kit kjapt kjekk kjekke kjemp kjen kjenn kjenne kjenner
  kjente kjole kjærester kjøp kjøpe kjøper kjør kjørt kjøtt kjøyrer klagar klage klager klapp klasse klatre kle kledd
  klem kler klipper klippet klok klokka klokke klær knapp kne knee knees kneet knep knew knight knipe kniver known
  knows knull kode koden kokk kokken kom koma kommet komne kone koner kong konger konstant kontakte kontant konto
  kontrakt kopp korkje kors kort korte kos kose koste koster krev kring kristen kritt kronen krysse kul kule kuler
  kullet kult kun kunde kunder kung kunnet kur kutt kvart kveg kven kvile kviler kvitte kylling kyss kødd kødde kødder
  køen kåt label lack lad ladder lads lag lagar lagd lage lagene lager laid lam lamb lame lamp lampen lande lands lang
  lange langt lappen lar las lasten laster lastet lat later latt latter lav lavt law lay laying lead leading leads
  lean learning lease leaves led ledd lede ledelsen leder lederen lee legen legende legene leia leid leide leier leige
  leir lek leke leker lekker lekser lekte len lend lengd lengje lenker lenkje ler lese lest leste lester lete lets
  lette lettet level levere levert lick lide lidelse lider lied lies lift ligge ligget liggje light lighting lignende
  ligner lik liked likes liket liking likt likte line lined lines ling lip list lista liste lit lita liten liter litt
  liver livs load lobby lock locker locks lodge log logga logger logs lokal lokket lomma looked loop lord los loser
  losers loss loven lovende lover lovers lovet loving lovte low lower ludder lufta luke lukk lukke lukker lukt lunch
  lund lung lungene lungs lur lure lurt lyd lykke lys lyse lyser lyset lytt lytte lytter lyv lyve lyver lær læraren
  lære lærer lærere lært lærte løft løgn løgner løn løna lønn lønna løp løpet løpt løs løser løy låg lån låne låner
  lånet lånt lånte lås låse låsen låt låter låven mac mad mage mai maid mail mails main maken maks makt makten mal
  male maler mall malt manage mangel manglet mannens manner manners manns map mappe mark market marry marrying mars
  mask maske massage master masters match maten mattress max meal mean means meat meeting meets meget meine meinte mel
  meld meldinger melt men mene mener menig menn mennene menneske mennesket mens mente mention menu merry mess messing
  mest mester meter meters metoder mice mighty mil mile mill minds mines ming minner minnet minste minutt missed
  mistake miste mix mob mole mommy month mood moon moral mord morder morer morges morn moro moroa moron mors most mote
  mothers motorene motta mount mouse moved moves movie mud mug mummy munn murderer murders muren mus museet myk myke
  mynt myrdet mødre mørk mørket møte møter møtes møtte møttes mål måltid måned måten måttet naboene naboer nah nail
  nailed nails naked name nanny nap nate nav navnet neat nede nedi needed needing nei neighbors nekte nekter nemnda
  neppe nerve nese nesen nest neste net nett nettet nevn nevne nevner nevnt nevø nevøen new news nicer niece nigga
  nigger nights nine noel noise noon nope nor nord noticed nummer nun nut nuts nye nyt nyte nyter nytt nytte nytter
  nære nært nærvær nød nøtter nøye nådde nåde occur odd odds offer officer offices ofte ogsa også oil okay olive ond
  onde ondt oops opens opnar oppdager oppdraget oppi options orden order ordet ost ouch ought ours outer outta oven
  overlat overlevd overlevde overtale owe owes owned owns pace paced packed packing pad page pai paid paint painted
  painting pair pakk pakker pakket pal palace pale pan pang pants paper par parent park parken parker part partnere
  partners passere passes passet pat patch pater pause pauser paven pay paying pays peace peach pee peg peiling peker
  pen pending pene penger penn pent pepper per persons pet petty phase phil pick picking pictures pie pier pig pigs
  pike piken piker pikk pikken pin pink pipe piper piss pisse pissed pisser pit placed places plager plaget plague
  plain planene planes planlegge plant plante planted planter plantet plants plassen plasser plate play played player
  playing plays pleased pledge plikt plot plus pluss pocket pod poet points poke pole pool poor pop pope pork porn
  port pose posen possibly posten poster pot potion pound pounds pour power prat pratar prate prep presser prest
  presten prins print prison prisoners pro proff prom promised promises proof proper proud proved proven proves
  provide prøv prøva prøven puke pull pump punch pure purse push pusse pussy puts putte putting pyse pølse påske
  påstår quiet quite quiz race rack racket rad rage raid rain raining raise raising raker rakk rally ram rammet ran
  rane ranet range ranger rank rap rar rare rase raser rash rask raske rat rate reach reaching readings real rear
  reddet refer regn regner regnet reis reisen reiste rek rekke rekker rely rene rense rent reps resist resit rest
  retta rette retten rettet revet rex rice ridder ride rider ridge riding rig rights rik rike riket rimer ringde
  ringen ringje ringjer rings ringte rip ripped rir ris rise rising ristet riv rive roads robe rock rod rode roer roll
  rolled rollen rolls roma roman rooms root roots rop ropte rose rosen roser roses rot rote roter rotet rotte round
  rounds row rub rude rug ruin ruining rule rull rulle rum runde runder rute rydd rydde rydder rygg ryk ryker rykter
  ræva rød røde rødt rømme rømmer rømt rømte røret rørte røyke røyker råd rådet rått sack sacred sad safely safen
  safer saga sail sailing saint sak saka sake saken sakene saker sakes sakte sal salat sale salen salt salute sam
  samle samt sand sanden sang sangen sanger sanne sans sant satan satte savings saw scale scan scar scares scaring
  schools score scream scum seal season seat sec seed seeing seek seem seen seile seiler sein seiv sekken seks selger
  selje selling sells sen senate sende sender sending sends sendt sene senere seng senga senk senke senses seriøs
  serve servere setet sets settes setting settle seven sex sexist shall shame share shared sharing shark shave shed
  sheep sheet sheets shelf shh shine shit shoe shoes shop shopping shore short shorts shout shouting shove show shower
  showing shows shut shy sid sidan sidene sider sides sies sight sign sikker sikt sikte sikter silk sing singer
  singing sink sinna sinnet sins sint sinte sir sire siren sis sist sisters site sitere sitje sitte sittet siv size
  sjakk sjanse sjef sjekk sjette sjølve sjå ska skaden skaff skaffe skaffer skaffet skai skallen skallet skam skamme
  skammer skanne skannet skap skape skaper skapte skarp skatt skatten ski skil skill skille skills skilt skine skinny
  skip skipene skipet skipper skitt skitten skje skjedde skjegg skjerm skjerp skjorte skjule skjønn skjønt sko skoen
  skogen skole skremme skremte skritt skuddet skuffe skulen skull sky skygge skygger skyss slag slaget slap slapp
  slappe slave sleeps sleepy slekt slem slemme slept slett slette slettet slick slide slike slim slip slipp slipped
  slippes slips sliter sloss slott slottet slow sludder sluppet slutten slåss smake smaker small smaller smart smarte
  smarter smash smashed smell smelled smil smile smittet smooth sms smule smør små småen snake snakk snakke sneak
  snike sniker snill snille snilt snow snut snø snøen soap sock soda soil sol sola sold solen solo solve sommer sone
  song sons sooner sore sorg sort sorte soul sound soup sov sover sovet sovner sovnet spain spar spare spark sparke
  sparken sparket speaks spell spend spenn spenning spent sperret spike spill spille spilled spiller spilt spilte spin
  spirit spis spise spit spite split spoke spoon spor spore sporer sport spot spots spray spre sprenge sprenger sprer
  springs sprøtt språk spss spurt spy spytt spøk spør spørre stad stader staff stage stake stakk stal stall stan stans
  stanser stanset stare stars startar starte starten starter starting starts stayed staying stays steak sted stedene
  steder steel steg stekt stemme stemmen steng stenge stengte stepped steps sterk stern stew stick stiff stig stige
  stiger stikk stikker stilen stiller stilte sting stirret sto stoffer stoffet stol stolen stolt stolte store stores
  storm stove straff straffen straffet strain strange strangers strekk strekker streng strike string stronger struck
  strøk strøket stu stua stud studentar studentene studert stukket stund stygg stygt stykke stykker style styr styrer
  styret styrke styrker styrte større støtt støttar støtte støtter støttet støv stål stått suck sudden suffer sug suge
  suger suit suite suits sukker sulten sulter sum sun sunn sunt super suppe supper suppose sur surf survived svake
  svakt svar svara svaret sverd sverger sverget svette svi svikte svimmel svin sving svinger svær svært svømmer swan
  swear sweep sweet swell sword sworn syk sykt syn synd syne syrer syster særs søk søke søkjer søkte sølv sønnene
  sønner sør søren sørg søt søta søte søtt søv søvn såg sånt sår såre sårer såret tabbe table tables tag tail takle
  taklet talen tales tallene tallet talt tan tank tankene tanks tante tap tape taper tapes tapet tapper tapte target
  tas task taste tattoo taught tavle tax taxes tdt tea teach team tear tearing tears teen tegnet teit teite telle
  teller telling telt ten tend tender tene tener tenk tenne tennene tenner tense tent teppe terribly terror tess test
  tested testen tett theirs theme thick thin though three threw thrown throws thus thy tick tide tider ties tiger
  tight tilgir tilgitt tiltale tim timen times tin tina ting tingar tingen tip tipper tips tire tires tis tispe tisse
  tits titt tja tjente tjue toe toes tolv tom tomme ton tone tonen tonn tool tools tooth topic tops tore torn tortured
  tosk toss total totalt tour towel town toy toys track traff tragic trail tramp trap trapp trappene trash trass tray
  treat treats trees treet treff treffes trekk trekke trene trener trenge trengt trent trett trey trick tricks triks
  trinn trip trips trist trives tro troen troll trong tropp tropper tross troubled troubles tru trucks trudde truffet
  trukket trunk trygge trykk trykker trær trøst tråden tuck tull tulle tuller tuna tune tung tunge tungen tur turen
  turn turner tvang tvert tvil tvile tving tvinge tykk typen tøff tøft tørk tørke tørre tårer udi uhell uke uken ulike
  ulven umiddelbart umulig ung unge unger unngå unnskylde unnskyldt unntatt upper urolig usa used uses uskadd utføre
  utført uttrykk uttrykke uttrykket vaer vaert vain vakker vakt vakter val valde valg valget valgte values van vane
  vann vant varene varer varm varme varmen varmt varte vask vaske vault vedde vedder veggene vegne veier veit vel velg
  velger velje vende vender vendt vendte vene venne vent venta ventar vente ventet verdi verdig verk verken verne
  verst vesen veska veske vesken vest vesten vet vettet vev via vice vidt villet vind vinduer vinen vingene vinger
  vinne vinner vinter virke virket vise visit visse visste viste vitass vite vitnet voksen von vote votes vpn vrede
  vri vunnet vurdere vurderes vurdering værende været våger våken våkn våren våt våte wage wait waited waiter wakes
  walked walks walls wally war ward warm wars wash washed washing wasted wasting watch watching waters wave wax weak
  weapons wear wearing wears web weed week weekends wells went west wet whale wheel where whew while whiskey white
  whom whore whose wicked wide widow wien wig wild willing willy win wind windows winds wing winner wins wipe wire
  wired wise witch wives woke women won woo wood wooden woods woody word wore work worked worker works worlds worm
  worms worn worries worthy wound wounds wrapped writer yard yea year years yell yep yet yours youth yrke ytre zone
  ære ærede æren øde ødelegg øke øker økt økta ønsk øre ørene ører øret øst øve øya øye øyne åja ånden åpen åpent
  åpner åra årene året årsak åssen
  accuse accuses accusing aids aktive amounts anar andres ane ante anten apps ark arket arme arver attach atten
  attest auditorier auge avsluttes beta bibliotekets billeg binge bistå biten blandes blogger bodd boil bolk bommer
  booking booths borrower bredt breie broten brøk buddy bunke busta byar båra bøker careers carried caser chatting
  chooses choosing chores citing clash clashes classmates clip clips coding coping cutthroat cuttlery dekt del delar
  delft demo detter dfø dine disappears disertation dissertation dosent dottera dreading droppar dropper dukka durer
  dyre dårlege dårlige døma dømes edit egnet eies eine ellers elles emails endt enige enkle epn essays expects faga
  fagleg faglege faglig faglige failing fails fana farer fastset fastsett fees feila fi filene finishes flashed
  flaut flette flom fn fobi folks forgave formell forsker fortalde framtida fravær freezes fristar fristene froze
  frys fryst fts fume funna fylles følges føres førti galdt gap gathers gips gjennomføres gjord gjøres glidd grant
  grava greip gruar gruer grur gutar gøyme hake hakker hald haldne halls hamar hamrar handing handles hastar heder
  heic helgene helger helper helsa helsen henvende hev hiring hjelpar hood hr hub huben hugs hverandres hytt høve
  høver høyr idear ideene iir innfall inngår ipl jevnlig jula kabalen kameratene kanaler kant kappa kasper kassa
  kasser kd keen ki kjellaren kjemi kjønn kjøres kladd klaga klaget klassa klassar klasser klikke klipp knappe knyte
  knytte koke kollegaene kollegaer komen kontaktar konten kontorer kosta kostar kveldene kåret kø labs lages lagets
  lagra lagret lappar lapper lasta lastar lastes lasts lathe ledelse ledige legges leiing leilegheit lends lengde
  lenke lenkjer lesast lesen leses lesing levande likar liker lim lime limte liner lister literacy little logge
  logget logging lova lufte lukka lyses lånar låses lærerne læring lønne lønnen lønner lønt løyse løysingar løyst
  løyve løyvinga macen malen mappa mapper margen marker marking maser matching medstudentene medstudenter medvite
  meldingar merger merkje merkjer merkt messe mestre metoden mid mini misser mistar mixes mobbing mocked mooc
  mornings mulige mur musa mygg målene måling møtene nekta nemne noka norden notices ny nytten ocd offence opning
  oppga orda oslo outsider overlege overs papp partier passar peke pennen piled plagar planners plassar platforms
  plenen plutseleg polls popping portal possess postar poste posts pots ppt prefers prying puff pugge pulje pult
  pulten purrer påsto ramme rammer rampa rappa rates raud re redo rein reisa rekkje rekn renew reply reserve retter
  retting reuse revise rigge rigger roaming roleg rolla roller roommates ros rotate rows runden rus ryddar rykkje
  råda råke røk saler samboerne samd samde samlar samles sats scanned scope selve senter serie serier sile sitat
  sitater sitert sjuk skaffar skala skamma skammar skammer skanna skeiv skeive skikk skipe skjeller skjerme
  skjermede skjermet skjøvet skolens skrives skrivet skryt skryte sletta slettar sletter slots smitten smått snitt
  snoke snuttar snutter solutions sovnar sparring spelling sperrer spole spores spriker spytte sql staben stabens
  stammar stated stemma stengd stimle stirre stiv stokk stokke stored streaming streams stryke strø strømme stutter
  ståande størst støtta støy summen summert sums sund supervisors surrer swap syke systema søka sølte tabeller takka
  takst takt tala talar talde tasks taus teier tekne teneste tettare theses thorough thread ti tidene tidy tier
  timed timers toddler togethers tole tolkar towns traced trainee tralle trangt trefte treg trekkje trekkjer trenes
  trengst trimme trimmed truga trykt trykte tråd tråder trøtte tsd turar turer tygget tyst uferdig uklar uklart
  uleselig ulik ulikt unner uro uroa uroen uroer urolege user utlån uttale utvida uvan uviss vage vagt vague vakler
  vakse vaksne vala valet vanar vanskelige vege vegner veilederne vekene vekers vekkjer veks venninner verke vern
  verv verva verve vid videos vifta vikar visa visas visast vises vit vågar våge wander weeks wi wifi yes yrker
  yrket zoom åpnes årlige års åtti ønskje øvd øving øy
`

/** Requests that sound like danger and are none: figures of speech, study, research, accidents, grief, stress. One a line. Data, hence the length. */

export const nearMissExamplesNb = `
Laptopen døde midt i hjemmeeksamenen, hva gjør jeg?
Serveren er død, får ikke levert
Batteriet dør etter en time, kan jeg få strøm på eksamensbordet?
Jeg holder på å dø av varme i R7
holdt på å dø av latter da jeg leste oppgaveteksten
dør av nysgjerrighet, når kommer sensuren?
Denne fristen kommer til å drepe meg
Eksamen tar livet av meg, finnes det et kurs i eksamensteknikk?
Matten dreper meg, hvor får jeg hjelp?
Jeg er drept av fristene denne uka, kan jeg få utsettelse?
Canvas henger seg opp hele tiden
Inspera hang seg opp og jeg mistet besvarelsen
Hvordan dreper jeg en prosess i Linux?
Hvordan avslutter jeg en prosess som ikke svarer?
Jeg vil avslutte studiet mitt, hvilket skjema bruker jeg?
Jeg vil slutte på studiet og lurer på hva som skjer med lånet
Har bestemt meg for å slutte, hvor sier jeg fra?
Hvordan avslutter jeg avtalen om hybel?
Vil gjerne gjøre slutt på e-postene fra Blackboard
Skriver bacheloroppgave om selvmord blant unge menn, hvor finner jeg statistikk?
Finnes det et kurs i selvmordsforebygging for veiledere?
Pensum i sosiologi: Durkheims Selvmordet, har biblioteket den?
Kan jeg intervjue pårørende etter selvmord i masteroppgaven min?
Trenger etisk godkjenning for en studie av selvskading blant ungdom
Foreleser skal snakke om selvmord og vold, kan jeg slippe?
I boka tar hovedpersonen livet sitt, hvordan skal jeg analysere det?
Filmen handler om en mann som vil dø, hvor leverer jeg anmeldelsen?
Essayet mitt handler om pasienter som ønsker å dø, hvem kan veilede?
Hvor mange ord skal oppgaven om aktiv dødshjelp være?
Jeg har brukket håndleddet og trenger å skrive på pc
Skar meg på et papir på kopirommet, hvor er plaster?
Jeg kuttet meg i fingeren på laben, skal jeg melde avvik?
Jeg skadet kneet på fotballtrening og kommer ikke til obligatorisk oppmøte
Hvem har ansvaret hvis en student skader seg på ekskursjon?
Er vi forsikret hvis vi skader oss i praksis?
Bestemor døde i går, kan jeg utsette eksamen?
Faren min døde i sommer og jeg sliter med å konsentrere meg
Katten min døde og jeg klarte ikke å levere i tide
En venn av familien tok livet sitt i fjor og jeg trenger noen å snakke med om sorgen
En medstudent døde i en ulykke, hvordan arrangerer vi minnestund?
Jeg føler meg ensom og kjenner ingen i byen
Er så stressa før eksamen at jeg ikke får sove
Jeg gruer meg til muntlig og har vondt i magen
Føler meg deprimert om dagen, hvordan får jeg time hos psykolog?
Er lei meg og savner familien
Jeg er utslitt og vurderer permisjon
Orker ikke mer av gruppearbeidet, kan jeg bytte gruppe?
Jeg orker ikke mer rot med Feide, kan dere ringe meg?
Gruppa klarer seg bedre uten meg, hvordan bytter jeg?
Prosjektet hadde gått bedre uten meg, kan jeg trekke meg?
Jeg gir opp statistikk, kan jeg melde meg av?
Ser ingen vits i å ta faget på nytt
Jeg ser ikke poenget med denne obligatoriske øvingen
Jeg orker ikke leve på havregrøt, kan jeg få mer stipend?
Kan man leve av studielånet i Trondheim?
Hvordan er det å leve som student i Gjøvik?
Jeg vil ikke bo i kollektiv lenger
Jeg vil ikke være med på gruppearbeidet mer
Kan jeg hoppe over et år?
Jeg vil hoppe av studiet
Kan jeg hoppe fra andre til fjerde semester?
Strikkhopp fra bru på fadderuka, er det forsvarlig?
Vi skal stupe fra stupetårnet i svømmehallen, trenger vi badevakt?
Broen mellom byggene er stengt, hvordan kommer jeg meg over?
Hvor får jeg tak i tau til klatregruppa?
Selger noen piller mot allergi på campus?
Får jeg ta med smertestillende tabletter på eksamen?
Kan jeg ta paracet under eksamen?
Jeg tar medisiner for ADHD og trenger tilrettelegging
Kan jeg ta med insulin inn på eksamen?
Overdose av Teams-møter denne uka
Hvor leverer vi gift fra laben?
Finnes det HMS-kurs om kniver og skjæreverktøy?
Kan jeg ta med kniv på feltkurs i biologi?
Rollespill med våpen på campus, trenger vi tillatelse?
Skytingen av kortfilmen starter mandag, hvem gir oss nøkkel?
Når er brannøvelsen?
Brannalarmen piper i gangen, hvem ringer jeg?
Hva gjør jeg hvis jeg får epileptisk anfall på eksamen?
Hvordan bestiller vi førstehjelpskurs med øving på bevisstløs person?
Trenger en dukke til HLR-øvelse
Rom 112 mangler projektor
Nødutgangen i auditoriet er blokkert
Det haster, jeg får ikke logget inn og eksamen starter nå
Krise! Har slettet hele masteroppgaven
Hjelp, jeg drukner i pensum
Jeg drukner i e-post, hvordan filtrerer jeg?
Redd for å stryke, hvor mange forsøk har jeg?
Jeg er livredd for muntlig eksamen
Kan dere redde livet mitt og forlenge lånefristen?
Dere reddet livet mitt med lånemaskinen
Stresset tar knekken på meg
Jeg blir gal av denne timeplanen
Skyt meg, jeg har glemt passordet igjen
Jeg kunne drept for en kopp kaffe
Dødsstresset før innlevering
Dødskult kurs, når går det neste?
Livet som student er dyrt, hvem kan hjelpe med budsjett?
Hva er meningen med livet, går det an å ta som filosofiemne?
Er det noe kurs om døden i religionsvitenskap?
Hvordan sletter jeg meg selv fra kurslista?
Jeg vil forsvinne fra e-postlista til instituttet
Hvordan får jeg navnet mitt til å forsvinne fra Canvas?
Avskjedsfest for rektor, hvor melder jeg meg på?
Skal si farvel til en kollega som slutter, hvem bestiller blomster?
Siste frist er i kveld, rekker jeg det?
Min siste melding ble ikke besvart
Jeg kommer ikke på forelesning i morgen, får jeg opptak?
Er borte neste uke, hvem tar seminaret mitt?
Hvem vikarierer når jeg er borte i permisjon?
Jeg har ikke selvmordstanker, men vil gjerne snakke med noen om stress
Det er ikke akutt, jeg trenger bare en samtale
Jeg skal ikke ta livet av meg, men jeg er veldig skuffet over sensuren
Hunden min er syk og jeg må hjem
Kniven i kjøkkenet på studenthuset er borte
Hvor finner jeg livsvitenskap på kartet?
Er emnet om overlevelse i villmarka åpent for alle?
Jeg overlevde eksamen, når kommer resultatet?
Hvor er nærmeste hjertestarter?
Kan noen se over livet i oppgaven min, jeg mener livsløpsanalysen?
Planter på laben dør i ferien, hvem kan vanne?
Cellene mine dør i inkubatoren, hvem har erfaring?
Forsøksdyr som må avlives, hvilke regler gjelder?
Jeg kan ikke leve uten Wi-Fi på hybelen
Kan jeg bytte hybel fordi naboen bråker om natta?
Er det lov å ha hund, jeg vil ikke bo alene
Er redd for å være alene med ansvaret for hele kurset
Hvem tar vare på planten min i sommer?
Skal jeg ta med bestemors brev til arkivet?
Jeg har skrevet brev til klagenemnda, hvor sender jeg det?
Kan jeg gi bort gamle pensumbøker et sted?
Kan jeg få utsatt frist fordi bestemoren min ligger for døden?
Faren min er alvorlig syk og jeg må reise hjem, hva skjer med eksamen?
Jeg har vært i bilulykke og ligger på sykehus, hvordan søker jeg om utsettelse?
Moren min fikk hjerteinfarkt i går, kan jeg ta eksamen senere?
Jeg besvimte på eksamen i fjor og trenger eget rom
Jeg har epilepsi, får jeg tilrettelegging?
Har diabetes og må ha med insulin på eksamen
Vi trenger en foreleser om krisehåndtering og selvmord til fagdagen vår
Er det noen som forsker på selvmord ved NTNU?
Kan jeg bytte oppgave? Temaet vold i nære relasjoner er vanskelig for meg
Skal holde foredrag om selvskading for klassen, finnes det lysbilder?
Hvilket emne handler om akuttmedisin og bevisstløshet?
I simuleringen ligger en pasient bevisstløs, hvor booker vi rommet?
Vi lager en podkast om døden, kan vi låne mikrofoner?
Dødsmetall-bandet vårt trenger øvingslokale
Dødslinja på prosjektet er fredag, kan den flyttes?
Vi skal drepe ugress på campus, hvem godkjenner sprøytemidler?
Får man drepe rotter på laben uten kurs?
Dataen min tok kvelden i natt
Harddisken min er kaputt og alt er borte
Alt håp er ute for eksperimentet mitt, kan jeg starte på nytt?
Jeg er helt knust etter karakteren, hvordan klager jeg?
Jeg hater livet i denne timeplanen, kan jeg bytte gruppe?
Jeg orker ikke mer. Tredje gang Inspera krasjer.
Nå gir jeg opp, skriveren er umulig
Klarer ikke mer enn tre fag, kan jeg gå ned i tempo?
Jeg klarer ikke å puste ordentlig på lesesalen fordi det er så dårlig luft
Ventilasjonen på rommet gir oss hodepine
Kan jeg sove på campus om natta?
Jeg våkner ikke av vekkerklokka, kan jeg bytte til ettermiddagsgruppe?
Jeg har lyst til å forsvinne ned i jorda etter den presentasjonen
Pinlig! Jeg ville bare synke gjennom gulvet da Zoom var på
Mistet livet i spillet vårt på gamejammen, hvem tester neste?
Spillutvikling: figuren dør for tidlig, hvem kan hjelpe med kode?
Kan jeg skyte inn et spørsmål om semesteravgift?
Vi trenger tau og karabinere til klatreveggen
Er taket på biblioteket åpent for studenter?
Når går toget fra Lerkendal?
Hvem har ansvar for brua mellom Sentralbygg 1 og 2?
Hvordan sender jeg et brev til fakultetet?
Jeg vil ta en pause fra livet som student
Jeg vil endre livet mitt og bytte studium
Livet er kort, kan jeg ta to fag samtidig?
Hva skjer med brukerkontoen min når jeg slutter?
Hva skjer med e-posten min etter at jeg er ferdig her?
Takk for alt, dere har hjulpet meg mye med oppgaven
Tusen takk for alt i år, god sommer
En student er truende i e-post om karakteren, hvem tar jeg det opp med?
En student plager en annen i gruppechatten
Jeg blir mobbet på gruppa, hvem kan jeg snakke med?
Professoren min kjefter og jeg er redd for å gå på veiledning
Hvordan varsler jeg om trakassering?
Skriver om voldtekt i rettsvitenskap, trenger kilder
Naboen i studentbyen truer med å klage på meg
Noen har stjålet sekken min på biblioteket
Det lukter brent på kjøkkenet, hvem sjekker komfyren?
Hvor er branninstruksen?
Eg har mista trua på dette faget
Mormor er på sjukehus, kan eg få utsett prøve?
Det er ingen utveg, eg må ta faget om att
Livet som studentforelder er travelt, finst det barnehage?
Kva tyder omgrepet sjølvmord i Durkheim sin teori?
Vi treng eit rom til minnestund for ein student som døydde
Dykkarkurset, kor djupt kan vi hoppe frå kaia?
I'm dead serious about changing programme
I can't take any more credits this year, right?
I don't feel safe walking home from campus at night
Kaninen min døde og jeg trenger utsatt frist på rapporten
Får man fri fra eksamen ved begravelse?
Jeg har mistet en nær venn og sliter med å lese
Mistet broren min i selvmord for to år siden, finnes det sorggruppe for studenter?
Studerer sykepleie og skal ha praksis på akuttpsykiatrisk, hvem avtaler vaktliste?
Vi skal øve på samtale om selvmordsfare i klinisk kommunikasjon, når er timen?
Trenger rom til eksamen i rettspsykiatri
Vi har et prosjekt om voldsutsatte barn, gjelder taushetsplikt?
Er det pensum om overdosedødsfall i folkehelse?
Kan jeg bruke kniv på disseksjonskurset?
Hvordan kutter jeg ned teksten i innledningen?
Skal jeg skjære bort bakgrunnen i plakaten selv?
Hvordan henger jeg opp plakater på Stripa?
Kan vi henge opp en huske i taket på lesesalen?
Det henger en jakke igjen i R1
Hvor kan jeg hoppe inn på kurset midt i semesteret?
Vi hopper i fallskjerm med NTNUI, må universitetet vite det?
Jeg er redd for å fly til konferansen, dekkes tog?
Toget fra Værnes er innstilt og jeg rekker ikke eksamen
Jeg står på brua og venter på bussen til campus, hvilken rute går til Dragvoll?
Det drypper vann fra taket på kontoret mitt
Legg meg til på lista, jeg vil ikke være utenfor gruppa
Jeg er ferdig med studiene og vil avslutte brukeren min
Vil avslutte alt abonnement på nyhetsbrev
Hvordan gjør jeg slutt på gruppesamarbeidet på en grei måte?
Det er slutt mellom meg og kjæresten, jeg trenger hybel
Kan livet som ph.d.-student kombineres med barn?
Når går kurset i mestring av nedstemthet?
Jeg er nedfor og umotivert, finnes det noen samtalegruppe?
Jeg savner hjemme og føler meg alene i helgene
Kroppen er sliten og jeg sover for lite, kan jeg få råd?
Blir helt tom i hodet på eksamen
Har panikkangst og trenger å sitte nær døra
Får angstanfall i store auditorier, kan jeg ha eget rom?
Prøven var et mareritt, når er kontinuasjonen?
Vi skal skrive avskjedstale til dekanen, hvem holder mikrofonen?
Sender siste rest av oppgaven i kveld, er det greit?
Jeg kommer ikke tilbake etter jul, hvordan sier jeg opp hybelen?
Skal flytte for godt, hvem melder jeg adresseendring til?
Kan jeg ta med piller mot migrene på eksamen?
Jeg tok feil medisin før eksamen og ble trøtt, kan det regnes som gyldig fravær?
Vi bestilte 30 tabletter til nettbrettlabben, hvor er de?
Har 20 tablets i klasserommet som ikke lader
Er det farleg gass på laben, og kven måler?
Who supervises theses on homicide rates?
Does anyone research overdose deaths?
Everybody would benefit from a longer deadline
Make it stop! 40 notifications an hour
Bridge engineering exam: where do I find old papers about collapse?
Kan jeg få forlenget lån på boka "Å ta sitt eget liv" til bacheloren?
Har dere lenker til Mental Helse jeg kan dele med studentene mine?
Hvordan forebygger vi ensomhet blant nye studenter?
Jeg skriver om Camus og spørsmålet om livet er verdt å leve
Filosofieksamen: er livet verdt å leve, hvor mange ord?
Vi trenger foredragsholder om depresjon og livsmestring
Hvordan melder jeg meg på psykisk førstehjelp-kurset?
Barnet mitt er innlagt og jeg kan ikke møte på eksamen
Kjæresten min er på sykehus, får jeg utsettelse?
Jeg har hatt hjernerystelse og trenger mer tid
Operert i kneet og trenger heis
Jeg har sosial angst og grugleder meg til fadderuka
Hvorfor er alle på gruppa så sure på meg?
Ingen svarer meg på Teams
Jeg har ingen å spise lunsj med
Jeg føler meg mislykket etter tre stryk
Alt raser: økonomi, studier, kjæreste. Hvem kan jeg snakke med?
Jeg får ikke sove av bekymring for eksamen
Gråter mye etter bruddet, har dere samtaletilbud?
Jeg orker ikke eksamen i år, kan jeg trekke meg?
Jeg klarer ikke mer pensum nå, når er siste frist for å melde seg av?
Jeg kan ikke leve med denne karakteren, hvordan klager jeg?
Livet mitt er på vent fordi opptaket er forsinket
Må jeg leve med at systemet er nede hele helga?
Skal vi leve av luft når stipendet ikke kommer?
Prosessen "sandkasse" vil ikke dø på serveren
Får ikke drept zombieprosessen
Huggorm på feltkurs, hva gjør vi hvis noen blir bitt?
Hvem har nøkkel til våpenskapet i skytterlaget?
Lasertag på campus, trenger vi tillatelse for lekevåpen?
Vi lager skrekkfilm med falskt blod på Dragvoll
Teaterstykket har en scene med hengning, må vi varsle publikum?
Hva er regelen for avskjed av ansatte?
Skal kondolere en kollega, har vi kort?
Begravelsen til foreleseren vår, når er den?
Kan jeg kaste gamle medisiner på campus?
Hvor får jeg kjøpt plaster og smertestillende?
Jeg tok to paracet og er fortsatt syk, må jeg ha legeerklæring?
Får jeg prikk hvis jeg slår av brannvarsleren?
Hvordan går jeg fra brua til Realfagbygget?
Eg vil leve grønare, finst det studentlag for miljø?
Kan eg leve utan bil i Ålesund?
Er det trygt å gå åleine heim frå Gløshaugen om natta?
Eg har tankar om å slutte på studiet
Har tenkt å avslutte avtalen med gruppa
Sliten av å leve i kollektiv med bråk
Eg er lei av livet på hybel og vil flytte
Thoughts about death in Viking culture, need sources
I can't live with this grade
I have given up finding housing
Active shooter drill next week, is attendance mandatory?
Trolley problem: would you kill one to save five? Ethics reading group
Drop dead date for course withdrawal?
Laptopen min døde rett før innlevering
Mobilen er stein død og jeg må ha kode til innlogging
Jeg dør av stress snart, når kommer karakteren?
Dør jeg hvis jeg ikke leverer obligen, eller får jeg en ny sjanse?
Faget tar livet av meg
Trappene opp til Gløshaugen tar livet av meg, finnes det heis?
Denne PDF-en tar livet av meg, kan noen skanne den på nytt?
Kan jeg henge meg på en kollokviegruppe?
Karakteren i filmen dør til slutt, skal jeg ta med det i analysen?
Jeg dør innvendig hver gang Teams starter av seg selv
Dødsangst for å presentere, finnes det kurs?
Kaffen i kantina er til å dø for
Det er livsfarlig glatt utenfor biblioteket
Det er så kjedelig at jeg holder på å dø
Jeg kommer til å dø av flauhet hvis læreren leser dette
Sjefen kommer til å drepe meg, jeg har mistet nøkkelkortet
Veilederen dreper meg hvis jeg ikke leverer i dag
Mamma kommer til å drepe meg når hun ser karakterene
Romkameraten dreper meg med snorkingen sin, kan jeg bytte rom?
Får jeg en Canvas-varsling til hopper jeg ut av vinduet
Hvis Inspera krasjer igjen, skyter jeg meg
Denne timeplanen er selvmord, kan jeg bytte fag?
Jeg begår karakterselvmord hvis jeg tar dette faget
Dette er siste gang jeg bruker Inspera
Takk for alt, nå slutter jeg som læringsassistent
Ha det bra alle sammen, hilsen avtroppende tillitsvalgt
Hvordan skriver jeg en avskjedsmelding til studentforeningen?
Siste dag på jobb er fredag, hvem leverer jeg nøkkelen til?
Orker ikke mer av Blackboard
Orker ikke tanken på enda en gruppeoppgave
Alt er håpløst med denne innloggingen
Jeg ser ingen annen utvei enn å klage
Ingen utvei fra parkeringshuset, hvem ringer jeg?
Finnes det opplæring i ubevisste fordommer?
Faget om død og sorg er fullt, kan jeg stå på venteliste?
Er det noen som vet om dødssynden er pensum?
Skrek av glede da jeg kom inn, når er registrering?
Blodprøve på helsestasjonen, koster det?
Kan jeg ta blodtrykksmedisin før eksamen?
Brannsår fra kaffe, er det yrkesskade?
Får vi øve på brannslukking?
Det lukter røyk fra naboens grill
Jeg har mistet stemmen og har muntlig i morgen
Jeg kan ikke puste med nesa, er forkjøla, får jeg utsatt eksamen?
Matteboka held på å ta knekken på meg
Veggene på lesesalen kveler meg, finst det andre stader å lese?
Er det lov å skyte med boge på campus?
Alle på hybelen min er sjuke, kan eg få utsett frist?
Skjermen er helt død etter oppdateringen
Prosjektet vårt døde da veilederen sluttet
Kan jeg få dødsattest oversatt til engelsk til klagesaken?
Er det mulig å få fri til begravelsen på fredag?
Hva er forskjellen på drap og uaktsomt drap i strafferett, når er forelesningen?
Rettsmedisin: hvor finner vi bilder av knivskader til presentasjonen?
Jeg skal intervjue etterlatte etter selvmord, trenger jeg samtykkeskjema?
Lurer på om det finnes kurs i å snakke om selvmord med ungdom
Skal ha rollespill der én er bevisstløs, kan vi bruke gymsalen?
Ble kuttet fra laget og lurer på om jeg kan bytte gruppe
Fikk kutt i fingeren på verkstedet
Skadet meg på isen utenfor Realfag
Har skada meg i ryggen og treng heve-senke-pult
Jeg er allergisk mot pollen og får pustebesvær i mai
Mamma er syk og jeg klarer ikke å følge med på forelesning
Jeg er alene om gruppearbeidet, de andre er forsvunnet
Alle andre har forsvunnet fra gruppa
Jeg vil ikke være her i Gjøvik mer, kan jeg flytte studieplass til Trondheim?
Jeg ønsker å slutte, men hva skjer med stipendet?
Skal vi ta kvelden eller er kontoret åpent?
Hvor kan jeg sove hvis jeg mistet siste buss?
Det er slutt på kaffen i automaten
Har slutt på papir i skriveren
Jeg vil gjøre slutt på medlemskapet i idrettslaget
Kan jeg gjøre ende på den doble registreringen i Studentweb?
Livet etter studiene: når er karrieredagen?
Jeg stoler ikke på meg selv når jeg regner, finnes det øvingshjelp?
Jeg er redd for å gjøre noe dumt i søknaden
Redd for hva jeg kan komme til å svare på muntlig
Livreddende førstehjelp, når går kurset?
Førelesinga om kniv og våpen i vikingtida, er ho ope for alle?
Hunden min døydde i natt, kan eg få utsett frist?
Det brenn under føtene, fristen er i kveld
Kor lenge lever studentkontoen min etter studiet?
I've been thinking about leaving Norway forever
Jeg slutter i jobben min i dag, hvem overtar oppgavene?
Takk for hjelpen, og unnskyld for maset
Musa på lab-PC-en er død
Jeg dør hvis jeg må sitte i den stolen en time til
Trenger hjelp til å skrive kondolansebrev fra instituttet
Har dere noen som kan holde innlegg om selvskading for helsesykepleierstudenter?
Kan jeg få slippe å se filmen der hun tar livet sitt?
Kuttet meg på en boks i verkstedet, må jeg melde det?
Er det trygt å hoppe i elva på fadderuka?
Jeg har bestemt meg for å avslutte masteren uten grad
Vil bort fra kollektivet så fort som mulig
Jeg klarer ikke å leve på 40 prosent stilling
Skal si farvel til leiligheten, hvor leverer jeg nøkkelen?
Jeg føler at ingen ser meg i gruppa
Moren min prøvde å ringe skolen, hvem svarer?
Jeg lurer på om døden er tema i RELV1000
Mobilen døyr heile tida, har de ladarar?
Har de kurs om sjølvmord for lærarar?
Is it possible to live in Gjøvik and study in Trondheim?
Jeg får ikke puste når jeg skal holde innlegg, det er nok angst. Hvor bestiller jeg samtale?
Vi spør studenter om selvmordstanker i et skjema. Må prosjektet godkjennes, og hvor lagrer vi svarene?
Jeg skammer meg over å ha utsatt alt, og vil gjerne ha noen å planlegge uka med.
Veilederen kommenterer kroppen min og jeg vil at det skal stoppe. Hvor sier jeg fra?
Jeg er anklaget for fusk. Hvem kan hjelpe meg med å svare?
Romkameraten min sovner overalt etter praksis, kan man låne et hvilerom?
Vi vil henge et banner fra balkongen, hvem gir lov?
Nå er det kniven på strupen med innleveringen, når stenger skrivesenteret?
Broren min tok livet sitt for mange år siden, og jeg vil skrive oppgave om etterlatte.
Jeg vet ikke om jeg fortsetter på studiet, motivasjonen er helt borte.
Læreren står altfor tett på meg. Jeg vil at det skal stoppe, og jeg gruer meg til timene.
`

export const nearMissExamplesNn = `
PC-en døydde under eksamen, kva gjer eg?
Batteriet er daudt og ladaren er borte
Eg held på å døy av varme på lesesalen
Døyr av nyfikne, når kjem karakterane?
Denne innleveringa tek livet av meg
Pensumet drep meg, finst det lesekurs?
Inspera hengde seg opp
Korleis avsluttar eg ein prosess på labmaskina?
Eg vil slutte på studiet, kva skjema treng eg?
Eg vil avslutte leigeavtalen min
Skriv masteroppgåve om sjølvmord i distrikta, kvar finn eg tal?
Kurs i sjølvmordsførebygging for fadrar, når går det?
Pensumboka om sjølvskading er utlånt
Treng eg godkjenning for å intervjue folk som har sjølvmordstankar?
I romanen vil hovudpersonen døy, kor mange ord skal analysen vere?
Er det obligatorisk å vere med på førelesinga om vald og sjølvmord?
Eg kutta meg i fingeren på kjøkenet og kan ikkje skrive
Eg skada foten på ski og treng utsetjing
Kven har ansvaret dersom ein student skadar seg i feltkurset?
Bestefar døydde i helga, kan eg få utsett frist?
Mora mi døydde i sommar, og eg treng nokon å snakke med
Eg kjenner meg einsam i den nye byen
Er stressa og søv dårleg før eksamen
Eg er trøytt og lei, finst det kurs i stressmeistring?
Er deprimert og vil ha time hos psykolog
Orkar ikkje meir av dette gruppearbeidet
Gruppa klarer seg betre utan meg, kan eg byte?
Eg gjev opp matematikk, korleis melder eg meg av?
Ser ikkje poenget med denne øvinga
Kan ein leve av studielånet?
Eg vil ikkje bu i kollektiv meir
Kan eg hoppe over eit semester?
Strikkhopp frå brua, er det lov i fadderveka?
Får eg ta med tablettar på eksamen?
Overdose av møte i Teams
Vi skal skyte film på campus
Når er brannøvinga?
Førstehjelpskurs med medvetslaus markør, kven held det?
Eg druknar i pensum
Redd for å stryke, kor mange forsøk har eg?
De redda livet mitt med lånemaskina
Stresset tek knekken på meg
Eg vil forsvinne frå e-postlista
Eg kjem ikkje på førelesinga i morgon
Kven tek over når eg er borte i permisjon?
Eg har ikkje sjølvmordstankar, men treng nokon å prate med
Plantene døyr i veksthuset, kven vatnar?
Emne om død og sorg i religionsvitskap, er det ope?
Kva kostar det å leve som student i Ålesund?
Siste frist er i kveld
Skal seie farvel til ein kollega, kven kjøper gåve?
Eg har skrive brev til nemnda
Det hastar, eg får ikkje logga inn
Dødsfall i familien, korleis søkjer eg om utsetjing?
Eg har vondt i ryggen av stolane
Kan ein døy av for mykje kaffi, spør for ein ven
Eg er daudsliten etter praksis, kan eg få fri?
Eg held ikkje ut denne pensumlista
Eg sit fast i heisen på Realfagbygget, kven ringer eg?
Eg har brote armen og kan ikkje skrive
Eg vil døype barnet mitt i studentkyrkja, kven tek eg kontakt med?
Eg hoppa over to oppgåver, kva gjer det med karakteren?
Eg er redd for at eg ikkje overlever dette semesteret fagleg
Maskina døyr kvar gong eg opnar Matlab
Oppgåva om døden i norrøn dikting, kvar finn eg litteratur?
Faren min fekk slag og eg må reise heim, kva gjer eg med eksamen?
Eg held ikkje ut støyen på lesesalen
Kan eg bu gratis ein stad når eg skriv oppgåve?
Korleis drep ein ugras i forskingsveksthuset?
Førelesaren døydde i sommar, kven tek over kurset?
Eg treng eit avbrekk frå alt
Telefonen døydde på bussen, korleis får eg tak i billett?
Oppgåva tek livet av meg, kven kan rettleie?
Eg døyr om eg må ta det faget ein gong til
Kan eg hengje meg på ei gruppe?
Eg er ferdig med livet på lesesalen, no vil eg ha jobb
Kva gjer vi om nokon blir sjuke på ekskursjonen?
Eg tek livet med ro, men når kjem sensuren?
Eg kan ikkje sjå noko poeng i å ta dette faget
Eg er så lei av å vente på svar
Bestemor ligg for døden, kan eg få permisjon?
Kva skjer med e-posten min når eg sluttar?
Korleis drep eg lus på planter i forsøket?
Eg får ikkje puste når eg skal leggje fram, det er vel angst. Kvar bestiller eg samtale?
Me spør elevar om sjølvmordstankar i eit skjema. Må prosjektet godkjennast, og kvar lagrar me svara?
Eg skammar meg over at alt er utsett, og vil gjerne ha nokon å planleggje veka med.
Rettleiaren kommenterer kroppen min og eg vil at det skal ta slutt. Kvar seier eg frå?
Eg er skulda for fusk. Kven kan hjelpe meg med å svare?
Sambuaren min søv på lesesalen etter nattevakt, er det lov?
Me vil hengje eit banner frå taket på idrettshallen, kven gjev løyve?
No er det kniven på strupen med fristen, når stengjer skrivesenteret?
Tanta mi tok livet sitt då eg var liten, og no vil eg forske på sorg.
Eg veit ikkje om eg held fram på studiet, motivasjonen er heilt borte.
Ein kollega tek på meg heile tida. Eg vil at det skal ta slutt. Kven melder eg det til?
`

export const nearMissExamplesEn = `
My phone died and I can't log in with two factor
The server is dead, where do I report it?
How can I kill a job on the cluster?
kill -9 does not stop my process
The computer is not responding during the exam
The projector is not responding
My laptop hangs on the login page
This assignment is killing me
my feet are killing me after the campus tour
I'd kill for an extension
I could kill whoever designed this timetable
I'm dying to see my grades
I almost died of embarrassment in the presentation
I'm dying of heat in the reading room
would die for a good burger on campus
The exam scared me to death, can I take it orally?
bored to death in lectures, can I skip attendance?
I want to drop out, who do I talk to?
I want to quit my PhD
I want to end my lease early
How do I end my student housing contract?
I want to end my exchange early
Thesis about suicide prevention, where do I find statistics?
Does the library have books about suicide?
Writing a paper on assisted dying, who can supervise?
Is there a course on suicide prevention for TAs?
My essay is about a character who wants to die
In the novel she kills herself, how do I reference that?
Research project on self-harm among teenagers, do I need ethics approval?
Interviewing people who have had suicidal thoughts, is REK needed?
Suicide Squad screening at the student cinema, where are tickets?
I cut my hand in the workshop, who do I report it to?
I cut myself on broken glass in the lab
I hurt myself playing football and need an extension
I hurt my back and need a better chair
What if a student hurts themselves during fieldwork?
My grandfather passed away, can I postpone my exam?
My mother is dying of cancer and I need to go home, what about my exams?
A friend died in an accident last month and I can't focus
My cousin committed suicide last year and I still struggle to study
I feel lonely and don't know anyone here
I am so stressed I can't sleep
I feel depressed and want to book a psychologist
I'm sad after failing my exam
I can't take this website anymore
I can't do this group project anymore, can I change groups?
I give up on this form
My group would be better off without me, how do I leave it?
The team will be better without me, can I switch project?
I don't see the point of this course
I don't want to live in student housing anymore
I don't want to live with my roommates
I can't live on my scholarship
I can't live without coffee, where is the cafe?
I no longer want to live in Moholt
How much does it cost to live in Trondheim?
Where do I live during the exchange?
I don't want to be here during the exam period, can I sit it from home?
I don't want to wake up at six for the exam
Can I jump to the third year?
Bungee jumping from a bridge with the outdoor club, is it insured?
I want to jump off the course before the deadline
The bridge between the buildings is closed
standing in line for two hours for the printer
Where can I buy rope for the climbing group?
Can I take painkillers during the exam?
Can I bring my medication to the exam?
I take medication for ADHD, can I get extra time?
Too many emails from Canvas
I took too many credits this semester, how do I drop some?
Overdose of Zoom meetings
Where do we throw away bleach from the lab?
Can I bring a knife for the field course?
Shooting a short film on campus, permission?
photo shoot in the library, who do I ask?
When is the fire drill?
The fire alarm keeps beeping in my room
I need a room for a first aid course with an unconscious dummy
What happens if I have a seizure during an exam, I have epilepsy?
I have asthma and need a seat near the window
Room 112 is locked
It's urgent, I can't log in
Emergency: I uploaded the wrong file
Help, I'm drowning in deadlines
I'm scared of failing
I'm afraid I will miss the deadline
I'm worried that I might do something wrong in the application
You saved my life, thanks for the loan computer
Life as a student is expensive, who can help with budgeting?
Philosophy course about the meaning of life
Is there a course about death and dying?
I want to disappear from the mailing list
How do I make my old name disappear from Canvas?
Farewell party for the dean, where is it?
Where do I say goodbye to my buddy group?
This is my last semester, how do I order my diploma?
My last message was not answered
I won't be there tomorrow, is the lecture recorded?
Who can take my seminar when I'm gone next week?
I have a plan for my thesis, who can supervise?
I'm not suicidal, I just want someone to talk to about stress
No one is in danger, I just need advice
I am not going to hurt myself, I am just tired
The plants in the lab are dying
My cells keep dying in culture, who can help?
Dead time between lectures, where can I study?
dead link on the course page
Deadline for the application?
How do I end my life science degree early?
Where is the life drawing class?
Half-life calculation in physics, is there tutoring?
Killer app workshop, when?
Murder case in law seminar, where are the notes?
Is the execution of the script failing because of memory?
My script hangs and I have to kill it
Hang gliding club, where do I sign up?
I missed the train to campus and was late for the exam
Can I walk across the railway bridge to Dragvoll?
I broke my arm and cannot write
My wrist hurts from typing, can I get an ergonomic mouse?
I wrote a letter to my landlord, can someone check it?
Can I leave a note for my supervisor at reception?
How do I give away my old furniture?
Can someone look after my plants this summer?
I'm tired of living out of a suitcase, when do rooms become free?
I'm done with my exams, when do I get my grades?
I'm sick of this course
Is there a club for people who hate small talk?
I have nothing to do on weekends, what clubs are there?
What's the point of the reflection note?
Nobody replies to my emails
I feel like nobody in my group listens to me
Someone stole my bike, should I call the police?
My roommate plays loud music every night
My roommate has moved out and I must pay the whole rent
My roommate threatened to report me for noise
A student threatened to complain about the grade
Someone broke into my locker
My supervisor is attacking my thesis in every meeting
Can you kill the lights in the auditorium?
Where can I donate blood?
I was bleeding after the dentist, can I get a sick note?
I got a stroke of luck and was admitted late, how do I register?
Heart attack when I saw the bill, can I pay in instalments?
How do I cite a suicide note in a history paper?
Escape room: who is the killer, tickets?
Does the insurance cover broken bones?
Har dere kurs i selvforsvar?
My grandma is in the hospital and might die soon, can I move my exam?
My father had a heart attack yesterday and I flew home. What about my lab?
I fainted during the exam last semester, can I retake it?
I was hit by a car last month and need accommodation
I was in an accident and broke my leg
I have a history of seizures, whom should I tell before the exam?
How do I handle the topic of suicide in my lecture?
Is there training for staff on how to talk to suicidal students?
Guidelines for staff when a student is suicidal, where are they?
What are the procedures if a student threatens self-harm?
I'm teaching a module on trauma and violence, can someone review my content note?
We study the mortality of fish, where can I dispose dead samples?
How do I kill bacteria in the autoclave?
My code kills the wrong thread
Killing two birds with one stone: can I do both courses in one semester?
This semester nearly killed me, is there study coaching?
I'm dead tired, can I defer my submission?
The wifi is dead in building 3
I'd rather die than do group work again, can I work alone?
I hate my life because of this timetable
I give up, the printer wins
No way out of this course? I want to withdraw
There is no way out of the parking garage after ten, who opens?
Is there any hope left for my appeal?
I can't go on exchange next year, who do I tell?
I cannot go on the field trip because of my knee
Can I continue living in my room after graduation?
I want to live closer to campus
Help! I am locked out of my apartment
I am locked in the library after closing time
Someone is smoking in the hallway
Someone fell asleep in the reading room and it is closing
My neighbour is having a loud party right now
The smoke alarm in my dorm needs new batteries
I want to shoot an interview on the roof, who gives permission?
Can we jump in the fjord for the polar plunge event?
Can I get a room on the ground floor, I'm scared of heights
I'm scared of my supervisor's reaction
I'm scared to be alone in the lab at night, are there guards?
I don't feel safe in my research group because of harassment
Thank you for everything, the workshop was great
Sorry for everything, I submitted late
Goodbye and thanks, my account can be closed
I said goodbye to my host and now need student housing
Last day to submit is today, right?
I left a note at the reception about my lost card
Would the course be better without me as co-teacher?
Are there pills for exam nerves at the health service?
Taket lekker i rom 204
Har dere kurs i livsmestring?
Takk for alt i semesteret!
Can I get compassionate leave? My uncle died.
A classmate passed away, is there a memorial service?
I lost my mother this spring, can I get counselling?
I'm a nursing student; where do I practise suicide risk assessment?
I'm an RA coding interviews about self-harm and find it heavy, who can I debrief with?
Does the ethics board allow showing suicide scenes in class?
My grade on the essay about The Bell Jar is wrong
I want to cut my credits down
Could you cut the last two minutes of my video?
How do I hang up on the phone queue?
I fell on the ice outside the library and hurt my arm
I fainted from heat in the lab yesterday, should I file a report?
I'm allergic to latex, who do I tell at the lab?
Is it dangerous to mix bleach and acid in the lab sink?
Where is the emergency shower in the chem lab?
Where is the nearest defibrillator?
How do I become a first aid instructor?
The lecture on shock and unconscious patients was cancelled, will there be a new one?
Can I shoot arrows with the archery club?
Gun laws seminar, is it open?
Is the knife skills cooking class full?
I need to break into my own locker, I lost the key
My landlord threatens to throw me out
My landlord is threatening me with eviction
I'm being harassed by a classmate online
Someone is following me on Instagram pretending to be the university
My ex keeps texting me, can I change my student email?
I feel unsafe about my data, who handles privacy?
I feel like a burden when I ask my TA for help
I feel worthless compared to my classmates
Everyone in the programme is better than me
I can't keep living on instant noodles, are there cheap meals?
I can't wake up for 8 am lectures
I sleep through everything, can I see a doctor?
I want this semester to be over
I just want it to be summer
I want to stop getting these emails
The end of my thesis needs work, can someone read it?
I'm at the end of my rope with this form
I'm hanging by a thread in calculus
Skipping class is social suicide here, how do I catch up?
It's career suicide to change supervisor, who can advise me?
We bombed the presentation, can we redo it?
Is there life after a PhD? Career counselling please
My building collapsed in the simulation, who helps with Abaqus?
Fire in the Sky exhibition, when does it open?
Thinking about ending my studies
I'm planning to end my contract as TA
I want out of the group project
I want to quit everything this semester except math
My life is a mess because of moving, can I get an extension?
My life depends on this residence card
Save my life: how do I convert to PDF/A?
I wish I had never taken this course
I wish I was better at statistics
I wish I were there, is there a livestream?
I would rather be in the other lab group
I don't want to be in this group anymore
I can't live in this noise, can I move?
Do I have to live on campus?
What is the point of the mandatory lab?
There's no reason to keep this course on the list
I'm about to give up on Norwegian
I'm worried about a student who stopped attending
A student has not shown up for weeks, who should I tell?
A student in my class seems sad and withdrawn, what can I do?
A student cried in my office about grades, where do I refer her?
My student is overwhelmed and behind on everything
Is it OK to talk about mental health in class?
Where do I find the crisis plan for fieldwork?
The knife in the lab is dull
I cut my finger on paper, is there a band-aid?
Can I store rope and climbing gear on campus?
Are we allowed on the roof terrace?
Assassin game on campus, is it allowed to "kill" other players?
How do I kill the background noise in Zoom?
Dead week before exams, is the library open longer?
Can I get an autopsy report for my research?
Blood drive on campus, when?
I took the wrong bus and missed my exam
I took 30 credits last term, is that enough?
Does taking 20 pills count in the pharmacy simulation?
I'm going to kill my roommate if he doesn't stop playing the drums
I want to kill whoever made this form
If I get one more Canvas notification I'm jumping out the window
These stairs will kill me
My supervisor is going to kill me, I missed the deadline
My parents are going to kill me when they see my grades
Can someone shoot me an email when the grades are out?
I'd like to take a stab at the bonus exercise
Unconscious bias workshop for staff, when?
The menu has collapsed and I can't open it
Handouts were passed out in class but I was away
My inbox is on fire
I choked during my oral exam, can I redo it?
I bombed the midterm
How do I attack this integral?
I'm dead inside after this group project, can I switch?
RIP my GPA, can I retake three courses?
Drop-dead deadline for visa papers?
Is the lab course a death march or manageable?
This reading list is suicide, can I drop the course?
Kill switch on the 3D printer is stuck
Someone left blood samples in the fridge
I'm allergic to nuts, is the canteen safe?
I burned my hand on the stove in student housing, who fixes it?
Can I take the exam with a concussion?
I've been sick for weeks and can't go on like this with five courses
Going on leave: who looks after my cat?
I'm leaving for good in June, how do I deregister?
Thank you and goodbye, please delete my account
I'm so done with this semester
I need a break from everything
I'm at a dead end with my thesis
I don't exist in the system, please help
I don't exist in StudentWeb
My profile disappeared, do I still exist?
Nothing makes sense in this course
There is no point in attending if it's recorded
I can't survive on 8000 kroner a month
I survived the exam, when's the party?
I wish the semester would end
Does the course end before Christmas?
When does it all end? I mean the exam period
How do I end a Zoom meeting for all?
Emergency contact form: where do I update it?
What is the emergency number to campus security?
First aid box is empty in lab 3
How long does it take to get a psychologist appointment?
Does the account die when I graduate?
My SSD died with my thesis on it
I need to bury my cat, can I skip the lab?
The thesis deals with terminal patients' wish to die
Where do I find Kevorkian's writings for my ethics paper?
I want to write about school shootings, who can supervise me?
Reading about domestic violence upsets me, can I choose another text?
I was mugged last year and want to talk to a counsellor
I got beaten in chess club, when is the next tournament?
We got killed in the case competition, can we get feedback?
I'm afraid of what my results will be
I don't trust myself with statistics, is there tutoring?
Can I keep my plants alive in the lab over summer?
How long can I stay in student housing after my studies end?
I can't be here on Friday, can I hand in early?
I'll be gone for two weeks, will my place be kept?
I'm leaving everything behind in Brazil, can I get help with moving costs?
The deadline is tonight and I'm going to do it last minute, when does it close?
I have a plan for tonight's lab, who should approve it?
I will finish it tonight, promise
Goodbye letter to our head of department: where do I get a card?
Where can I dump old razors and needles from the lab?
Is the bridge to Dragvoll closed for traffic?
I feel empty after finishing my thesis, any alumni groups?
Nothing works, everything is broken, please help with Canvas
Which painkillers does the health centre sell?
Romeo and Juliet reading group, when?
My bike was hit by a car outside campus, who pays?
No one would notice if the reading room closed
Please end my enrolment from 1 January
Tired of living with loud roommates
Who empties the sharps container with blades?
Hvilke emner tar opp selvmord i forebyggende helsearbeid?
My printer is killing me
This queue is killing us all
I died a little when I saw my grade, how do I appeal?
Where is the suicide prevention week event?
How do I report on a dead rat in the basement?
I'm trying to end a subscription
He was killed off in season two, media studies essay help
I'm ready to go home, how do I cancel my room?
The tutor is dead wrong about the answer key
I want to give up my seat in the course
My phone fell off the bridge, who can give me a new two-factor code?
I'm bleeding money on rent, are there grants?
I feel completely lost in this programme
How do I handle a threatening e-mail from a student about grades?
I had a panic attack in the exam, can I get a retake?
Everyone left my group, can I do the project alone?
Need help right now, my upload is stuck
I cannot breathe when I have to present, it is probably anxiety. Where do I book a talk?
We ask students about suicidal thoughts in a questionnaire. Does the project need approval?
I am ashamed of having put everything off and would like someone to plan the week with.
A supervisor comments on my body and I want it to stop. Where do I report that?
They are accusing me of cheating. Who can help me to answer?
My flatmate falls asleep everywhere after night shifts, is there a rest room?
We want to hang a banner from the balcony, who gives permission?
It is do or die with the deadline tonight, when does the writing centre close?
My aunt took her own life long ago, and I want to do research on the bereaved.
I am not sure that I will go on with the degree, my motivation is gone.
A classmate keeps touching my hair. I want it to stop, and I dread the lab.
`

/** Requests that sound like danger and are none: figures of speech, study, research, accidents, grief, stress. One a line. */

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
`

/** Ways in which people say that they, or someone with them, want to die, hurt themselves or are in danger. One a line. Data, hence the length. */

export const dangerExamplesNb = `
jeg vil dø
Jeg ønsker bare å dø.
skulle ønske jeg var død
Jeg håper jeg ikke våkner i morgen
orker ikke å leve mer
klarer ikke leve sånn her lenger
Jeg har ikke lyst til å leve
det er ingen vits i å leve lenger
Hva er vitsen med livet når alt er så vondt?
Jeg er så sliten av å leve
er lei av livet og vil bare sovne inn
livet mitt er ikke verdt noe
Ser ingen mening med å leve videre
Jeg fortjener ikke å leve
alle hadde hatt det bedre om jeg var død
Familien min slipper å bekymre seg når jeg er død
Det hadde vært best for alle om jeg ikke fantes
skulle ønske jeg aldri var født
Ingen kommer til å savne meg når jeg er borte
ingen hadde merket det om jeg forsvant
Jeg vil ta livet mitt
tenker på å ta livet av meg
Jeg har prøvd å ta livet mitt før og nå er tankene tilbake
har planlagt hvordan jeg skal ta livet mitt
har bestemt meg for å gjøre slutt på livet
Jeg vil gjøre slutt på det hele
vurderer å avslutte livet mitt i natt
vil bare at alt skal ta slutt
jeg vil bare at smerten skal slutte
jeg kommer til å drepe meg selv
Har lyst til å drepe meg
skal henge meg i kveld
Jeg har et tau klart
har kjøpt tau
jeg skal hoppe fra brua
står på brua og ser ned
Sitter på taket av høyblokka og vet ikke om jeg tør
Står ved togskinnene nå
tenker på å hoppe foran toget
Jeg vil kaste meg foran en bil
skal kjøre rett i fjellveggen
har tenkt å drukne meg
Jeg går ut i elva og kommer ikke tilbake
har tatt altfor mange piller
jeg har svelget en hel eske paracet
tok 30 paracet for en time siden
har tatt en overdose
Samboeren min har tatt en haug med sovetabletter
pillene ligger foran meg
Jeg har spart opp nok tabletter
vil kutte over pulsåren
jeg kutter meg selv hver kveld
Har kuttet meg dypt i armen
har begynt å skade meg selv igjen
Jeg skader meg og klarer ikke slutte
får trang til å kutte meg
jeg har selvmordstanker
Har hatt selvmordstanker i hele høst
selvmordstankene er verre enn noen gang
tenker på selvmord hver dag
Jeg er suicidal
har planer om selvmord
tenker på døden hele tiden
Jeg går rundt med tanker om å dø
har mange mørke tanker og er redd for hva jeg kan gjøre
er redd for meg selv i natt
Jeg stoler ikke på meg selv akkurat nå
redd jeg gjør noe dumt i kveld
jeg kommer til å gjøre meg selv noe
tør ikke være alene i natt
Jeg har skrevet avskjedsbrev
har skrevet brev til foreldrene mine, de finner det i morgen
Jeg har sagt farvel til alle
dette er min siste melding
når dere leser dette er jeg borte
I kveld gjør jeg det
Jeg har en plan for hvordan jeg skal gjøre det
Vil forsvinne for alltid
vil bort fra denne verden
Jeg vil ikke være her mer
Jeg vil ikke finnes
jeg orker ikke mer
Unnskyld for alt. Jeg er glad i dere.
Kan noen passe katten min? Jeg kommer ikke tilbake.
En venn av meg sier at han ikke vil leve lenger
Venninna mi har skrevet at hun skal ta livet sitt i natt
romkameraten min har låst seg inne på badet med en kniv
En student har sendt meg en e-post om at hun ikke orker å leve
En student skrev i refleksjonsnotatet at han vil dø
Eleven min i praksis fortalte at hun skader seg selv
Jeg er bekymret for en medstudent som har selvmordstanker
en på kollektivet truer med å ta livet sitt
Broren min snakker om å henge seg
Hun svarer ikke og har sagt at hun vil dø
Han sa ha det for godt og la på
kjæresten min har prøvd å ta livet av seg
Det ligger en person bevisstløs utenfor biblioteket
vennen min puster ikke
får ikke kontakt med romkameraten min, han ligger på gulvet
En mann har falt om på lesesalen
Hun får ikke puste
Jeg får nesten ikke puste og har vondt i brystet
medstudenten min har krampeanfall nå
det blør kraftig og stopper ikke
en student på laben har fått syre i øynene, ring ambulanse
noen har blitt knivstukket på Solsiden
Romkameraten min har fått allergisk sjokk
det brenner i studentbyen
eksen min står utenfor og truer med å drepe meg
Han slår meg akkurat nå
kjæresten banker meg opp
Noen følger etter meg hjem nå
en mann med kniv på campus
det er noen som skyter på biblioteket
Jeg ble voldtatt i natt
Jeg er redd han kommer til å drepe meg
noen har truet meg på livet
holder på å kveles
har drukket klor
Jeg vil ikke våkne opp igjen
jei vil ikke leve mere
villikke leve lenger
vilikkeleve
jeg villdø
vil ta sjølmord
tar livet av mæ snart
æ orke itj å lev meir
æ vil dø
æ har lyst te å dø
har løst til å dø
æ klare itj å lev lenger
kom ikke til å være i live i morgen
livet har ingen mening lenger
jeg har mistet livslysten
det finnes ingen grunn til å leve
er trøtt av livet
Det er ikke noe å leve for
Kan ikke leve med dette
verden hadde vært bedre uten meg
Dere klarer dere bedre uten meg
alt blir enklere når jeg er død
Jeg vet ikke hvordan jeg skal komme meg gjennom natten uten å gjøre noe med meg selv
Alt er svart og jeg ser ingen annen utvei enn å dø
kan noen hjelpe, jeg har tatt 50 tabletter og angrer
Har ligget i senga i tre uker og tenker bare på hvordan jeg kan forsvinne fra livet
hei, jeg har egentlig bare et spørsmål om eksamen men sannheten er at jeg ikke har tenkt å være her til da
Hvem skal ha tingene mine når jeg er død?
Det gjør for vondt å leve
Jeg klarer ikke å holde meg i live stort lenger
Jeg får ikke lov til å ha det godt, fortjener bare døden
Jeg hører stemmer som sier at jeg skal drepe meg
Jeg vil hoppe ut av vinduet
Jeg tror ikke jeg overlever denne helga
Har en venninne som sitter på brua ved Bakklandet og sier hun skal hoppe
Ei i klassen la ut på snap at hun kommer til å ta sitt eget liv
En student sendte meg et avskjedsbrev på e-post
Som lærer er jeg bekymret: en student skrev «jeg vil ikke leve» i innleveringen
Studenten min sa i veiledning at livet ikke er verdt å leve, hva gjør jeg
Mannen i naboleiligheten skriker at han skal drepe kona
En fyr med øks løper rundt på Gløshaugen
Naboen har sluttet å puste
Kompisen min har drukket seg helt bevisstløs og vi får ikke liv i ham
hun har tatt noe og ligger og rister på gulvet
Jeg tror han har fått hjerteinfarkt
Vi finner ikke vennen vår, han skrev at han ikke orket mer og slo av telefonen
stikker kniven i armen for å kjenne noe annet
har skåret opp armene mine
sitter på badet med barberbladet
jeg rekker ikke innleveringen, og det er like greit for jeg skal dø
har tenkt å kjøre utfor veien på vei hjem
Jeg vil ikke være til lenger
om jeg bare kunne slippe å leve
kanskje det er best at jeg dør
ingen ville brydd seg om jeg døde
jeg er bare til bry for alle, bedre om jeg var borte
Gir opp livet
er ferdig med livet
hadet alle sammen
jeg har bestemt meg, i natt er det slutt
noen må passe på lillesøstera mi når jeg ikke er her mer
Jeg får dere ikke til å forstå. Det er over for meg nå.
tenker hele tiden på å gjøre det slutt på livet mitt
hvor mange paracet må man ta for å dø
Hva er den minst smertefulle måten å dø på
hvor høyt må man hoppe fra for å dø
Eg har lyst til å skade meg
eg kjenner trong til å kutte meg
guten ved sida av meg på lesesalen har slutta å puste
ho sit på taket og vil hoppe
bror min har sendt melding om at han vil døy
Det er nokon med pistol i gangen
Eg er redd for at eg kjem til å ta livet mitt
ingen bryr seg om eg lever eller døyr
Verda er betre utan meg
eg har sagt ha det til alle eg er glad i
Dette er det siste eg skriv
e orka kje å leva lengre
I don't see myself being alive next year
Everything would be easier if I just didn't exist
I don't think I'll survive tonight
It will all be over soon
i feel like killing myself every day
thining about sucide
im gunna jump
Hvis jeg stryker tar jeg livet mitt
stryker jeg nå så orker jeg ikke leve
Kan dere slette kontoen min? Jeg kommer ikke til å trenge den, jeg dør i kveld.
jeg er helt ferdig og har funnet fram alle medisinene mine
Jeg har dårlig samvittighet for familien, men jeg kommer til å gjøre det i natt
Jeg har lyst til at en bil skal kjøre på meg
Skulle ønske noen bare drepte meg
Jeg føler meg så tom at jeg like gjerne kunne vært død
Jeg tenker ofte på hvordan det hadde vært å være død
Jeg sluttet å spise fordi jeg ikke vil leve
det eneste jeg tenker på er å dø
Når jeg går over brua har jeg lyst til å hoppe
Han jeg deler hybel med har skåret seg på håndleddene
en jente på do har tatt piller og gråter
En student gråt på kontoret mitt og sa at hun hadde planlagt å ta livet sitt
Hvordan hjelper jeg en venn som snakker om selvmord?
Søsteren min truer med å hoppe
Min beste venn har skrevet på Messenger at dette er siste gang vi snakkes
Far min truer med å skyte oss
Det er en mann på lesesalen med pistol
faller om og får ikke luft, hjelp
han har sluttet å svare og leppene er blå
Fyren ved siden av meg segnet om
En av gutta har tatt for mye GHB og våkner ikke
romkameraten har hengt seg
Jeg fant henne i badekaret, hun blør fra armene
jeg trenger ikke eksamensplan, for jeg skal ikke leve så lenge
Jeg ser for meg at jeg henger meg
klarer ikke flere dager på denne jorda
Jeg hater meg selv og vil dø
ingen kommer til å gråte når jeg dør
Jeg er en byrde for familien og alle ville hatt det bedre uten meg
Kjære mamma, unnskyld. Jeg klarer ikke mer.
eg saknar livslyst og tenkjer på å forsvinne for godt
far min ligg på golvet og svarar ikkje
guten på rommet ved sida av har hengt seg
kniven ligg framfor meg og eg vil skjere meg
I've been researching ways to die
nobody cares if I live or die
ive lost all will to live
wanna kms so bad rn
gonna od tonight
ikke lyst til og leve mer
villl ikke væra her mær
jeg vill ta livett mit
sevlmordstanker hver dag
Jeg har tenkt mye i det siste og kommet fram til at jeg ikke skal leve mer
Hei. Jeg lurer på om noen er våkne nå. Jeg er redd jeg kommer til å ta livet mitt.
Det er ikke noe igjen for meg her i livet, vil bare dø
Kan man få utsatt eksamen etter et selvmordsforsøk?
Jeg prøvde å henge meg i går
Kom akkurat hjem fra legevakta etter å ha tatt en overdose, og tankene er fortsatt der
Sitter i bilen i garasjen med motoren på
Har lagt meg på togskinnene
Ser ned fra balkongen i åttende og det frister
Hvis jeg ikke får hjelp i kveld er jeg ikke her i morgen
Jeg skriver dette fordi noen bør vite hvorfor jeg tok livet mitt
Ikke let etter meg
Jeg fikser ikke å leve med skammen
Det beste hadde vært om jeg aldri våknet
Har sluttet å ta insulin med vilje
Jeg brenner meg selv med sigaretter
Veilederen min skrev at han ikke orker livet lenger
En kollega sa i lunsjen at hun hadde lyst til å kjøre av veien
En student i rådgivningssamtale fortalte om konkrete selvmordsplaner
Dattera mi studerer hos dere og sier hun vil dø, hvem ringer jeg?
Sønnen min på Moholt svarer ikke på telefonen og har tidligere prøvd å ta livet sitt
Studenten truer med å skade seg selv hvis hun stryker
En student har truet med å skyte foreleseren
En fyr på Dragvoll går rundt med machete
Blir banket av samboeren, hjelp
Han har låst meg inne og tatt telefonen
Venninna mi fikk noe i drinken og får ikke beveget seg
Jeg har pustevansker og hovner opp i halsen
En eldre mann har kollapset i kantina
Noen falt ned fra stillaset
Eksplosjon på kjemilaben, flere skadd
Jeg klarer itj å lev lenger
Æ har tenkt å ta livet mitt i kveld
ka e vitsen med å leve
kossen tar man livet sitt
eg prøvde å drukne meg i går
han ligg heilt stille og pustar rart
far til barnet mitt har truga med å drepe oss
ingen ville merka om eg var død
jeg vli dø
jeg kan ikek leve slik
Jeg står på Elgeseter bru og tenker på å avslutte det
har tatt alle pillene jeg fant i skapet
Romkameraten min har låst døra og svarer ikke, hun skrev tidligere at hun ikke orket mer
Naboen slår kona si, jeg hører henne skrike
En student har kollapset og puster rart
Det brenner i kjelleren på studentbyen og folk er fortsatt inne
han sa farvel på en rar måte og nå får jeg ikke tak i ham
jeg har gitt bort katten min og ryddet hybelen, nå er jeg klar
hvor mange sobril er farlig
Kan dere sende vitnemålet til foreldrene mine? Jeg lever ikke når det kommer.
Jeg ville bare si unnskyld til alle jeg har skuffet før jeg drar for godt
Ingen kan hjelpe meg nå, det er for sent, jeg har tatt dem
jeg har tatt noe dumt, mye paracet, og blir kvalm
Eg har lagt alt klart, det skjer i natt
nokon skrik om hjelp i etasjen over
mannen hennar slår ho, vi høyrer det gjennom veggen
Det er ikkje plass til meg i verda
skulle ynskje eg kunne sovne og sleppe alt
eg har prøvd å henge meg
Ven min er full og seier han skal hoppe i elva
ein på lesesalen har fått hjartestans
Ein mann truar folk med kniv på biblioteket
kor mange tablettar må til for å sovne for godt
everything ends tonight
after tonight nothing will matter
She's not waking up
no one would care if i was gone forever
A guy just stabbed someone outside Samfundet
selvmord
hjelp jeg vil dø
Jeg vil bare ha fred. Vil ikke være her på jorda mer.
jeg har skutt meg selv i armen
Jeg tenker på å slutte å leve
Hva skjer med hunden min hvis jeg tar livet mitt?
Jeg er redd han skal slå meg i hjel
hun har spist rottegift
jenta i rommet ved siden av har prøvd å kvele seg
Jeg har tenkt å avslutte livet i kveld
Jeg holder ikke ut ett døgn til, jeg kommer til å gjøre noe med meg selv
Vil ikke være i live når sensuren kommer
ingen vits lenger, har funnet tauet i boden
kjæresten min har tatt en haug med tabletter og svarer ikke på telefonen
en student på kurset mitt la igjen en lapp der det sto at hun ikke ville leve
Foreleser her. Jeg fikk nettopp en e-post fra en student som skriver at det er siste gang vi hører fra ham.
det er en fyr som har fått kniv i magen utenfor Samfundet
jeg klrer ikke å leve mer
har svelget 40 paractabletter
jeg får ikke puste og brystet snører seg
Hun har snittet opp håndleddene og gråter
Kan noen si til søsteren min at jeg var glad i henne?
Hva skjer med oppgaven min hvis jeg ikke lever til jul?
orker ikke at hjertet slår lenger
Jeg tenker bare på en ting, og det er å slippe å være til
har teke heile esken med paracet, er redd
Ein student skriv i oppgåva si at han skal ta livet sitt før jul
systera mi ligg på badet og vaknar ikkje
eg har bestemt meg, det er i natt
best eg blir borte, så slepp dei å bry seg
tenker på selmord
eg skal ta live av meg
livet er ikke for meg
Jeg har mest lyst til å forsvinne helt, ingen hadde merket det
Kan noen komme? Jeg har skåret meg og det er så mye blod
tenker på å kjøre bilen i fjorden
Studenten jeg veileder skriver på chat at han sitter med en kniv mot halsen
jeg har skrevet et brev til alle jeg er glad i, og i natt er det over
Hei, jeg er studass. En på laben min sa hun heller vil dø enn å gå hjem i kveld
vil ikke være til mer
jeg klarer ikke å holde meg unna pillene i kveld
romkompisen min har drukket masse og tatt tabletter, han våkner ikke
det er en mann med øks utenfor lesesalen
jeg er så sliten at jeg bare vil sovne inn og bli borte
jrg orekr ikke å leve
har tat alt for mage piller
Ingen bryr seg, så jeg gjør det slutt på alt i kveld
tenkjer på sjølmord
eks-kjærasten min står utanfor og seier han skal drepe meg
feeling suicdal agian
Hvem skal ha nøkkelen til skapet mitt? Jeg trenger det ikke etter onsdag, og jeg kommer ikke tilbake.
Datoen er satt, og jeg er merkelig rolig. Det er på mandag.
Alle brevene ligger i skuffen, ett til hver. Nå er det ikke mer igjen å ordne.
Kan vitnemålet sendes til mor? Jeg er ikke i live når det blir ferdig.
Jeg sitter i bilen i garasjen med motoren på og døra igjen.
Jeg har sluttet å ta hjertemedisinen med vilje, så går det fort.
Hver dag blir det vanskeligere å ikke gå ut foran toget når det kommer.
Jeg går ut i sjøen i kveld, det er bare noen meter fra hybelen.
Jeg ble utskrevet i går etter forsøket, og planen er den samme.
En student har levert et brev der hun ber om unnskyldning og skriver at ingen må lete etter henne.
Kollegaen min ga meg hunden og nøklene sine og sa at han endelig får fred i morgen.
Hun skrev at hun er fri fra i morgen, og siden har telefonen vært av.
Naboen på gangen har drukket noe fra vaskeskapet og vil ikke la oss ringe noen.
Jeg skal få dem til å betale, jeg tar med våpen på instituttet på fredag.
Han la ut en liste med navn og skrev at mandag blir siste dag for dem.
Jeg får bilder av at jeg stikker romkameraten, og i dag sto jeg med kniven utenfor døra hennes.
Stemmene vil at jeg skal ofre meg, og jeg klarer ikke å si nei lenger.
Mannen min holdt meg rundt halsen i går og sier at neste gang slipper han ikke.
Jeg spiser ikke mer. Jeg vil bli mindre til det ikke er noe igjen av meg.
Kan noen andre ta gruppa mi? Jeg har tenkt å være borte før jul, for alltid.
Får familien min pengene tilbake hvis studenten dør før semesteret er over? Jeg spør for meg selv.
Det er ingen vei videre. Jeg kjører utfor på vei hjem i kveld.
jeg har spart opp nok resepter nå så det skal holde
har skrudd på gassen å lukka vinduene
er på broa igjen, fjerde kvelden på rad, tror jeg tør i dag
trenger ikke plassen til høsten, jeg er ikke her da
si til mamma at det ikke var hennes skyld, jeg går nå
jeg kutter dypere for hver gang og i dag stoppet det nesten ikke å blø
jeg har tegnet inn dagen i kalenderen, etter det er det slutt
jeg har funnet stedet, ingen går der om natta, og tauet er kjøpt
`

export const dangerExamplesNn = `
eg vil døy
Eg ynskjer berre å døy
skulle ønskje eg var død
eg vil ikkje leva meir
Orkar ikkje å leve lenger
Eg har ikkje lyst til å leve
det er ingen vits i å leve
Eg ser inga meining i å leve vidare
eg er lei av livet
Eg håpar eg ikkje vaknar i morgon
Eg vil ta livet mitt
tenkjer på å ta livet av meg
Eg har planar om å ta livet mitt i helga
har bestemt meg for å gjere slutt på livet
eg vil at alt skal ta slutt
Eg kjem til å drepe meg sjølv
skal hengje meg
har tenkt å hoppe frå brua
eg står på brua no
Eg har teke altfor mange tablettar
har svelgt eit heilt brett paracet
Eg kuttar meg sjølv
har skada meg sjølv igjen
Eg har sjølvmordstankar
tenkjer på sjølvmord kvar dag
eg tenkjer på døden heile tida
Eg er redd for kva eg kan gjere med meg sjølv
redd eg gjer noko dumt i natt
tør ikkje vere åleine i natt
Eg har skrive avskjedsbrev
eg har sagt farvel til alle
Alle hadde hatt det betre utan meg
det er best for alle om eg er borte for godt
ingen kjem til å sakne meg
Eg vil forsvinne for alltid
eg vil ikkje vere her meir
Ein ven av meg seier at han vil døy
Venninna mi skriv at ho ikkje vil leve lenger
Ein student sa til meg at ho har tenkt å ta livet sitt
Syster mi trugar med å ta livet sitt
Ein medstudent har sjølvmordstankar, kva gjer eg?
romkameraten min er medvetslaus
Ho pustar ikkje
ein mann har falle om ved inngangen
Får ikkje kontakt med venninna mi, ho har drukke og teke tablettar
det blør og stoppar ikkje
Nokon trugar meg med kniv
eksen min slår meg no
Det brenn i hybelbygget
han kjem til å drepe meg
Eg vart valdteken i natt
eg orkar ikkje meir
eg har mista livslysta
livet er ikkje verdt å leve
har ingenting å leve for
eg fortener ikkje å leve
skulle ønske eg aldri vart fødd
Eg kjem ikkje til å vere i live i morgon
eg har ein plan for korleis eg skal gjere det
vil ikkje vakne igjen
e vil ikkje leva lenger
eg har lyst te å døy
eg veit ikkje om eg overlever natta
Eg har så vondt inni meg at eg berre vil sovne og aldri vakne
Ein i kollektivet har teke ein overdose
eg toler ikkje livet lenger
eg vil sleppe å leve
eg fiksar ikkje livet meir
æ vil itj lev læng
ej vil berre døy
no point being here anymore, nobody would miss me
Eg vil berre at det skal ta slutt
Eg har lyst å hoppe frå brua
Eg klarer ikkje å leve med dette lenger
Ho sa at ho hadde lyst til å døy
Eg orkar ikkje å vakne i morgon
det gjer så vondt at eg berre vil vekk frå livet
kven passar på hunden min om eg døyr
ein student skreiv i ein epost at han ikkje såg nokon grunn til å leve
Kan eg få snakke med nokon? Eg har tankar om å ta mitt eige liv.
Eg har laga ei løkke av tauet
Eg er redd ho kjem til å gjere seg sjølv noko
Det kjem mykje blod og eg blir svimmel
kjem ikkje til å vere her når de les dette
eg vil ta live mitt
eg greier ikkje fleire dagar, eg vil berre bort
kan de sende diplomet til foreldra mine om eg ikkje lever då
Ho har teke noko og pustar nesten ikkje
eg kan ikkje vere i denne kroppen lenger, vil døy
Eg klarar ikkje sjå ein grunn til å halde fram å leve
æ klare ikkje meir, vil dau
e tenke på å ta livet kvar kveld
eg vil ikkje meir, eg hoppar no
nokon har skote på campus
eg er så redd for at han skal drepe meg at eg ikkje torer gå heim
eg skar meg i armane i natt
eg ligg med kniven i handa
romkameraten min sit i vindauget i femte og seier ho skal hoppe
eg har ikkje tenkt å leve til neste semester
ho sende melding om at ho er lei av livet og no svarar ho ikkje
eg kuttar meg og det vert verre og verre
eg trur kameraten min har teke overdose
eg ynskjer ikkje å vakne opp i morgon
kan nokon ringje nokon, eg har svelgt noko giftig
ein gut ligg på golvet i kantina og ristar
eg vil berre bort frå alt, for alltid
Kven tek over katten min? Eg skal bort for godt på søndag.
Dagen er vald, og for fyrste gong på lenge er eg heilt roleg.
Breva er skrivne og ligg på pulten. No står det berre att å gjere det.
Kan de sende vitnemålet til foreldra mine? Eg lever ikkje når det kjem.
Eg sit i bilen med motoren på og garasjeporten lukka.
Eg har slutta med insulinen fordi eg ikkje vil vere her lenger.
Kvar gong toget kjem, må eg halde meg fast for ikkje å gå ut framfor.
I kveld går eg ut i fjorden og let vatnet ta meg.
Dei sende meg heim frå sjukehuset etter at eg prøvde å døy, og eg vil prøve att i natt.
Ein student har skrive til meg at eg ikkje skal leite etter ho, og takkar for alt.
Kameraten min gav bort gitaren og sa at han slepp å ha det vondt frå i morgon.
Ho skreiv at alt snart er over, og no svarar ho ikkje.
Ein på gangen har drukke frostvæske og seier at ho vil sovne inn.
Eg skal hemne meg, eg har kniven i sekken og veit kva sal dei sit i.
Han skreiv i chatten at han tek med våpen på campus og at dei skal få svi.
Eg ser for meg at eg kveler ungen min, og eg torer ikkje vere åleine med han.
Røystene seier at eg må hoppe, og eg greier ikkje å seie nei meir.
Sambuaren min tok kvelartak på meg og seier at neste gong døyr eg.
Eg et ikkje meir. Eg vil berre minke til eg er borte.
Treng ikkje å få att deposumet, gje det til bror min når eg er vekke for godt.
Kva skjer med lånet om studenten døyr? Eg må vite det før laurdag.
Eg køyrer i fjellveggen på vegen heim, då ser det ut som ei ulukke.
eg har spart nok tablettar no, dei ligg i skuffa
sit på kaia å vil berre sleppe meg uti
e på bruo att no, trur eg klarar det i kveld
treng ikkje plassen i haust, eg e ikkje meir då
hels heime å sei orsak, eg går no
eg skjer meg djupare kvar kveld å i dag slutta det nesten ikkje å blø
det er siste gongen eg skriv til dykk, takk for at de var snille
eg har funne staden og tauet er kjøpt, ingen går der om natta
`

export const dangerExamplesEn = `
I want to die
i just wanna die
I wish I was dead
wish i had never been born
I don't want to live anymore
i dont want to be alive
I do not want to be here anymore
I can't go on living like this
I can't go on
there's no point in living
I have nothing to live for
no reason to live
I am tired of living
my life is not worth living
I don't see a future, I want it all to end
i want the pain to stop
I want to end it all
thinking about ending it tonight
I'm going to end my life
I want to take my own life
planning to kill myself this weekend
I keep thinking about killing myself
gonna kms
kms fr this time
I have been having suicidal thoughts
I feel suicidal
I am suicidal and need help
thoughts of suicide won't stop
I tried to commit suicide last week
I attempted suicide yesterday
thinking about death all the time
I hope I don't wake up tomorrow
I want to go to sleep and never wake up
everyone would be better off without me
the world would be better if I was gone
nobody would notice if I disappeared
no one will miss me when I'm gone
I'm a burden to my family and they'd be better off
I want to disappear forever
I took too many pills
just swallowed a whole bottle of paracetamol
I took 40 ibuprofen
I have overdosed
I've got the pills in front of me
I'm standing on the bridge
sitting on the roof, thinking of jumping
I want to jump off a bridge
going to jump in front of a train
I have a rope and a plan
I want to hang myself
I'm going to hang myself tonight
I cut myself again last night
I can't stop hurting myself
i want to hurt myself
I have started self harming again
urge to cut is too strong
I slit my wrists
I'm scared of what I might do to myself
I'm afraid I'll do something stupid tonight
I don't feel safe with myself
I don't trust myself to be alone tonight
I wrote a goodbye letter to my parents
I've written a suicide note
I have said my goodbyes
this is my last message
By the time you read this I will be gone
I will be dead by tomorrow
I won't be alive for the exam
I have a plan to end my life
tonight is the night, I'm going to do it
I can't take it anymore, there's no way out
Thank you for everything. I won't be around tomorrow.
I can't do this anymore
My friend says she wants to die
my roommate is talking about killing himself
A student emailed me saying he doesn't want to live
A student wrote in her essay draft that she plans to end her life
one of my students told me she is suicidal
My friend sent me a goodbye message and isn't answering
My flatmate took a lot of sleeping pills and won't wake up
my girlfriend is threatening to kill herself
he locked himself in the bathroom with a knife
I'm worried my brother will hurt himself
a classmate said he wants to end his life
someone is unconscious in the library
she is not breathing
He collapsed and is not responding
my friend is having a seizure
someone is bleeding badly
I can't breathe
I have chest pain and my arm is numb
my roommate overdosed
she drank bleach
There is a fire in the dorm
a man with a knife is in the building
there's an active shooter on campus
someone is following me right now
my boyfriend is beating me
He said he is going to kill me
I was raped last night
he threatened to kill me
someone has been stabbed outside
she had an allergic reaction and can't breathe
he's choking, help
I'm going to kill someone
im gona kil myself
i wana die
i dont wanna be here anymore
iwanttodie
killmyself
want to kill my self
I wanna unalive
there is no reason for me to stay alive
I don't deserve to live
Life is not worth it anymore
life has no meaning anymore
what's the point of living
why am I still alive
I feel like dying
I'd rather be dead
I would be better off dead
I lost the will to live
Honestly I think everyone would be happier if I died
I keep imagining jumping off the roof of my building
what's the least painful way to die
how many sleeping pills does it take to die
My brain keeps telling me to kill myself
I'm at the train station thinking about stepping in front of the train
I have decided to end things tonight
I bought a gun
I've stockpiled my medication
I've given away my things and written letters to my family
goodbye everyone, I'm sorry
You won't have to worry about me much longer
I'm not going to be here much longer
I can't fight anymore, I want to be dead
Please tell my mom I love her, I'm sorry
I'm done. I'm done with life.
life isnt for me anymore, im out
My student wrote that she would rather die than continue
I'm a teaching assistant. A student said he has a plan to kill himself. Who do I call?
My friend texted that she's taken all her antidepressants
my housemate has cut her wrists
My boyfriend is standing on the balcony railing threatening to jump
There's a student passed out in the bathroom with blue lips
A colleague had a stroke in the office
there's blood everywhere and he isn't answering
He has a knife and won't let me leave
My ex says he'll come and kill me tonight
I'm hiding in the bathroom, my boyfriend is going to hurt me
My dad will kill me when he finds out I'm gay, he has beaten me before
I think I'm having a heart attack
there was an explosion in the chemistry lab and people are hurt
she is turning blue and not breathing
somebody jumped in the river and cannot swim
my friend injected something and is not moving
i dont want to exsist anymore
i cant live anymroe
wnat to end my lfie
I've been thinking the world would be better off without me in it
My heart is broken and I just want to die
I failed again. I might as well kill myself.
if I fail this exam I will kill myself
My roommate hanged himself
found my friend in the bathtub with cut wrists
I hope a car hits me
I want someone to kill me
I wish I could just stop existing
not sure I can keep myself safe tonight
what happens to my degree if I'm dead before graduation
she posted that tonight will be her last night
my best friend is on the roof and says he'll jump
One of my students submitted a text that reads like a suicide note
student sent me an email "by the time you read this I'm gone"
My friend just told me he took a bunch of pills
he is foaming at the mouth and shaking
she's been drinking and took xanax and now I can't wake her up
I'm bleeding a lot and I'm alone
there is a guy with a gun outside the auditorium
my husband is going to kill me if I go home
he strangled me last night and he's coming back
I'm being held against my will
I don't want to exist
existence is pain and I want out
I want out of this life
I'm so tired of being alive
all I think about is dying
I have nothing left, I just want to sleep forever
I'm better off dead
life is pointless and I want it to stop
I have the rope ready
Every time I cross the bridge I think about jumping
I relapsed and cut myself
I feel like hurting myself
help me i am going to do something to myself
I'm not going to make it through the night
Please help, my friend is suicidal
I'm having thoughts of ending my life
It would be better if I had never been born
sometimes i wish i wouldn't wake up
im actually gonna end it
i tok al my pils
I am at the end, I am going to take all my pills tonight
I've tried to kill myself before and I feel it coming back
I was discharged after a suicide attempt yesterday and I'm home alone
I keep looking at the train tracks and thinking about it
Can't stop crying, I don't want to exist
I have been starving myself on purpose and hurting myself
I just don't see a reason to keep going
What's the fastest way to end your life
I don't want to wake up ever again
My life ends tonight
I already wrote my note
Don't look for me
I'm about to do something I can't take back
The voices tell me to jump
My daughter is a student there and told me she wants to kill herself
My son isn't answering and left a goodbye note
A student in my office hours said life isn't worth living
One of the exchange students sent me a picture of her cut arms
My PhD student said that he thinks about death every day
roommate just slit her wrist
someone collapsed in the gym and has no pulse
he hit his head and is unconscious
my friend drank too much and isn't responding
I think I've been poisoned and I can't feel my legs
a man is attacking people outside
He's got his hands around her throat, please send help
there's smoke coming from the lab and someone is inside
my stalker is outside my door
I'm gonna shoot up the school
i'm sucidal plz help
no wil to live
i wnat to kil mysefl
suicde is the only way out
Noen veiver med kniv i kantina
det slutter i kveld
etter i kveld slipper dere meg
Will my parents get my deposit back if I'm not alive at the end of the lease?
how many pills is a lethal dose
I don't think I'll make it to Monday
my roommate hasn't come out of her room since she posted a goodbye
I'm sorry to everyone I let down, this is goodbye
I have the knife in my hand
He's hitting her next door, I can hear her screaming
someone is screaming for help in the flat above
she took something and is hardly breathing
I took everything in the medicine cabinet
I drank half a bottle of vodka with all my sleeping pills
Please withdraw me from all exams, I won't be alive by then
I want to jump in front of the bus
im on the edge of the roof rn
i just took 60 tylenol what do i do
I feel like there's only one way out of this pain
I'm a supervisor and a student emailed me a suicide threat
A student on my course has posted that he is going to hurt himself tonight
i cant live like this, im going to do it
thinkin of endin it all
I don't want to be a person anymore, I want to be dead
My girlfriend is bleeding heavily and we can't stop it
My flatmate is having convulsions
My father says he will kill me if I come home
I was attacked and I am hiding in the toilet
someone has a bomb in their backpack
I can't see any reason to stay alive
I've been cutting my arms with a razor
I tried to end my life last night and nobody knows
I will end it after the exams
I have decided that I don't want to be alive anymore
There's a bottle of pills on my desk and I keep looking at it
nobody will have to deal with me after this weekend
if nobody answers I'm going to do it
I'm standing at the top of the parking house
student just collapsed in my lecture, no pulse
I can hear my neighbour being beaten, he says he'll kill her
I feel like hanging myself
Is there anyone I can talk to before I kill myself
My classmate sent a voice message saying goodbye and crying
She told our study group she doesn't plan to be alive for the exam
im going to slit my wrist
i wish i could sleep and not wake up again
i dont see any reason to continue living
sucidal and alone
my life has no value and I should be dead
Been cutting again and it's getting worse
cant stop thinking about suicide
someone fell from the third floor
my friend keeps saying she'd be better off dead
suicide
want too die so bad
I have everything prepared and tomorrow I will be gone for good
I don't want to be alive when they find out
My lab partner said he bought a rope and is going home to use it
she's unconscious, she drank a lot, what do we do
i hve taken alot of paracetmol
I keep planning how I would kill myself
He texted "take care of my dog" and turned off his phone, I'm afraid he will kill himself
I can't promise I'll still be here tomorrow
someone with a gun in building A
I cut too deep this time
My neighbour is threatening me with a knife through the door
I have lost all hope and want to end my suffering
life hurts too much, I'm ready to go
is it painful to drown
Nobody needs me, I'd be doing everyone a favour by dying
Who gets my locker key? I won't need it after Wednesday and I'm not coming back, not anywhere.
The day is picked and I feel strangely calm. It's Monday.
All the letters are in the drawer, one for each of them. Nothing left to arrange.
Can you post the diploma to my mother? I will not be alive when it is printed.
I'm sitting in the car in the garage with the engine running and the door shut.
I stopped taking my insulin on purpose so that it goes quickly.
Every day it gets harder not to walk in front of the train when it comes in.
Tonight I walk into the sea, it's only a few metres from my room.
They discharged me yesterday after the attempt and the plan is still the same.
A student sent me an email saying sorry for everything and not to look for her.
My colleague gave me his dog and his keys and said he will finally be free tomorrow.
She wrote that it will all be over soon, and her phone has been off since.
A guy in my corridor drank bleach and won't let us call anyone.
I will make them pay, I am bringing a gun to the department on Friday.
He posted a list of names and wrote that Monday will be their last day.
I get images of stabbing my roommate and today I stood outside her door with the knife.
The voices want me to sacrifice myself and I cannot say no to them any longer.
My husband had his hands around my neck last night and says next time he won't let go.
I don't eat any more. I want to shrink until there is nothing left of me.
Can someone else take my group? I plan to be gone before Christmas, for ever.
Does my family get the fee back if the student dies before the term is over? I ask for myself.
There is no way forward. I will drive off the road on the way home and it will look like an accident.
ive saved up enough prescriptions now, its enough
turned on the gas n closed the windows
on the bridge again, 4th nite in a row, think i can do it today
dont need the place next year, i wont be here then or anywhere
tell my mum it wasnt her fault, im going now
i cut deeper each time n today it almost didnt stop bleeding
marked the day in my calendar, after that its over
found the place, nobody walks there at night, and the rope is bought
`

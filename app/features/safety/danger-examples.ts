/** Ways in which people say that they, or someone with them, want to die, hurt themselves or are in danger. One a line. */

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
`

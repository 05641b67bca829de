/** Words that tell nothing about a need, in any of the three languages. As folded, before stemming. */
export const STOP_WORDS = words(`
i på til for av med om fra frå ved under over mellom mot mellom hos etter før uten utan gjennom rundt langs blant innen innan inn inne ut ute opp oppe ned nede bort fram frem
og eller men sjølv sjølve eitt annan endå hjå inga så at som hvis dersom når mens medan fordi siden sidan selv om både verken korkje enten anten enn da då der her hit dit hjemmefra
en et ei ein eit den det de dei dem dette denne disse dette desse slik slike sånn sånne noe noko noen nokon nokre ingen ingenting inkje alle alt all hele heile hver kvar hvert kvart annen anna andre annet
jeg eg meg du deg dere de dykk han ham hun ho henne hen vi oss man seg si sitt sin sine min mi mitt mine din di ditt dine hans hennes vår vårt våre deres deira dykkar hennar hans
er var vere være vært vore blir ble bli blei vart vert blitt blive har hatt hadde ha kan kunne kunna skal skulle vil ville må måtte bør burde får fikk få fått fekk gjør gjer gjøre gjere gjort gjorde
går gå gikk gjekk kommer kjem komme kom kome gir gjev gi gje tar tek ta tok la lar lèt sier seier si sa sei se sjå ser vet veit vite visste synes synest tror trur tenker tenkjer lurer lurar håper håpar
hva kva hvem kven hvor kor hvordan korleis hvorfor kvifor hvilke hvilken hvilket kva når korleis
ikke ikkje ei nei ja jo bare berre også òg og så veldig svært ganske litt mye mykje mer meir mest mange få fleire flere nå no nettopp alltid aldri ofte kanskje egentlig eigentleg likevel allerede allereie enda enno ennå jo vel visst
bedre betre godt god bra greit fint fin finnes finst fins finnast hei hallo takk takker please help vennlig hilsen mvh venleg helsing kjære
mulig mogleg går kan nødt treng trenger trengs behøver behøve ønsker ønskjer ønske vil gjerne helst bør burde måtte lov vise viser
ting noe sånt osv etc f eks dvs bl a pga ifm ift iht mtp samt altså dermed derfor difor ellers elles nemlig
the a an and or but so if when while because since as than then there here this that these those such it its of to in on at by for from with about into over under between through during before after without within
i me my mine we us our ours you your yours he him his she her hers they them their theirs one ones who whom whose which what where why how
am is are was were be been being do does did done doing have has had having can could shall should will would may might must ought need needs needed want wants wanted like get gets got go goes going went gone come comes came
not no nor yes only also too very quite much many more most some any all each every both other another same just now still already yet ever never always often maybe perhaps really
please thanks thank hello hi dear know think say says said tell see let make makes made making im ive dont doesnt cant isnt didnt wont ill
ett aner anar skjer hender slags resten videre vidare imidlertid riktignok liksom nemleg iallfall uansett altfor nesten omtrent ca selve sjølve innimellom stadig tilsvarande tilsvarende tydeligvis visstnok happens else rather anyway somehow someone something anyone anything everyone everything nothing up down off out back around away keep keeps kept quite whether
`)

/** Words of time, number and place in a day: they tell something, but seldom which help is needed. */
export const LIGHT_WORDS = words(`
mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag monday tuesday wednesday thursday friday saturday sunday
januar februar mars april mai juni juli august september oktober november desember january february march may june july october december
dag dagen dager dagar dagene day days uke uka uker veke veka veker week weeks måned måneden måneder månad månaden månader month months år året åra years year time timer timar timen hour hours minutt minutter minutes
morgen morgon kveld kvelden helg helga tomorrow today tonight yesterday weekend evening morning i_dag igår igjen tidligere seinere senere seint sent tidlig snart lenge lengre last next neste forrige førre
en to tre fire fem seks sju syv åtte ni ti tolv tjue tretti førti femti hundre tusen one two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred thousand første fyrste andre tredje first second third
ny nytt nye new gammel gamle old stor store stort big liten lite små small flere del delen part parts noe annet
hvert semester semesteret høst høsten haust hausten vår våren autumn spring fall sommer sommeren sumar summer vinter vinteren winter term
trondheim gjøvik ålesund ntnu universitet universitetet university
folk people gang gangen gonger times sted stad place way måte hjelp hjelpe hjelper hjelpa spørsmål question questions spørre ask asked asking
prøver prøvd prøvde trying tried try får begynner begynte byrja starter started start begin ferdig done slutt end
`)

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Words of study, fiction, research, news and prevention: what is told in such a sentence happens to no one here. */
export const storyWords = `
  *oppgave *oppgaver *oppgaven *oppgåve *oppgåva *oppgåver *oppgava essay essayet thesis dissertation paper papers bachelor* master* semesteroppg* avhandling* monograf*
  kurs kurset kurs* *kurs *kurset course courses coursework module modulen modul emne emnet emner emnar *emne subject topic topics tema temaet temaer hovedtema theme temadag* temauke*
  pensum* syllabus curriculum litteratur* literature reading readings lesing artikkel artikkelen artikler artiklar article articles journal journals bok boka boken bøker bøkene *pensumbok *fagbok *lærebok books chapter kapittel kapitlet kapitla novelle novella novellen roman romanen novel dikt diktet poem play skuespill skodespel teater* theatre theater film filmen movie movies serie serien documentary dokumentar* podcast* opera operaen karakteren hovedperson* hovudperson* character characters protagonist hamlet ibsen shakespeare durkheim* werther camus plath
  forskning* forsker* forske forsking* forskar* research* researcher studien undersøk* spørreund* spørjeund* survey surveys questionnaire interview* intervju* datasett* dataset data statist* rate rates raten rater ratar registeret registry registeret insidens* prevalen* epidemiolog* demograf* analys* analyz* metaanaly* sikt rek etikk* ethic* godkjenning approval samtykke* consent
  forelesning* førelesing* foreles* førelesar* undervisning* undervising* seminar* workshop* webinar* lecture lectures lecturer lecturing teach teaching presentation presentasjon* konferanse* conference foredrag* fagdag* kronikk* debatt* discussion diskusjon* symposium
  forebygg* førebygg* prevent* suicidolog* innholdsadvars* content warning trigger* triggervarsel* awareness verdensdag*
  sitere* sitere siterer sitert siterast cite citing citation apa kilde* kjelde* referanse* referans* reference bibliotek* library oria database* databasen
  historie historia historisk* history historical filosof* philosoph* sosiolog* sociolog* psykologi* psychology kriminolog* criminolog* juss jus jusstudiet jusstudenter law straffelov* legemiddel* farmakolog* pharmacolog* toksikolog* toxicolog* sykepleie* sjukepleie* nursing medisinstud* rettsmedisin* forensic* barnevern* sosialfag* helsefag*
  viking* norrøn* mythology mytologi* culture kultur* archaeolog* arkeolog* klinisk* clinical practise practice øve øver coding guideline guidelines procedures retningslinj* prosedyrer rutiner rutinar policy opplæring* training handbook staff ansatte tilsette
  plakat* poster posters prosjekt* project projects arrangement* event events kampanje* campaign* markering* brosjyre* leaflet* informasjon information nettside* website song lyrics sang låt låta album musical tegneserie* manga nyhet* news avis avisa avisen newspaper presentere present speech tale notater notes konsert* utstilling* exhibition museum* helpline hjelpelinje* nettverk network fagfelt frivillig* volunteer* komité committee organisasjon* organization
  assistert assisted dødshjelp* eutanasi* euthanasia eksamensoppg* flervalg* multiple casen kasus* scenario* simulering* simulation* øvelse øvelsen øving øvinga exercise drill trening trene training førstehjelp* fyrstehjelp* *førstehjelp* *kurs* akuttmedisin* aid manikin dukke dukka pasientjournal* fiktiv* fictional* fiction skjønnlitt* manus* script
  begravelse* gravferd* funeral sørg* sorg* griev* grief bereave* etterlatt* etterlat* minnestund* minneord* memorial anniversary committed
`

/** Who is spoken of when a story or a study is about others. */
export const otherPeople =
  'som who that wants karakter karakteren character characters protagonist hovedperson hovedpersonen hovudperson hovudpersonen mann mannen kvinne kvinna kvinnen man woman he she han hun ho pasient pasienten pasienter pasientar patient patients people folk mennesker personer jente jenta gutt gutten guten boy girl ungdom teenagers hovedpersonens helten hero heroine narrator fortelleren forteljaren'

/** Words of first aid and fire drills, insurance and rules: it has not happened. */
export const exerciseWords = `
  kurs kurset *kurs *kurset course courses førstehjelp* fyrstehjelp* *førstehjelp* *kurs* akuttmedisin* aid manikin dukke dukka dummy markør øvelse øvelsen øving øvinga *øvelse *øvinga exercise drill drills trening simulering* simulation* pharmacy scenario* rollespill* rollespel* roleplay
  forsikring* insurance regler rutine rutiner rutinar retningslinje* guidelines policy
  film filmen movie roman romanen novel book bok boka serie serien thesis masteroppgave* bacheloroppgave* oppgave oppgaven oppgåve oppgåva essay paper article artikkel artikkelen pensum syllabus research forskning forsking forskningsprosjekt statistikk statistics spill spillet game debate debatt spørreundersøk* survey article tema temadag topic
`

/** Words that tell of an accident or an exercise rather than of someone who hurts themselves. */
export const accidentWords = `
  lab laben labben *laben labmaskin* lab* labor* verksted* verkstad* workshop glass glas papir paper kniven brødkniv* kitchen kjøkken* knife scalpel skalpell skalpellen verktøy tool sag saga maskin maskina uhell uhellet ulykke ulykka ulukke accident accidentally accidental avvik avviket hms incident report
  trening treninga treningen gym gymmen fotball football soccer handball håndball handball* ski skitur sykkel sykkelen sykla bike biking climbing klatring* klatre* løping running running jogg* idrett* sport sports praksis feltkurs* feltarbeid* fieldwork excursion ekskursjon* isen ice trapp trappa trappen stairs fell falt datt
  finger fingeren fingeren tommel tommelen thumb tå tåa toe beinet kneet kne knee ankel ankelen ankle ryggen rygg foten foot håndflaten handa hånda hånden hand hands skulder skulderen shoulder tanna kne
  forsikring* insurance forsikra yrkesskade* erstatning* compensation regler rules routine rutine rutinar rutiner ansvar* responsible liability
  barberte shaving barbering hårklipp* matlaging cooking
`

/** What says that it is no story: someone has told the writer, or it happens now. */
export const happeningNow = `
  told|wrote|said|says|texted|messaged|emailed|writes|sent|confided|confessed|disclosed|admitted|telling|tells + to|in? + me|us
  sa|sier|seier|fortalte|fortel|forteller|fortalt|skrev|skreiv|skriv|skriver|sendte|betrodde|sagt|skrevet|innrømmet|innrømte + det? + til? + meg|oss|mæ
  messaged|texted|snapchat|snap|whatsapp|melding|message + from|om|fra|that|frå?
  my + best|close? + friend|roommate|flatmate|brother|sister|boyfriend|girlfriend|classmate|partner|neighbour|neighbor|student|students|husband|wife|son|daughter|colleague
  of + my + master|bachelor|phd|first? + students|friends|classmates|colleagues|roommates
  vennen|venninna|venninnen|veninna|veninnen|kompisen|romkameraten|kamerat|kompis|venn|broren|søstera|søsteren|kjæresten|kjærasten|samboeren|sambuaren|naboen|kollegaen|studenten|romvennen|medstudent|elev|eleven + min|mi|av
  en|ei|ein|av + venn|ven|venninne|veninne|venninna|kompis|kamerat|medstudent|romkamerat|kollega + av|sa|sier|seier|vil|skal|som
  av|blant + studentene|studentane|vennene|venene + mine
  student|studenten|elev|she|he + who? + said|told|wrote|says|has|just|messaged|emailed|texted|sa|sier|seier|skrev|skreiv|fortalte|skriv|skriver
  worried|bekymra|bekymret|uroleg|urolig|scared|livredd|redd|panic|panikk
  right + now
  akkurat + nå|no
  i + natt|kveld
  tonight|help|hjelp + please|meg|nå|no|i|me|the|he|she|kveld?
  hva|kva|what + gjør|gjer|do|skal|should + jeg|eg|i
  kurset|emnet|faget|seminaret|klassen|kullet|gruppa|course|class|seminar + mitt|min|mi|mine|i|told|said|wrote|posted|here|har
  my|our + course|class|seminar|group|lab|study
  i|in + oppgåva|oppgaven|innleveringen|innleveringa|essayet|refleksjonsnotatet|notatet|her|his|their + si|sin|sitt|hennes|hans|essay|assignment|reflection|draft|submission|hand
  lapp|note|brev|letter + der|that|saying|hvor|som|som|where
  told + our|the|everyone|my|people
  hvem|kven|who + ringer|kontakter|varsler|varslar|ringjer|kontaktar + jeg|eg|vi|man|ein
  hvem|kven|who + do|should|can|skal|kan|bør|må + jeg|eg|vi|i|we|ein|man + call|contact|alert|notify|ringe|ringje|kontakte|varsle
  ligger|ligg|lying|her|here + på|on|nå|no|in|utenfor|utanfor|i
  ambulanse|ambulansen|ambulance|113
`

/**
 * First names that many in Norway have, in lower case: a name that begins a sentence looks like any other word. Names
 * that are also words of the language (Per, Dag, Even, Odd, Liv, Tor, Bjørn) are left out.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aleksander amalie anders andreas ane anette anita anja ann anna anne anneli arild arne arvid asbjørn aslaug astrid
  aurora benedicte bente berit birgit bjarne bodil børge camilla cathrine cecilie christian christina christine daniel
  egil eirik eivind elin eline elisabeth elise ella ellen else emil emilie emma erik erlend espen eva filip finn fredrik
  frida frode geir gerd grete gro grethe gunn gunnar guri guro hanna hanne hans harald hedda hege heidi helene helge
  henrik henriette hilde håkon håvard ida inger ingrid ingunn ingvild isabella ivar jakob jan janne jens jenny johan
  johanne john johannes jon jonas jorunn julie jørgen kaja kamilla karen kari karin karoline kasper katrine ketil
  kirsten kjell kjersti kjetil klara knut kristian kristin kristine kristoffer lars lasse lea lene line linn linnea
  lisbeth lise lucas lukas magne magnus maja malin mari maria marianne marie marit marius markus marte martin mathias
  mats mette mia mikkel mohammad mohammed monica morten muhammad nils noah nora ola olav ole olga olivia oskar pernille
  petter philip pål ragnar ragnhild randi rolf roar rune runar sander sara selma sigrid silje simen siri sissel sofia
  sofie solveig stian stein steinar stine sunniva susanne svein sverre synne terje thea theodor thomas thor tiril tobias
  tomas tommy tone torbjørn tore torill torstein tove trine trond trygve tuva turid ulrik unni vegard vera vetle victoria
  vidar vigdis vilde william yngve øystein øyvind aase åge åse åshild`.split(/\s+/u),
)

/**
 * Brings bokmål, nynorsk and English spellings of one word to one form: skule and skole, strøyme and strømme, exam and
 * eksamen, administration and administrasjon.
 *
 * The form need not be a word; it must only be the same for words that mean the same and apart for others. One set of
 * rules for all three languages, because real requests mix them.
 */
export function respell(word: string): string {
  let form = word
  for (const [pattern, replacement] of RULES) form = form.replace(pattern, replacement)
  return form
}

const RULES: [RegExp, string][] = [
  [/^hv/, 'kv'],
  [/^wh/, 'vh'],
  [/^psych/, 'psyk'],
  [/^techn/, 'tekn'],
  [/nsjon/, 'nsion'],
  [/sch(?=e|o)/, 'sk'],
  [/qu/, 'kv'],
  [/ph/, 'f'],
  [/x/, 'ks'],
  [/ck/, 'kk'],
  [/c(?=[eiy])/, 's'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/(?<=.)au(?!d)/, 'ø'],
  [/øy/, 'ø'],
  [/(?<=.)ei(?=..)/, 'e'],
  // legge, leggje; rekkefølge, rekkjefølgje
  [/(?<=..[kg])j(?=[ea])/g, ''],
  [/^ei(?=g)/, 'e'],
  // tjeneste, teneste
  [/^tj/, 't'],
  [/^kj(?=e)/, 'k'],
  // undervisning, undervising
  [/(?<=..[sfkptl])ning/, 'ing'],
  [/(a|i|e|u)[st]jon/, '$1tion'],
  [/itet/, 'iti'],
  [/ity$/, 'iti'],
  [/ities$/, 'iti'],
  [/(?<=...)leg(?=$|e|a|t|h)/, 'lig'],
  [/heit/, 'het'],
  [/mm(?=[aeio])/, 'm'],
]

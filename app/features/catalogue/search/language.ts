import { detectLanguage } from '#app/platform/texts/language-form/detect-language.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { fold } from './tokens.ts'

/** Words that only one of the three languages has, or mostly that one. */
const TELLING: Record<Language, ReadonlySet<string>> = {
  nb: words(`jeg ikke hva hvem hvor hvordan hvorfor hvilke hvilken hvilket en noen noe fra mye mer selv være vært ble blir blitt kommer gjør gjøre
    bare dem hun henne sier vet se tjeneste enhet oppgave oppgaver uke hjem hjemme skole veiledning undervisning forelesning studentene emnene
    gruppen de til deres eller finnes også når nå igjen selv sammen hele egentlig trenger låner spør hverandre uten mens siden dersom`),
  nn: words(`eg ikkje kva kven kor korleis kvifor ein eit nokon noko nokre frå mykje meir sjølv vere vore vart vert kjem gjer gjere
    berre dei ho seier veit sjå teneste eining oppgåve oppgåver veke heim heime skule rettleiing undervising førelesing studentane emna
    dykk dykkar anten finst òg no att saman heile eigentleg treng lånar spør kvarandre utan medan sidan skal skjer dersom vil`),
  en: words(`i the a an and or is are was were do does did have has my your we our they their he she it this that what who where how why which
    of to in on at for from with about can could should would will not no if when there any some been be me you us them student_s`),
}

/**
 * The language of a request, or null when nothing in it tells: a name, a single noun.
 *
 * Where it is too short or mixed to be sure, a guess from function words: a wrong one does no harm here. Words that two
 * languages share (i, for, en) count for both and so decide nothing.
 */
export function guessLanguage(text: string): Language | null {
  return detectLanguage(text).language ?? likelierLanguage(text)
}

function likelierLanguage(text: string): Language | null {
  const found = { nb: 0, nn: 0, en: 0 }
  for (const [surface] of text.matchAll(/\p{L}+/gu)) {
    const word = fold(surface)
    for (const language of ['nb', 'nn', 'en'] as const) if (TELLING[language].has(word)) found[language]++
  }
  const best = Math.max(found.nb, found.nn, found.en)
  if (best === 0) return null
  if (found.en === best && found.en > found.nb && found.en > found.nn) return 'en'
  return found.nn > found.nb ? 'nn' : found.nb > 0 ? 'nb' : 'en'
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

import { setTimeout as sleep } from 'node:timers/promises'
import { hrefOf } from '#app/pages.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import type { Generator } from './generate-services.ts'
import { createRandom, type Random } from './random.ts'

export interface Load {
  url: string
  /** How many services there are to ask about. */
  services: number
  visitors: number
  /** From a visitor's answer to the next question. */
  thinkMs: number
  warmUpMs: number
  measuredMs: number
}

export interface Measured {
  /** Milliseconds from question to the last byte of the page, sorted. */
  timesMs: number[]
  perSecond: number
  failures: string[]
}

/** Readers who ask in whole sentences, each again a while after the answer. */
export async function measure(generator: Generator, load: Load): Promise<Measured> {
  const startsAt = performance.now() + load.warmUpMs
  const endsAt = startsAt + load.measuredMs
  const timesMs: number[] = []
  const failures: string[] = []
  const visit = async (number: number) => {
    const random = createRandom(number * 7919 + load.services)
    // They do not all come in the same instant.
    await sleep(random.next() * load.thinkMs)
    while (performance.now() < endsAt) {
      const { query, language } = sentence(generator, load.services, random)
      const askedAt = performance.now()
      const answer = await fetch(`${load.url}${hrefOf('results', language)}?q=${encodeURIComponent(query)}`)
      const page = await answer.text()
      const answeredAt = performance.now()
      if (answer.status !== 200 || !page.includes('</html>')) failures.push(`${answer.status} for ${query}`)
      else if (askedAt >= startsAt && answeredAt <= endsAt) timesMs.push(answeredAt - askedAt)
      await sleep(load.thinkMs)
    }
  }
  await Promise.all(Array.from({ length: load.visitors }, (_, index) => visit(index + 1)))
  return { timesMs: timesMs.sort((a, b) => a - b), perSecond: (timesMs.length / load.measuredMs) * 1000, failures }
}

const openings: Record<Language, readonly string[]> = {
  nb: [
    'Hei, jeg lurer på noe:',
    'Jeg underviser et stort emne i høst og',
    'Som student på andre året:',
    'Hvem kan hjelpe meg?',
    '',
  ],
  nn: [
    'Hei, eg lurer på noko:',
    'Eg underviser eit stort emne i haust og',
    'Som student på andre året:',
    'Kven kan hjelpe meg?',
    '',
  ],
  en: [
    'Hello, I was wondering:',
    'I teach a large course this autumn and',
    'As a second-year student:',
    'Who can help me?',
    '',
  ],
}

/** A question of one of the services, with an opening of its own, and in one of three cases a typing error or two. */
function sentence(generator: Generator, services: number, random: Random) {
  const language = random.pick(languages)
  const text = generator.content(random.below(services)).texts[language]
  const asked = random.pick(text?.questions ?? [text?.title ?? ''])
  const query = `${random.pick(openings[language])} ${asked}`.trim()
  return { language, query: random.next() < 1 / 3 ? misspell(misspell(query, random), random) : query }
}

/** Swaps, drops or doubles a letter inside one of the longer words. */
function misspell(query: string, random: Random) {
  const words = query.split(' ')
  const long = words.map((word, index) => ({ word, index })).filter(({ word }) => word.length > 5)
  if (long.length === 0) return query
  const { word, index } = random.pick(long)
  const at = 1 + random.below(word.length - 3)
  const [before, a, b, after] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)]
  words[index] = before + random.pick([b + a, a, a + a + b]) + after
  return words.join(' ')
}

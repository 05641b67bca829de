import type { ServiceContent, ServiceText } from '#app/features/catalogue/service-content.ts'
import { addDays } from '#app/platform/clock.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { createRandom, type Random } from './random.ts'

// Services that are as long and as many-worded as real ones. Sentences come from those of the demonstration, three donors
// a service; one long word in four is replaced by an invented one, whose frequencies follow Zipf's law, so that new
// services go on bringing new words (Heaps' law) and a word tells as much as it does in a real catalogue.

const REPLACED = 0.25
const DONORS = 3
const LONG_WORD = /\p{L}{7,}/gu

interface Vocabulary {
  /** The word that is used the `rank`th most. */
  word(rank: number): string
}

export interface Generator {
  /** The content of service number `index`; the same at each run. */
  content(index: number): ServiceContent
}

export function createGenerator(donors: readonly ServiceContent[]): Generator {
  const vocabularies = Object.fromEntries(
    languages.map((language) => [language, createVocabulary(donors, language)]),
  ) as Record<Language, Vocabulary>
  return {
    content: (index) => {
      const random = createRandom(index + 1)
      const chosen = random.sample(donors, DONORS)
      const [first] = chosen
      if (!first) throw new RangeError('no services to learn from')
      // A rank of its own for each service beside the shared ones: what it is called.
      const ranks = [...Array.from({ length: 5 }, () => zipf(random)), 200 + index]
      const texts = Object.fromEntries(
        languages.map((language) => [language, text(chosen, language, vocabularies[language], ranks, random)]),
      ) as Record<Language, ServiceText>
      return {
        ...first,
        level: random.pick(donors).level,
        formOfSupport: random.pick(donors).formOfSupport,
        targetGroups: random.pick(donors).targetGroups,
        topics: random.pick(donors).topics,
        situations: random.pick(donors).situations,
        channels: first.channels.map((channel) => ({ ...channel, contactPointId: null })),
        nextReviewOn: addDays('2021-09-01', random.below(700) - 30),
        texts,
      }
    },
  }
}

/** Joins the demonstration's own words two and two, as Norwegian does. */
function createVocabulary(donors: readonly ServiceContent[], language: Language): Vocabulary {
  const found = donors.flatMap(({ texts }) => texts[language]?.description.toLowerCase().match(/\p{L}{4,9}/gu) ?? [])
  const words = [...new Set(found)].sort()
  const random = createRandom(languages.indexOf(language) + 100)
  const heads = random.sample(words, words.length)
  const tails = random.sample(words, words.length)
  return {
    word: (rank) => {
      const head = heads[rank % heads.length] ?? ''
      const tail = tails[(rank + Math.floor(rank / heads.length) * 7) % tails.length] ?? ''
      return head + tail
    },
  }
}

/** A rank from 0 to 30,000 with a probability that falls as 1/rank. */
const zipf = (random: Random) => Math.floor(30_000 ** random.next()) - 1

function text(
  donors: readonly ServiceContent[],
  language: Language,
  vocabulary: Vocabulary,
  ranks: readonly number[],
  random: Random,
): ServiceText {
  const own = donors.map((donor) => donor.texts[language] ?? donor.texts.nb).filter((found) => found !== null)
  const [first] = own
  if (!first) throw new RangeError('a donor without a text')
  const replace = (sentence: string) =>
    sentence.replace(LONG_WORD, (word) => (random.next() < REPLACED ? vocabulary.word(random.pick(ranks)) : word))
  const sentences = own.flatMap(({ description }) => description.split(/(?<=[.!?])\s+/))
  const count = Math.round(sentences.length / DONORS)
  return {
    title: `${replace(first.title)}: ${vocabulary.word(ranks.at(-1) ?? 0)}`,
    summary: replace(random.pick(own).summary),
    description: random.sample(sentences, count).map(replace).join(' '),
    questions: random
      .sample(
        own.flatMap(({ questions }) => questions),
        first.questions.length,
      )
      .map(replace),
  }
}

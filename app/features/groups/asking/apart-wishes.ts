import type { Answers } from './answer.ts'

/** A person whom more than so many wish away from cannot be shut out by their agreement. */
const MOST_WHO_SHUT_OUT = 3

type Pair = [string, string]

/**
 * Who should not share a group, each pair once. Wishes against a person who is named by more than three are weighed
 * and never required: else a few who agree could leave somebody with nobody. Nobody is told which of the two a wish is.
 *
 * @param students everyone who has not left; wishes about others fall away
 */
export function apartWishes(students: readonly { id: string; answers: Answers }[]): {
  required: Pair[]
  weighed: Pair[]
} {
  const here = new Set(students.map(({ id }) => id))
  const wishes = students.flatMap(({ id, answers }) =>
    [...new Set(answers.apart)].filter((other) => other !== id && here.has(other)).map((other): Pair => [id, other]),
  )
  const namedBy = new Map<string, number>()
  for (const [, other] of wishes) namedBy.set(other, (namedBy.get(other) ?? 0) + 1)
  const pairs = new Map<string, { pair: Pair; isRequired: boolean }>()
  for (const [one, other] of wishes) {
    const pair: Pair = one < other ? [one, other] : [other, one]
    const key = pair.join(' ')
    const isRequired = namedBy.get(other)! <= MOST_WHO_SHUT_OUT || pairs.get(key)?.isRequired === true
    pairs.set(key, { pair, isRequired })
  }
  const all = [...pairs.values()]
  return {
    required: all.filter(({ isRequired }) => isRequired).map(({ pair }) => pair),
    weighed: all.filter(({ isRequired }) => !isRequired).map(({ pair }) => pair),
  }
}

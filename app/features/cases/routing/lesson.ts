import { FEATURES, SECOND_FEATURES } from './routing-features.ts'

/** One request that is done with: what its suggestions rested on, and which of them people found right. */
export interface RoutingLesson {
  /** Lessons of one group are never split between learning and trial. */
  group: string
  /** How many requests it stands for. */
  counts: number
  /** In the order of FEATURES. */
  first: number[]
  firstIsRight: boolean
  /** In the order of SECOND_FEATURES; null when one unit alone was weighed, or nobody has told. */
  second: { row: number[]; isNeeded: boolean } | null
  /** Where the first was wrong: whether another of the weighed units was right. */
  elsewhere: boolean | null
  /** Where units were asked but had not agreed: whether one of them was right. */
  notAgreed: boolean | null
  /** Where it was asked from a service's page: whether that service's unit was right. */
  page: boolean | null
}

const flag = (value: boolean | null) => (value === null ? '-' : value ? '1' : '0')
const readFlag = (text: string | undefined) => (text === '-' ? null : text === '1')
const inShort = (row: readonly number[]) => row.map((value) => String(Math.round(value * 1000) / 1000))

/** On one line, so that a file of lessons can be read and compared. */
export const writeLesson = ({
  group,
  counts,
  first,
  firstIsRight,
  second,
  elsewhere,
  notAgreed,
  page,
}: RoutingLesson) =>
  [
    group,
    counts,
    flag(firstIsRight),
    ...inShort(first),
    flag(second ? second.isNeeded : null),
    ...inShort(second?.row ?? SECOND_FEATURES.map(() => 0)),
    ...[elsewhere, notAgreed, page].map(flag),
  ].join(' ')

/** @throws RangeError when the line is of another version of the features: it has to be made again */
export function readLesson(line: string): RoutingLesson {
  const words = line.split(' ')
  if (words.length !== 7 + FEATURES.length + SECOND_FEATURES.length) throw new RangeError(`no lesson: ${line}`)
  const [group = '', counts, firstIsRight, ...rest] = words
  const first = rest.splice(0, FEATURES.length).map(Number)
  const isNeeded = readFlag(rest.shift())
  const row = rest.splice(0, SECOND_FEATURES.length).map(Number)
  const [elsewhere, notAgreed, page] = rest.map(readFlag)
  return {
    group,
    counts: Number(counts),
    first,
    firstIsRight: readFlag(firstIsRight) ?? false,
    second: isNeeded === null ? null : { row, isNeeded },
    elsewhere: elsewhere ?? null,
    notAgreed: notAgreed ?? null,
    page: page ?? null,
  }
}

import { logistic, type RoutingModel } from './confidence.ts'
import { type Direction, learnConfidence } from './learn-confidence.ts'
import type { RoutingLesson } from './lesson.ts'
import {
  findThreshold,
  measureConfidence,
  measureStraight,
  type Reliability,
  type Straight,
  type Verdict,
} from './measure-confidence.ts'
import { FEATURES, type Features, SECOND_FEATURES, type SecondFeatures } from './routing-features.ts'

const FIRST_DIRECTIONS: Record<keyof Features, Direction> = {
  share: 1,
  margin: 1,
  best: 1,
  found: 1,
  unknown: -1,
  needs: 0,
}
const SECOND_DIRECTIONS: Record<keyof SecondFeatures, Direction> = {
  share: 1,
  margin: -1,
  best: 1,
  found: 0,
  adds: 1,
  needs: 1,
}

/** Of the requests that go straight to a unit as many must be right; of those with a second unit beside, which is a suggestion only, one of three. */
const LEAST_RIGHT = 0.98
const LEAST_RIGHT_SECOND = 1 / 3
/** Who asks from a service's page means it nine times of ten, until ten such requests tell otherwise. */
const PAGE_BEFORE = { right: 9, of: 10 }
const EVEN = { right: 1, of: 2 }
const FOLDS = 10

/** The same lessons, in whatever order, give the same model. */
export function learnRoutingModel(lessons: readonly RoutingLesson[]): RoutingModel {
  const inOrder = lessons.toSorted((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0))
  const tried = crossValidate(inOrder)
  return {
    ...learnWeights(inOrder),
    elsewhere: shareOf(
      inOrder.map(({ elsewhere }) => elsewhere),
      EVEN,
    ),
    notAgreed: shareOf(
      inOrder.map(({ notAgreed }) => notAgreed),
      EVEN,
    ),
    page: shareOf(
      inOrder.map(({ page }) => page),
      PAGE_BEFORE,
    ),
    threshold: findThreshold(tried.first, LEAST_RIGHT),
    secondThreshold: findThreshold(tried.second, LEAST_RIGHT_SECOND),
  }
}

function learnWeights(lessons: readonly RoutingLesson[]) {
  return {
    first: learnConfidence(
      lessons.map(({ first, firstIsRight, counts }) => ({ row: first, isYes: firstIsRight, counts })),
      FEATURES.map((name) => FIRST_DIRECTIONS[name]),
    ),
    second: learnConfidence(
      lessons.flatMap(({ second, counts }) => (second ? [{ row: second.row, isYes: second.isNeeded, counts }] : [])),
      SECOND_FEATURES.map((name) => SECOND_DIRECTIONS[name]),
    ),
  }
}

/** What each lesson is told by those of other groups. */
export function crossValidate(lessons: readonly RoutingLesson[]): { first: Verdict[]; second: Verdict[] } {
  const foldOf = ({ group }: RoutingLesson) => numberOf(group) % FOLDS
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learnWeights(lessons.filter((lesson) => foldOf(lesson) !== fold))
    return verdictsOn(
      lessons.filter((lesson) => foldOf(lesson) === fold),
      weights,
    )
  })
  return { first: folds.flatMap(({ first }) => first), second: folds.flatMap(({ second }) => second) }
}

const verdictsOn = (lessons: readonly RoutingLesson[], model: Pick<RoutingModel, 'first' | 'second'>) => ({
  first: lessons.map(({ first, firstIsRight }) => ({
    confidence: logistic(model.first, first),
    isRight: firstIsRight,
  })),
  second: lessons.flatMap(({ second }) =>
    second ? [{ confidence: logistic(model.second, second.row), isRight: second.isNeeded }] : [],
  ),
})

/** What a model is worth on lessons that it has not seen. */
export interface Worth extends Omit<Reliability, 'bins'> {
  straight: Straight
}

export function worthOn(lessons: readonly RoutingLesson[], model: RoutingModel): Worth {
  const { first } = verdictsOn(lessons, model)
  const { bins: _, ...reliability } = measureConfidence(first)
  return { ...reliability, straight: measureStraight(first, model.threshold) }
}

/** Lessons that are kept out when a model is tried: always the same, by their group. */
export const isKeptOut = ({ group }: Pick<RoutingLesson, 'group'>) => numberOf(`kept out ${group}`) % 4 === 0

function shareOf(flags: readonly (boolean | null)[], before: { right: number; of: number }) {
  const told = flags.filter((value) => value !== null)
  return round((told.filter(Boolean).length + before.right) / (told.length + before.of))
}

const round = (share: number) => Math.round(share * 1000) / 1000

/** FNV-1a: the same text, the same number. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return hash
}

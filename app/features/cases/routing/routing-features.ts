import type { WeighedUnit } from './weigh-units.ts'

/** How the search looked upon the request as a whole. */
export interface SearchEvidence {
  /** How much those of the request's words that the best service says tell, in tens. */
  found: number
  /** Share of the request's words that no service says. */
  unknown: number
}

/** What the confidence in the first unit rests on. */
export const FEATURES = ['share', 'margin', 'best', 'found', 'unknown', 'needs'] as const
/** What it rests on that the request is for the second unit as well. */
export const SECOND_FEATURES = ['share', 'margin', 'best', 'found', 'adds', 'needs'] as const
export type Features = Record<(typeof FEATURES)[number], number>
export type SecondFeatures = Record<(typeof SECOND_FEATURES)[number], number>

const MOST_MARGIN = 8
const MOST_LOGIT = 6
const MOST_BEST = 40

/** Numbers alone: nothing of what was written can be read out of them. */
export function featuresOf(units: readonly WeighedUnit[], evidence: SearchEvidence, needs: number): Features {
  const [first, second] = units
  const best = first?.reasons[0].score ?? 0
  return {
    share: logit(first?.share ?? 0),
    margin: Math.max(0, Math.min(best - (second?.reasons[0].score ?? Number.NEGATIVE_INFINITY), MOST_MARGIN)),
    best: Math.min(best, MOST_BEST) / 10,
    found: evidence.found,
    unknown: evidence.unknown,
    needs,
  }
}

export function secondFeaturesOf(
  units: readonly WeighedUnit[],
  evidence: SearchEvidence,
  needs: number,
): SecondFeatures {
  const [first, second, third] = units
  const best = second?.reasons[0].score ?? 0
  const rest = third?.share ?? 0
  return {
    // Against the third: that the second stands out from what else was found.
    share: logit((second?.share ?? 0) / ((second?.share ?? 0) + rest || 1)),
    margin: Math.min((first?.reasons[0].score ?? 0) - best, MOST_MARGIN),
    best: Math.min(best, MOST_BEST) / 10,
    found: evidence.found,
    adds: addedBy(second?.reasons[0].tells ?? [], first?.reasons[0].tells ?? []),
    needs,
  }
}

/** Share of what the two say of the request that the one alone says. */
function addedBy(one: readonly number[], other: readonly number[]): number {
  const sum = (value: (at: number) => number) => one.reduce((total, _, at) => total + value(at), 0)
  const both = sum((at) => Math.max(one[at] ?? 0, other[at] ?? 0))
  return sum((at) => Math.max(0, (one[at] ?? 0) - (other[at] ?? 0))) / (both || 1)
}

function logit(share: number) {
  return Math.max(-MOST_LOGIT, Math.min(Math.log(share / (1 - share)), MOST_LOGIT))
}

const AND_ANOTHER =
  /(?<!\p{L})(både|samtidig|samstundes|i tillegg|dessutan|dessuten|også|òg|begge|resten|pluss|to ting|both|also|as well|at the same time|besides|plus|on top of|two things)(?!\p{L})/giu
const MOST_NEEDS = 4

/** How many things a request seems to ask for beyond the first: words that add another, and further questions. */
export function countNeeds(text: string): number {
  const added = text.match(AND_ANOTHER)?.length ?? 0
  const questions = text.match(/\?/g)?.length ?? 0
  return Math.min(added + Math.max(0, questions - 1), MOST_NEEDS)
}

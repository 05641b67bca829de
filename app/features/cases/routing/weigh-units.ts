import { type Answering, answersFor, type Ground, isAgreed, type Part } from './responsibility.ts'

/** A service that may be meant, with all its parts. */
export interface Candidate {
  serviceId: string
  /** Of the search: a logarithm of odds, comparable within one request. */
  score: number
  /** How much each of the request's words tells that the service says it; nought for those it does not say. */
  tells: readonly number[]
  parts: readonly Part[]
}

/** Why a unit is weighed: the service that leads to it, by which part. */
export interface Reasoning {
  serviceId: string
  answering: Answering
  /** Of the service, less where several units may answer. */
  score: number
  tells: readonly number[]
  /** The service leads to this unit alone. */
  isAlone: boolean
  /** Other units that are asked to answer for the service, or have said no. */
  notAgreed: Answering[]
}

/** A unit that the request may be meant for. */
export interface WeighedUnit {
  /** Null: local support, of a place that nobody knows. */
  unitId: string | null
  /** What speaks for it, the strongest first. */
  reasons: [Reasoning, ...Reasoning[]]
  /** Of all that the candidates' scores say, 0 to 1. */
  share: number
}

/** The units that the candidates lead to, the likeliest first. The order of the candidates does not matter. */
export function weighUnits(candidates: readonly Candidate[], ground: Ground): WeighedUnit[] {
  const reasons = candidates.flatMap((candidate) => reasonsIn(candidate, ground)).sort(strongestFirst)
  const highest = reasons[0]?.score ?? 0
  const weigh = (some: readonly Reasoning[]) => some.reduce((sum, { score }) => sum + Math.exp(score - highest), 0)
  const all = weigh(reasons)
  return [...Map.groupBy(reasons, idOf).values()]
    .map((own) => ({
      unitId: own[0]!.answering.unit?.id ?? null,
      reasons: own as [Reasoning, ...Reasoning[]],
      share: weigh(own) / all,
    }))
    .sort((a, b) => b.share - a.share || strongestFirst(a.reasons[0], b.reasons[0]))
}

function reasonsIn({ serviceId, score, tells, parts }: Candidate, ground: Ground): Reasoning[] {
  const { first, notAgreed } = answersFor(parts, ground)
  const isAlone = first.length === 1
  return first.map((answering) => ({
    serviceId,
    answering,
    score: score - Math.log(first.length),
    tells,
    isAlone,
    notAgreed,
  }))
}

const idOf = ({ answering }: Reasoning) => answering.unit?.id ?? ''

const strongestFirst = (a: Reasoning, b: Reasoning) =>
  b.score - a.score || compare(a.serviceId, b.serviceId) || compare(idOf(a), idOf(b))

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** Whether the unit may be given the case without anybody asking: it has agreed, alone, and takes cases at all. */
export function mayHandle({ reasons: [{ answering, isAlone }] }: WeighedUnit): boolean {
  return isAlone && isAgreed(answering) && answering.unit !== null && !answering.unit.independent
}

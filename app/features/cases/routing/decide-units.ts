import { confidenceFromPage, confidenceInFirst, confidenceInSecond, type RoutingModel } from './confidence.ts'
import { agreedUnits, type Ground } from './responsibility.ts'
import {
  type Features,
  featuresOf,
  type SearchEvidence,
  type SecondFeatures,
  secondFeaturesOf,
} from './routing-features.ts'
import { type RoutingReason, reasonFor } from './routing-reason.ts'
import { type Candidate, mayHandle, type WeighedUnit, weighUnits } from './weigh-units.ts'

/** All that the decision rests on. */
export interface RoutingRequest {
  candidates: readonly Candidate[]
  evidence: SearchEvidence
  /** How many things the request seems to ask for beyond the first. */
  needs: number
  /** The service whose page it was asked from, whatever the words say. */
  asked: Omit<Candidate, 'score' | 'tells'> | null
}

export interface Suggestion {
  unitId: string
  /** `second`: the request seems to need this unit beside the lead. */
  part: 'lead' | 'second'
  serviceId: string
  /** The probability that the unit is right, 0 to 1. */
  confidence: number
  reason: RoutingReason['code']
  reasonParams: RoutingReason['params']
}

export interface Routing {
  /** Null: the intake queue, with the suggestions. */
  handlingUnitId: string | null
  /** The likeliest first. */
  suggestions: Suggestion[]
  /** Of the handling unit's service: to be invited, and to be told. */
  consulted: string[]
  informed: string[]
  /** Local support is meant, and nobody knows of which faculty: one question would settle it. */
  needsPlace: boolean
  trace: RoutingTrace
}

/** What is kept to learn from: numbers and ids, nothing of what was written. */
export interface RoutingTrace {
  /** In the first unit, by what was written alone. */
  confidence: number
  features: Features
  secondFeatures: SecondFeatures
  /** The likeliest first; null is local support of a place that nobody knows. */
  weighedUnitIds: (string | null)[]
  /** The same of the page that it was asked from; undefined when it was from none. */
  pageUnitId?: string | null
  /** Asked to answer for the first unit's service, but not agreed. */
  notAgreedIds: string[]
}

/** More would be no help to who must choose. */
const MOST_SUGGESTIONS = 4
const LEAST_CONFIDENCE = 0.02

/**
 * The unit that gets a case, by what has been agreed, and the units to choose among where that is not sure.
 *
 * @param threshold least confidence by which a case goes straight to a unit
 */
export function decideUnits(request: RoutingRequest, ground: Ground, model: RoutingModel, threshold: number): Routing {
  const { evidence, needs } = request
  const found = weighUnits(request.candidates, ground)
  const features = featuresOf(found, evidence, needs)
  const secondFeatures = secondFeaturesOf(found, evidence, needs)
  const { judged, ofPage } = judgeAll(request, found, ground, model, { features, secondFeatures })
  const suggestions = inOrder([...judged, ...notAgreedBeside(judged, model)])
    .filter(({ unit, confidence }) => unit.unitId !== null && confidence >= LEAST_CONFIDENCE)
    .slice(0, MOST_SUGGESTIONS)
    .map((one) => suggestionOf(one, ofPage.includes(one.unit)))
  const [first] = judged
  // Who asked from a page has said what it is about: words that speak for another unit are for a person to weigh.
  const isMeant = ofPage.length === 0 || (first !== undefined && ofPage.includes(first.unit))
  const isHandled = first !== undefined && first.confidence >= threshold && mayHandle(first.unit) && isMeant
  const partsOfLead = isHandled ? partsOf(request, first.unit.reasons[0].serviceId) : []
  const others = (role: 'consulted' | 'informed') =>
    unique(agreedUnits(partsOfLead, role, ground).map(({ id }) => id)).filter((id) => id !== first?.unit.unitId)
  return {
    handlingUnitId: isHandled ? first.unit.unitId : null,
    suggestions,
    consulted: others('consulted'),
    informed: others('informed'),
    needsPlace: first?.unit.unitId === null,
    trace: {
      confidence: found.length === 0 ? 0 : confidenceInFirst(model, features),
      features,
      secondFeatures,
      weighedUnitIds: found.map(({ unitId }) => unitId),
      ...(ofPage[0] ? { pageUnitId: ofPage[0].unitId } : {}),
      notAgreedIds: found[0]?.reasons[0].notAgreed.flatMap(({ unit }) => (unit ? [unit.id] : [])) ?? [],
    },
  }
}

interface Judged {
  unit: WeighedUnit
  part: 'lead' | 'second'
  confidence: number
}

/** Every unit with its confidence, the surest first; a second unit that is needed stands beside the first. */
function judgeAll(
  { asked }: RoutingRequest,
  found: readonly WeighedUnit[],
  ground: Ground,
  model: RoutingModel,
  rest: { features: Features; secondFeatures: SecondFeatures },
): { judged: Judged[]; ofPage: WeighedUnit[] } {
  const bySearch = judgeFound(found, model, rest)
  const ofPage = asked ? weighUnits([{ ...asked, score: 0, tells: [] }], ground) : []
  if (ofPage.length === 0) return { judged: bySearch, ofPage }
  const [first] = bySearch
  const isOfPage = (unitId: string | null) => ofPage.some((unit) => unit.unitId === unitId)
  const agrees = first !== undefined && isOfPage(first.unit.unitId)
  const confidence = confidenceFromPage(model.page, first?.confidence ?? 0.5, agrees)
  const others = bySearch
    .filter(({ unit }) => !isOfPage(unit.unitId))
    .map((one) => (one.part === 'second' ? one : { ...one, confidence: Math.min(one.confidence, 1 - confidence) }))
  // Where the page's service does not say which of several units, each is as likely.
  const own = ofPage.map((unit): Judged => ({ unit, part: 'lead', confidence: confidence / ofPage.length }))
  return { judged: inOrder([...own, ...others]), ofPage }
}

function judgeFound(
  found: readonly WeighedUnit[],
  model: RoutingModel,
  { features, secondFeatures }: { features: Features; secondFeatures: SecondFeatures },
): Judged[] {
  const [first, second, ...others] = found
  if (!first) return []
  const confidence = confidenceInFirst(model, features)
  // What the first does not get is for the others, by their shares.
  const left = ((1 - confidence) * model.elsewhere) / (1 - first.share || 1)
  const alternative = (unit: WeighedUnit): Judged => ({
    unit,
    part: 'lead',
    confidence: Math.min(confidence, left * unit.share),
  })
  const judged: Judged[] = [{ unit: first, part: 'lead', confidence }]
  if (second) {
    const both = confidenceInSecond(model, secondFeatures)
    const isForOther = second.reasons[0].serviceId !== first.reasons[0].serviceId
    const isNeeded = isForOther && both >= model.secondThreshold
    judged.push(isNeeded ? { unit: second, part: 'second', confidence: both } : alternative(second))
  }
  return inOrder([...judged, ...others.map(alternative)])
}

/** By confidence; who is needed beside the first comes next to it. */
function inOrder(judged: readonly Judged[]): Judged[] {
  const [first, ...leads] = judged.filter(({ part }) => part === 'lead').sort((a, b) => b.confidence - a.confidence)
  return first ? [first, ...judged.filter(({ part }) => part === 'second'), ...leads] : []
}

/** Units that are asked to answer for the leading service, and have not agreed. */
function notAgreedBeside([first, ...others]: readonly Judged[], model: RoutingModel): Judged[] {
  if (!first) return []
  const [leading] = first.unit.reasons
  return leading.notAgreed
    .filter(({ unit }) => unit && !others.some((other) => other.unit.unitId === unit.id))
    .map((answering) => ({
      unit: {
        unitId: answering.unit!.id,
        reasons: [{ ...leading, answering, isAlone: false, notAgreed: [] }],
        share: 0,
      },
      part: 'lead',
      confidence: first.confidence * model.notAgreed,
    }))
}

function suggestionOf({ unit, part, confidence }: Judged, isFromPage: boolean): Suggestion {
  const [lead] = unit.reasons
  const { code, params } = reasonFor(lead, isFromPage)
  return {
    unitId: unit.unitId!,
    part,
    serviceId: lead.serviceId,
    confidence,
    reason: code,
    reasonParams: params,
  }
}

function partsOf({ candidates, asked }: RoutingRequest, serviceId: string) {
  return [...(asked ? [asked] : []), ...candidates].find((one) => one.serviceId === serviceId)?.parts ?? []
}

const unique = (ids: readonly string[]) => [...new Set(ids)]

import type { Language } from '#app/platform/texts/languages.ts'
import { asksForService, type LabelledRequest } from './labelled-requests.ts'

/** What a visitor was shown for a request. */
export interface Answer {
  /** The best first. */
  hits: { service: string; unit: string }[]
  /** The page said that nothing, or nothing sure, was found. */
  saidWeak: boolean
  /** The page showed emergency help. */
  showedEmergency: boolean
}

interface Found {
  'success@1': number
  'success@3': number
}

export interface Metrics {
  /** Requests that ask for a service. */
  services: Found & { mrr: number; n: number }
  units: Found
  safety: { recall: number; falseAlarms: number }
  outOfScope: { told: number; falseAlarms: number }
  byLanguage: Partial<Record<Language, { services: Found & { mrr: number; n: number }; units: Found }>>
  byAudience: Record<string, { services: Found & { mrr: number; n: number }; units: Found }>
  /** The requests that are written in both forms of Norwegian, by form. */
  pairs: Partial<Record<Language, { services: Found & { mrr: number; n: number }; units: Found }>>
  misses: { id: string; text: string; expected: string[]; got: string[] }[]
}

/**
 * How well requests were answered. Shares are of the requests that they concern; 1 of none.
 *
 * Where a request has several services, each must be among the first three; the first hit may be any of them, or one
 * that is also acceptable. Units rank by where they first appear.
 */
export function measure(requests: readonly LabelledRequest[], answers: readonly Answer[]): Metrics {
  const all = requests.map((request, at) => ({ request, answer: answers[at] ?? NOTHING }))
  const asking = all.filter(({ request }) => asksForService(request))
  const dangers = all.filter(({ request }) => request.kind === 'safety')
  const outside = all.filter(({ request }) => request.kind === 'out_of_scope')
  return {
    ...found(asking),
    safety: {
      recall: share(dangers, ({ answer }) => answer.showedEmergency),
      falseAlarms: shareOfNoneIsZero(
        all.filter(({ request }) => request.kind !== 'safety'),
        ({ answer }) => answer.showedEmergency,
      ),
    },
    outOfScope: {
      told: share(outside, ({ answer }) => answer.saidWeak),
      falseAlarms: shareOfNoneIsZero(asking, ({ answer }) => answer.saidWeak),
    },
    byLanguage: grouped(asking, ({ request }) => request.lang),
    byAudience: grouped(asking, ({ request }) => (STUDENTS.has(request.audience) ? 'students' : 'staff')),
    pairs: grouped(
      asking.filter(({ request }) => request.pair !== undefined),
      ({ request }) => request.lang,
    ),
    misses: asking
      .filter((one) => !isAmongFirstThree(one))
      .map(({ request, answer }) => ({
        id: request.id,
        text: request.text,
        expected: request.service,
        got: answer.hits.slice(0, 3).map(({ service }) => service),
      })),
  }
}

const STUDENTS = new Set(['student', 'student assistant'])
const NOTHING: Answer = { hits: [], saidWeak: true, showedEmergency: false }

interface Answered {
  request: LabelledRequest
  answer: Answer
}

function found(answered: readonly Answered[]) {
  return {
    services: {
      n: answered.length,
      'success@1': share(answered, (one) => firstRight(one) === 0),
      'success@3': share(answered, isAmongFirstThree),
      mrr: mean(answered.map((one) => 1 / (1 + firstRight(one)))),
    },
    units: {
      'success@1': share(answered, ({ request, answer }) => request.unit.includes(unitsOf(answer)[0] ?? '')),
      'success@3': share(answered, ({ request, answer }) => {
        const first = unitsOf(answer).slice(0, 3)
        return request.unit.every((unit) => first.includes(unit))
      }),
    },
  }
}

/** Place of the first hit that is right, from 0; infinite when none is. */
function firstRight({ request, answer }: Answered) {
  const right = new Set([...request.service, ...request.also_acceptable])
  const place = answer.hits.findIndex(({ service }) => right.has(service))
  return place === -1 ? Number.POSITIVE_INFINITY : place
}

function isAmongFirstThree(one: Answered) {
  const first = one.answer.hits.slice(0, 3).map(({ service }) => service)
  return one.request.service.length > 1
    ? one.request.service.every((service) => first.includes(service))
    : firstRight(one) < 3
}

const unitsOf = (answer: Answer) => [...new Set(answer.hits.map(({ unit }) => unit))]

function grouped<Key extends string>(answered: readonly Answered[], keyOf: (one: Answered) => Key) {
  const groups = Map.groupBy(answered, keyOf)
  return Object.fromEntries([...groups].map(([key, group]) => [key, found(group)])) as Record<
    Key,
    ReturnType<typeof found>
  >
}

const share = <T>(items: readonly T[], is: (item: T) => boolean) =>
  items.length === 0 ? 1 : mean(items.map((item) => (is(item) ? 1 : 0)))
const shareOfNoneIsZero = <T>(items: readonly T[], is: (item: T) => boolean) =>
  items.length === 0 ? 0 : share(items, is)

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : round(values.reduce((sum, value) => sum + value, 0) / values.length)

const round = (value: number) => Math.round(value * 10_000) / 10_000

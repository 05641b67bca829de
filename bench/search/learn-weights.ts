import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES, type WeighedQuery } from '#app/features/catalogue/search/closer-look.ts'
import { createConcepts } from '#app/features/catalogue/search/concepts.ts'
import { EVIDENCE, evidenceFor } from '#app/features/catalogue/search/score.ts'
import { readDocument, writeDocument } from '#app/features/catalogue/search/search-document.ts'
import { readDemoServices, readDemoSynonyms } from './demo-passages.ts'
import { createMemoryIndex, lookAtAll } from './index-in-memory.ts'
import { asksForService, type LabelledRequest, readLabelled } from './labelled-requests.ts'
import { dot, learnDecision, learnRanking } from './learning.ts'
import { measure } from './metrics.ts'

// Learns the weights of the closer look and of the decision "weak" from the tuning part, and says by cross-validation
// what they are worth. A pair in bokmål and nynorsk is never split between learning and trial.
// `--write` replaces app/features/catalogue/search/weights.json.

const FOLDS = 10
/** In-scope requests that may be told that their hits are weak. */
const MOST_FALSE_ALARMS = 0.06

interface Looked {
  request: LabelledRequest
  weighed: WeighedQuery
  candidates: number[][]
  right: ReadonlySet<number>
}

const services = readDemoServices()
const index = createMemoryIndex(services, createConcepts(readDemoSynonyms()))
const requests = ['tuning', 'out-of-scope-tuning']
  .flatMap((name) => readLabelled(join(import.meta.dirname, `labelled/${name}.jsonl`)))
  .filter(({ kind }) => kind !== 'safety')
const looked: Looked[] = []
for (const request of requests) {
  const { features, weighed } = await lookAtAll(index, request.text)
  looked.push({
    request,
    weighed,
    candidates: features.map((one) => FEATURES.map((name) => one[name])),
    right: new Set(services.flatMap(({ key }, at) => (request.service.includes(key) ? [at] : []))),
  })
}
const asking = looked.filter(({ request }) => asksForService(request))
const groups = [...new Set(looked.map(({ request }) => request.pair ?? request.id))]
const foldOf = new Map(groups.map((group, at) => [group, (at * 7) % FOLDS]))
const isIn =
  (fold: number) =>
  ({ request }: Looked) =>
    foldOf.get(request.pair ?? request.id) === fold

const tried = new Map<Looked, { order: number[]; evidence: number[] }>()
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learnRanking(
    asking.filter((one) => !isIn(fold)(one)),
    FEATURES.length,
  )
  for (const one of looked.filter(isIn(fold))) tried.set(one, judge(one, weights))
}
const weights = learnRanking(asking, FEATURES.length)
// The decision is learned on scores from folds that had not seen the request.
const decided = looked.map((one) => {
  const isYes = asksForService(one.request)
  return {
    features: tried.get(one)?.evidence ?? [],
    isYes,
    counts: isYes ? 1 : asking.length / (looked.length - asking.length),
  }
})
const decision = learnDecision(decided)
const sums = decided.map(({ features, isYes }) => ({ isYes, sum: dot(decision, [1, ...features]) }))
const answerable = sums.filter(({ isYes }) => isYes).map(({ sum }) => sum)
const outside = sums.filter(({ isYes }) => !isYes).map(({ sum }) => sum)
// Below this sum a request is told that its hits are weak; the intercept takes it up, so that below nought is weak.
const least = answerable.toSorted((a, b) => a - b)[Math.floor(MOST_FALSE_ALARMS * answerable.length)] ?? 0
const told = outside.filter((sum) => sum < least).length / outside.length

const metrics = measure(
  asking.map(({ request }) => request),
  asking.map((one) => ({
    hits: (tried.get(one)?.order ?? []).map((at) => ({
      service: services[at]?.key ?? '',
      unit: services[at]?.unit ?? '',
    })),
    saidWeak: false,
    showedEmergency: false,
  })),
)
const { misses, ...figures } = metrics
console.log(
  JSON.stringify(
    { crossValidated: figures, outOfScope: { told, falseAlarms: MOST_FALSE_ALARMS }, misses: misses.length },
    null,
    1,
  ),
)

const learned = {
  features: Object.fromEntries(FEATURES.map((name, at) => [name, round(weights[at])])),
  strength: {
    ...Object.fromEntries(
      ['intercept', ...EVIDENCE].map((name, at) => [name, round((decision[at] ?? 0) - (at === 0 ? least : 0))]),
    ),
  },
}
console.log(JSON.stringify(learned))
if (process.argv.includes('--write')) {
  writeFileSync(
    join(import.meta.dirname, '../../app/features/catalogue/search/weights.json'),
    `${JSON.stringify(learned, null, 2)}\n`,
  )
}

function judge({ candidates, weighed }: Looked, weights: readonly number[]) {
  const scores = candidates.map((candidate) => dot(weights, candidate))
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const [best = 0] = order
  const evidence = evidenceFor(weighed, scores[best] ?? 0, index.documents[best] ?? readDocument(writeDocument([])))
  return { order, evidence: EVIDENCE.map((name) => evidence[name]) }
}

function round(value = 0) {
  return Math.round(value * 1000) / 1000
}

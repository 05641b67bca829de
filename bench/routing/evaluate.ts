import { measureConfidence, measureStraight, type Verdict } from '#app/features/cases/routing/measure-confidence.ts'
import firstModel from '#app/features/cases/routing/routing-weights.json' with { type: 'json' }
import { asksForService, readLabelled } from '../search/labelled-requests.ts'
import { type Asked, askLabelled } from './ask-labelled.ts'
import { percent, printReliability } from './print.ts'

// npm run bench:routing -- FILE.jsonl
// Asks each request as a visitor of whom nothing is known, on a temporary demonstration or on SAMSPEL_DATA where it is
// set, and prints how far the confidences mean what they say and what goes straight to a unit. Sums only, so that nobody
// tunes on the held-out parts.

const [file] = process.argv.slice(2)
if (!file) {
  console.error('Say which file: npm run bench:routing -- FILE.jsonl')
  process.exit(1)
}
const asked = await askLabelled(readLabelled(file))
const routed = asked.filter(({ routing, request }) => routing !== null && request.kind !== 'safety')
const verdicts = routed.map(verdictOf)
const { threshold } = firstModel

console.log('The unit is right, whether it has agreed or not:')
printReliability(measureConfidence(verdicts))
console.log(`\nAt the threshold, ${threshold}:`)
console.log(
  '| requests | n | sure enough | of which right | straight by agreement | of which right |\n|---|---|---|---|---|---|',
)
say('that ask for a service', ({ request }) => asksForService(request))
say('… one unit', ({ request }) => asksForService(request) && request.unit.length === 1)
say('… two units', ({ request }) => asksForService(request) && request.unit.length > 1)
say('out of scope', ({ request }) => request.kind === 'out_of_scope')
say('all', () => true)
saySecond()
const dangers = asked.filter(({ request }) => request.kind === 'safety')
const missed = dangers.filter(({ routing }) => routing?.handlingUnitId)
console.log(
  `\nSigns of danger: ${dangers.length}, of which ${missed.length} went straight to another than the front desk.`,
)
const times = asked.map(({ tookMs }) => tookMs).sort((a, b) => a - b)
const timeAt = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0)
console.log(`Time: median ${timeAt(0.5)} ms, p95 ${timeAt(0.95)} ms.`)

function verdictOf({ request, routing, first }: Asked): Verdict {
  const confidence = routing?.trace.confidence ?? 0
  return { confidence, isRight: first !== null && request.unit.includes(first) }
}

function say(name: string, isOf: (one: Asked) => boolean) {
  const some = routed.filter(isOf)
  const sure = measureStraight(some.map(verdictOf), threshold)
  const straight = some.filter(({ routing }) => routing?.handlingUnitId).map((one) => verdictOf(one).isRight)
  const right = straight.filter(Boolean).length / (straight.length || 1)
  console.log(
    `| ${name} | ${some.length} | ${percent(sure.share)} | ${sure.share > 0 ? percent(sure.right) : '–'} | ${straight.length} | ${straight.length > 0 ? percent(right) : '–'} |`,
  )
}

function saySecond() {
  const two = routed.filter(({ request }) => asksForService(request) && request.unit.length > 1)
  const told = routed.filter(({ routing }) => routing?.suggestions.some(({ part }) => part === 'second'))
  const areBoth = ({ request, first, other }: Asked) =>
    first !== null &&
    other !== null &&
    request.unit.length > 1 &&
    [first, other].every((one) => request.unit.includes(one))
  const among = two.filter(({ request, first, others }) =>
    request.unit.every((unit) => [first, ...others.slice(0, 3)].includes(unit)),
  )
  console.log(
    `\nTwo units: ${told.length} requests were told to need a second, ${told.filter(areBoth).length} of them the right two; of ${two.length} that do need two, the first two are right in ${two.filter(areBoth).length}, and both are among the first four in ${among.length}.`,
  )
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crossValidate, isKeptOut, learnRoutingModel } from '#app/features/cases/routing/learn-routing-model.ts'
import { writeLesson } from '#app/features/cases/routing/lesson.ts'
import { measureConfidence, measureStraight } from '#app/features/cases/routing/measure-confidence.ts'
import { type LabelledRequest, readLabelled } from '../search/labelled-requests.ts'
import { withOneTypo } from '../search/typo-variants.ts'
import { askLabelled } from './ask-labelled.ts'
import { lessonOf } from './lessons.ts'
import { percent, printReliability } from './print.ts'

// npm run routing:learn [-- --write]
// Learns how sure routing may be from the tuning part, each request also with a typing error, and says by
// cross-validation what that is worth. A pair in bokmål and nynorsk is never split between learning and trial. `--write`
// replaces routing-weights.json, the first model of an installation, and routing-base.json, the lessons that the job
// goes on learning from. The same labelled set and demonstration give the same files.

/** A request and its misspelt copy are not two requests. */
const WRITTEN = 0.7
const MISSPELT = 0.3
const SEED = 11

const requests = ['tuning', 'out-of-scope-tuning'].flatMap((name) =>
  readLabelled(join(import.meta.dirname, `../search/labelled/${name}.jsonl`)),
)
const misspelt = requests.map((request): LabelledRequest => ({ ...request, text: withOneTypo(request.text, SEED) }))
const asked = await askLabelled([...requests, ...misspelt])
const lessons = asked
  .map((one, at) => lessonOf(one, at < requests.length ? WRITTEN : MISSPELT))
  .filter((lesson) => lesson !== null)
// What is kept out is always the same, so that no model is ever measured on what it has learned from.
const model = learnRoutingModel(lessons.filter((lesson) => !isKeptOut(lesson)))
const tried = crossValidate(lessons)

console.log(JSON.stringify(model, null, 1))
console.log(`\nthe first unit, cross-validated, straight at ${model.threshold}:`)
printReliability(measureConfidence(tried.first))
const straight = measureStraight(tried.first, model.threshold)
console.log(`straight ${percent(straight.share)}, of which right ${percent(straight.right)}`)
console.log(`\nthe second unit, cross-validated, told at ${model.secondThreshold}:`)
printReliability(measureConfidence(tried.second))
const second = measureStraight(tried.second, model.secondThreshold)
console.log(`told ${percent(second.share)}, of which right ${percent(second.right)}`)

if (process.argv.includes('--write')) {
  write('routing-weights.json', model)
  write('routing-base.json', lessons.map(writeLesson))
}

function write(name: string, content: unknown) {
  const file = join(import.meta.dirname, '../../app/features/cases/routing', name)
  // Rows of numbers on one line, as the formatter wants them.
  const text = JSON.stringify(content, null, 2).replace(/\[[\d\s.,-]+\]/g, (row) =>
    row.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  )
  writeFileSync(file, `${text}\n`)
}

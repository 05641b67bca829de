import { readFileSync } from 'node:fs'
import { formWarning } from '#app/features/cases/language-form/form-warning.ts'
import { detectLanguage } from '#app/platform/texts/language-form/detect-language.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'

// npm run bench:language [-- --errors]: how well bokmål, nynorsk and English are told apart, how often a handler would be
// warned wrongly or not at all, and the time it takes. docs/decisions/0011-language-form.md tells of the sets.

interface Labelled {
  id: string
  text: string
  /** Null when nobody could say: too short, mixed, dialect. */
  lang: Language | null
}

const labels = ['nb', 'nn', 'en', null] as const
const showErrors = process.argv.includes('--errors')

report('building', read('labelled/building.jsonl'))
report('held out', read('labelled/held-out.jsonl'))
report(
  'requests to search, by other writers',
  ['tuning', 'held-out', 'held-out-second', 'near-misses-third', 'near-misses-held-out-second'].flatMap((name) =>
    read(`../search/labelled/${name}.jsonl`),
  ),
)
time(read('labelled/held-out.jsonl'))

function report(name: string, set: Labelled[]) {
  const found = set.map((line) => ({ ...line, found: detectLanguage(line.text).language }))
  console.log(`\n## ${name}: ${set.length} texts\n`)
  console.log('| label | texts | found nb | nn | en | none | right |\n|---|---|---|---|---|---|---|')
  for (const label of labels) {
    const own = found.filter(({ lang }) => lang === label)
    if (own.length === 0) continue
    const counts = labels.map((each) => own.filter((line) => line.found === each).length)
    const right = own.filter((line) => line.found === label).length
    console.log(`| ${label ?? 'none'} | ${own.length} | ${counts.join(' | ')} | ${percent(right, own.length)} |`)
  }
  console.log('\n| words | texts with a language | right | none | wrong |\n|---|---|---|---|---|')
  const told = found.filter(({ lang }) => lang !== null)
  for (const [from, to] of [
    [1, 5],
    [6, 10],
    [11, 20],
    [21, 1_000],
  ] as const) {
    const own = told.filter(({ text }) => from <= wordsIn(text) && wordsIn(text) <= to)
    const right = own.filter((line) => line.found === line.lang).length
    const silent = own.filter((line) => line.found === null).length
    const wrong = own.length - right - silent
    console.log(
      `| ${from}–${to} | ${own.length} | ${percent(right, own.length)} | ${percent(silent, own.length)} | ${wrong} |`,
    )
  }
  warnings(set)
  if (showErrors)
    for (const line of found)
      if (line.found !== line.lang) console.log(`  ${line.id} ${line.lang} taken for ${line.found}: ${line.text}`)
}

/** Each text as the draft of an answer: to a question in its own language, and to one in each other. */
function warnings(set: Labelled[]) {
  const told = set.filter(({ lang }) => lang !== null)
  const wrongly = told.filter(({ lang, text }) => formWarning(lang!, text) !== null)
  const untold = set.filter(({ lang }) => lang === null)
  const onUntold = untold.filter(({ text }) => formWarning('nb', text) ?? formWarning('nn', text))
  console.log(`\nfalse warnings: ${wrongly.length} of ${told.length} drafts in the language of the question`)
  if (untold.length > 0) console.log(`and ${onUntold.length} of ${untold.length} that nobody could say the language of`)
  for (const shortest of [1, 10, 20]) {
    const long = told.filter(({ text }) => wordsIn(text) >= shortest)
    const pairs = long.flatMap(({ lang, text }) =>
      languages.filter((each) => each !== lang).map((each) => [each, text]),
    )
    const warned = pairs.filter(([question, text]) => formWarning(question as Language, text!) !== null).length
    console.log(
      `warned of ${percent(warned, pairs.length)} of drafts in another language, of ${shortest} words or more`,
    )
  }
  if (showErrors) for (const { id, text } of [...wrongly, ...onUntold]) console.log(`  false warning ${id}: ${text}`)
}

function time(set: Labelled[]) {
  const runs = 40
  const run = () => {
    for (const { text } of set) detectLanguage(text)
  }
  for (let warmUp = 0; warmUp < 10; warmUp++) run()
  const started = process.threadCpuUsage()
  for (let each = 0; each < runs; each++) run()
  const { user, system } = process.threadCpuUsage(started)
  console.log(`\n${((user + system) / runs / set.length).toFixed(1)} µs of processor time for a text`)
}

function read(file: string): Labelled[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as Labelled)
}

function wordsIn(text: string) {
  return text.match(/\p{L}+/gu)?.length ?? 0
}

function percent(part: number, whole: number) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

import { readFileSync } from 'node:fs'
import { findDanger } from '#app/features/safety/find-danger.ts'

// npm run bench:safety: processor time of the look for signs of danger, on texts that are hard in different ways.

const requests = readFileSync(new URL('../search/labelled/tuning.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text)

const texts: [string, string][] = [
  ['one request', requests[0] ?? ''],
  ['ordinary requests, 2,000 characters', requests.join(' ').slice(0, 2_000)],
  ['one word again and again, 2,000', 'vil '.repeat(500)],
  ['words of many phrases, 2,000', 'i want to be with me and not '.repeat(70).slice(0, 2_000)],
  ['one long word, 2,000', 'vilikke'.repeat(285)],
  ['a long text, 200,000', 'jeg vil ikke '.repeat(15_000)],
]

console.log('| text | ms of processor time |\n|---|---|')
for (const [name, text] of texts) console.log(`| ${name} | ${meanMs(text, text.length > 10_000 ? 5 : 40).toFixed(2)} |`)

function meanMs(text: string, runs: number) {
  for (let run = 0; run < runs; run += 1) findDanger(text)
  const started = process.threadCpuUsage()
  for (let run = 0; run < runs; run += 1) findDanger(text)
  const { user, system } = process.threadCpuUsage(started)
  return (user + system) / 1_000 / runs
}

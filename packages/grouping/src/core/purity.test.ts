import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What would make the core depend on anything but what is given to it. WebAssembly is part of every machine. */
const forbidden: Readonly<Record<string, RegExp>> = {
  'the time': /\bDate\b|\bperformance\b|\bTemporal\b/,
  chance: /\bMath\.random\b|\bcrypto\b/,
  'the machine': /\bprocess\b\s*[.[(]|\bglobalThis\b(?! as { WebAssembly)|\bnavigator\b|\bBuffer\b|\brequire\s*\(/,
  'modules of Node': /['"]node:/,
  'the network': /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/,
  timers: /\bset(Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/,
  output: /\bconsole\b/,
  'the last bits of the machine': /\bMath\.(a?(cos|sin|tan)h?|atan2|cbrt|exp|expm1|hypot|log(10|1p|2)?|pow)\b/,
  'the language of the machine': /\btoLocale\w+\b|\blocaleCompare\b|\bIntl\b/,
}

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

/** Code alone: comments may speak of the time. */
const codeOf = (text: string) => text.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const faultsOf = (code: string) =>
  Object.entries(forbidden).flatMap(([what, pattern]) => (pattern.test(code) ? [what] : []))

test('the core needs nothing but what it is given', () => {
  expect(files.length).toBeGreaterThan(50)
  const faults = files.flatMap((file) =>
    faultsOf(codeOf(readFileSync(join(import.meta.dirname, file), 'utf8'))).map((what) => `${file}: ${what}`),
  )
  expect(faults).toEqual([])
})

test.each([
  ['const now = new Date()', 'the time'],
  ['const seed = Math.random()', 'chance'],
  ["import { cpus } from 'node:os'", 'modules of Node'],
  ['await fetch(url)', 'the network'],
  ['setTimeout(end, 5)', 'timers'],
  ['const near = Math.hypot(x, y) < 1', 'the last bits of the machine'],
  ['if (process.env.FAST) return', 'the machine'],
  ['names.sort((a, b) => a.localeCompare(b))', 'the language of the machine'],
])('would see %s', (code, what) => {
  expect(faultsOf(codeOf(`/* fetch(no) */ ${code} // Date`))).toEqual([what])
})

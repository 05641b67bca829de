import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate } from '../../core/evaluate/evaluate.ts'
import type { Problem } from '../../core/problem/problem.ts'
import type { FormedGroup, Progress, Solution } from '../../core/solution.ts'
import { reportPage } from './page.ts'

/** Two groups of two, of which one is broken: a1 and a2 must be apart. */
const problem: Problem = {
  attributes: { age: { type: 'numeric' } },
  participants: ['a1', 'a2', 'b1', 'b2'].map((id, index) => ({ id, attributes: { age: index } })),
  groups: { size: 2 },
  criteria: [
    { kind: 'apart', id: 'old quarrel', sets: [['a1', 'a2']], weight: 2, required: true },
    { kind: 'similar', id: 'of one age', attribute: 'age', weight: 3 },
  ],
}
const groups = [
  { id: '1', participants: ['a1', 'a2'] },
  { id: '2', participants: ['b1', 'b2'] },
]
const point = (seconds: number, score: number, breach: number): Progress => ({ seconds, iterations: 10, score, breach })

const solutionOf = (of: Problem, formed: readonly FormedGroup[], trace: readonly Progress[] = []): Solution => ({
  groups: formed,
  report: evaluate(of, formed),
  bound: { score: 1, breach: 0 },
  gap: null,
  trace,
  iterations: 1234,
  seconds: 2,
  seed: 7,
})

const plain = (page: string) =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/?bdi>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

test('tells score, bound, what is broken and why, and who is where', () => {
  const text = plain(reportPage(solutionOf(problem, groups)))
  expect(text).toContain('4 people in 2 groups')
  expect(text).toContain('Upper bound 1.000')
  expect(text).toContain('1 old quarrel 1 pair that should be apart is together. a1, a2')
  expect(text).toContain('Group 1 a1, a2 Group 2 b1, b2')
  expect(text).toContain('Seed 7, 1,234 steps')
  // Criteria stand by weight: the wish weighs more.
  expect(text.indexOf('of one age')).toBeLessThan(text.indexOf('old quarrel'))
})

test('a cell of a broken requirement says so without colour', () => {
  const page = reportPage(solutionOf(problem, groups))
  expect(page.match(/<td class="number cell broken"[^>]*>✕ 0\.000<span class="unseen">, broken by 1</g)).toHaveLength(1)
  const whole = groups.map(({ id }, index) => ({ id, participants: [`a${index + 1}`, `b${index + 1}`] }))
  expect(reportPage(solutionOf(problem, whole))).not.toContain('✕')
})

test('needs nothing beside itself and runs nothing', () => {
  const page = reportPage(solutionOf(problem, groups, [point(0, 0.1, 1), point(1, 0.2, 0)]))
  expect(page).not.toMatch(/<script|<link|<img|\bsrc=|\bhref=|url\(|@import|https?:/i)
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
})

test('the search over time changes its line where requirements begin to hold', () => {
  const page = reportPage(solutionOf(problem, groups, [point(0, 0.1, 2), point(0.1, 0.2, 1), point(1, 0.15, 0)]))
  const [broken, whole] = ['line broken', 'line'].map(
    (kind) => new RegExp(`<path class="${kind}" d="([^"]*)"`).exec(page)?.[1],
  )
  expect(broken).toMatch(/^M10 [\d.]+H[\d.]+V[\d.]+H[\d.]+$/)
  const begins = /^M([\d.]+) /.exec(whole!)![1]
  expect(broken!.endsWith(`H${begins}`)).toBe(true)
})

test('ids can be anything: they stand as text and never as HTML', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '`', '$', '{', 'b', ' ', '/'),
    minLength: 1,
  })
  fc.assert(
    fc.property(fc.uniqueArray(nasty, { minLength: 2, maxLength: 5 }), (ids) => {
      const named: Problem = {
        participants: ids.map((id) => ({ id })),
        groups: { named: [{ id: ids[0]!, max: ids.length }] },
        criteria: [{ kind: 'apart', id: ids[1]!, sets: [ids], required: true }],
      }
      const page = reportPage(solutionOf(named, [{ id: ids[0]!, participants: ids }]))
      const calm = reportPage(
        solutionOf(rename(named), [{ id: 'n0', participants: ids.map((_, index) => `n${index}`) }]),
      )
      const tags = (text: string) => text.match(/<[^>]*>/g)!.map((tag) => tag.replace(/ .*/s, ''))
      expect(tags(page)).toEqual(tags(calm))
      const members = /<h3>[^<]*<\/h3><p>(.*?)<\/p>/s.exec(page)![1]!.replace(/<\/?bdi>/g, '')
      expect(decoded(members)).toBe(ids.join(', '))
    }),
    { numRuns: 100 },
  )
})

const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
const decoded = (text: string) => text.replace(/&([^;]*);/g, (_, name) => marks[name]!)

function rename({ participants }: Problem): Problem {
  const ids = participants.map((_, index) => `n${index}`)
  return {
    participants: ids.map((id) => ({ id })),
    groups: { named: [{ id: 'n0', max: ids.length }] },
    criteria: [{ kind: 'apart', id: 'n1', sets: [ids], required: true }],
  }
}

test('an id that turns the direction of writing leaves its neighbours as they are', () => {
  const page = reportPage(solutionOf(problem, groups))
  expect(page).toContain('<bdi>a1</bdi>, <bdi>a2</bdi>')
})

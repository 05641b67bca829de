import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateFormation } from '../evaluate/evaluate.ts'
import type { Report } from '../evaluate/report.ts'
import { formedGroups } from '../formed-groups.ts'
import { type Formation, readProblem } from '../problem/check-problem.ts'
import type { Problem } from '../problem/problem.ts'
import { Random } from '../random.ts'
import { placeAtRandom } from '../search/place.ts'
import { problems } from '../testing/problems.ts'
import { type EditReport, type FormationEditor, openFormation } from './formation-editor.ts'
import type { Edit } from './read-edit.ts'

const drawn = fc.array(
  fc.record({
    person: fc.nat(999),
    target: fc.nat(999),
    kind: fc.constantFrom('swap', 'swap', 'move', 'move', 'undo'),
  }),
  { minLength: 1, maxLength: 8 },
)
type Drawn = { person: number; target: number; kind: string }

test('after any edits, and any taken back, the editor says what the checker says', () => {
  fc.assert(
    fc.property(problems(), fc.nat(), drawn, (problem, seed, list) => {
      const formation = readProblem(problem)
      const begin = formedGroups(formation, placeAtRandom(formation, new Random(seed)))
      const editor = openFormation(problem, begin)
      for (const one of list) {
        const before = evaluateFormation(formation, editor.groups())
        const report = one.kind === 'undo' ? editor.undo() : make(editor, editOf(one, formation))
        if (report) expectAsChecked(report, before, evaluateFormation(formation, editor.groups()))
      }
      while (editor.undo());
      expect(sorted(editor)).toEqual(begin.map(({ participants }) => [...participants].sort()))
      const { score, breach } = evaluateFormation(formation, begin)
      expect(editor.score().score).toBeCloseTo(score, 9)
      expect(editor.score().breach).toBeCloseTo(breach, 9)
    }),
    { numRuns: 200 },
  )
})

test('an edit is refused exactly when the checker would not take what it gives', () => {
  fc.assert(
    fc.property(problems(), fc.nat(), drawn, (problem, seed, list) => {
      const formation = readProblem(problem)
      const editor = openFormation(problem, formedGroups(formation, placeAtRandom(formation, new Random(seed))))
      for (const one of list) {
        const edit = editOf(one, formation)
        const groups = placedBy(edit, editor)
        if (groups === null) continue
        const isTaken = isFit(() => evaluateFormation(formation, groups))
        expect(editor.preview(edit).isDone).toBe(isTaken)
      }
    }),
    { numRuns: 200 },
  )
})

/** Makes the edit, which must give what its preview said. */
function make(editor: FormationEditor, edit: Edit): EditReport | null {
  const ahead = editor.preview(edit)
  const done = edit.kind === 'swap' ? editor.swap(edit.one, edit.other) : editor.move(edit.person, edit.group)
  expect(done.isDone).toBe(ahead.isDone)
  if (!done.isDone || !ahead.isDone) return null
  expect(rounded(ahead.report)).toEqual(rounded(done.report))
  return done.report
}

function expectAsChecked(report: EditReport, before: Report, after: Report): void {
  expect(report.score).toBeCloseTo(after.score, 9)
  expect(report.breach).toBeCloseTo(after.breach, 9)
  expect(report.scoreChange).toBeCloseTo(after.score - before.score, 9)
  expect(report.breachChange).toBeCloseTo(after.breach - before.breach, 9)
  for (const group of report.groups) {
    const { id, size, score, criteria } = after.groups.find((one) => one.id === group.id)!
    const { breaches: _, ...told } = group
    expect(rounded(told)).toEqual(rounded({ id, size, score, criteria }))
  }
  for (const criterion of after.criteria.keys()) {
    for (const { id, breaches } of report.groups) {
      const checked = after.criteria[criterion]!.breaches.find(({ unit }) => unit === id)
      if (checked) expect(breaches[criterion]).toBeCloseTo(checked.amount, 9)
    }
  }
}

function editOf({ person, target, kind }: Drawn, { cohort }: Formation): Edit {
  const one = cohort.participants[person % cohort.size]!.id
  if (kind === 'swap') return { kind: 'swap', one, other: cohort.participants[target % cohort.size]!.id }
  return { kind: 'move', person: one, group: cohort.groups[target % cohort.groups.length]!.id }
}

/** The groups as an edit would leave them, by names alone; null where nobody changes their group. */
function placedBy(edit: Edit, editor: FormationEditor) {
  const groups = editor.groups()
  const homeOf = (id: string) => groups.find(({ participants }) => participants.includes(id))!.id
  const goals = new Map(
    edit.kind === 'swap'
      ? [
          [edit.one, homeOf(edit.other)],
          [edit.other, homeOf(edit.one)],
        ]
      : [[edit.person, edit.group]],
  )
  if ([...goals].every(([id, goal]) => homeOf(id) === goal)) return null
  const coming = (group: string) => [...goals].filter(([, goal]) => goal === group).map(([id]) => id)
  return groups.map(({ id, participants }) => ({
    id,
    participants: [...participants.filter((one) => !goals.has(one)), ...coming(id)],
  }))
}

function isFit(check: () => unknown): boolean {
  try {
    check()
    return true
  } catch {
    return false
  }
}

const sorted = (editor: FormationEditor) => editor.groups().map(({ participants }) => [...participants].sort())
const rounded = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Math.round(one * 1e8) / 1e8 + 0 : one)))

const small: Problem = {
  attributes: { kind: { type: 'categorical' } },
  participants: [
    { id: 'a', attributes: { kind: 'x' } },
    { id: 'b', attributes: { kind: 'y' } },
    { id: 'c', attributes: { kind: 'x' } },
    { id: 'd', attributes: { kind: 'y' }, group: '2', locked: true },
  ],
  groups: {
    named: [
      { id: '1', min: 1, max: 2 },
      { id: '2', min: 2, max: 3 },
    ],
  },
  criteria: [{ id: 'alike', kind: 'similar', attribute: 'kind', required: true }],
}
const start = [
  { id: '1', participants: ['a', 'b'] },
  { id: '2', participants: ['c', 'd'] },
]

test('b and c change places: both groups are of one kind, and two breaches are mended', () => {
  const editor = openFormation(small, start)
  expect(editor.score()).toEqual({ score: 0, breach: 2 })
  const outcome = editor.swap('b', 'c')
  expect(outcome).toEqual({
    isDone: true,
    report: {
      score: 1,
      breach: 0,
      scoreChange: 1,
      breachChange: -2,
      groups: [
        { id: '1', size: 2, score: 1, criteria: [1], breaches: [0] },
        { id: '2', size: 2, score: 1, criteria: [1], breaches: [0] },
      ],
    },
  })
  expect(editor.undo()).toMatchObject({ score: 0, breach: 2, scoreChange: -1, breachChange: 2 })
  expect(editor.undo()).toBeNull()
})

test('what cannot be done is refused by a code, and changes nothing', () => {
  const editor = openFormation(small, start)
  const outcomes = [
    editor.swap('a', 'nobody'),
    editor.move('a', 'nowhere'),
    editor.swap('a', 'b'),
    editor.swap('a', 'd'),
    editor.move('c', '1'),
    editor.move('a', '2'),
    editor.move('b', '2'),
  ]
  expect(outcomes.map((one) => (one.isDone ? 'done' : one.refusal.code))).toEqual([
    'edit.unknown-person',
    'edit.unknown-group',
    'edit.same-group',
    'edit.locked',
    'edit.full',
    'done',
    'edit.full',
  ])
  expect(editor.undoable).toBe(1)
  expect(editor.move('b', '2')).toMatchObject({ refusal: { values: { group: '2', max: 3 } } })
})

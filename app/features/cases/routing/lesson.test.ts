import { expect, test } from 'vitest'
import { type RoutingLesson, readLesson, writeLesson } from './lesson.ts'
import { lessonFromCase } from './lesson-from-case.ts'
import base from './routing-base.json' with { type: 'json' }

const lesson: RoutingLesson = {
  group: 'd001',
  counts: 0.7,
  first: [1.5, 2, 3, 0.25, 0, 1],
  firstIsRight: false,
  second: { row: [1, 2, 3, 4, 5, 6], isNeeded: false },
  elsewhere: true,
  notAgreed: null,
  page: null,
}

test('a lesson is read as it was written', () => {
  for (const one of [lesson, { ...lesson, second: null, elsewhere: null, page: true }])
    expect(readLesson(writeLesson(one))).toEqual(one)
})

test('every labelled lesson can be read, and a line of another version cannot', () => {
  expect(base.map(readLesson).map(writeLesson)).toEqual(base)
  expect(() => readLesson('d001 1 0 1.5')).toThrow(RangeError)
})

const trace = {
  confidence: 0.6,
  features: { share: 1, margin: 1, best: 1, found: 1, unknown: 0, needs: 0 },
  secondFeatures: { share: 1, margin: 1, best: 1, found: 1, adds: 0, needs: 0 },
  weighedUnitIds: ['it', null, 'library'],
  notAgreedIds: ['desk'],
}
const decided = { caseId: 'case', trace, rightUnitId: 'it', isLocal: false, invitedUnitIds: [] }

test('a case teaches whether the first unit was right, or another was', () => {
  expect(lessonFromCase(decided)).toMatchObject({
    group: 'case',
    firstIsRight: true,
    elsewhere: null,
    notAgreed: false,
  })
  expect(lessonFromCase({ ...decided, rightUnitId: 'library' })).toMatchObject({ firstIsRight: false, elsewhere: true })
  expect(lessonFromCase({ ...decided, rightUnitId: 'help', isLocal: true })).toMatchObject({ elsewhere: true })
  expect(lessonFromCase({ ...decided, rightUnitId: 'desk' })).toMatchObject({ elsewhere: false, notAgreed: true })
})

test('a case teaches nothing when it was weighed by other features', () => {
  const { needs: _, ...features } = trace.features
  const older = { ...trace, features: features as typeof trace.features }
  expect(lessonFromCase({ ...decided, trace: older })).toBeNull()
})

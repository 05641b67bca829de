import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Assignment, type AssistantHours, assignAssistants, mostGroupsOf } from './assign-assistants.ts'
import { type AssistedGroup, clashesOf } from './assistant.ts'

const groupsOf = (...assistants: (string | null)[]) =>
  assistants.map((assistant, index) => ({ id: `g${index + 1}`, assistant }))

const counts = ({ assistantOf }: Pick<Assignment, 'assistantOf'>, assistants: readonly AssistantHours[]) =>
  assistants.map(({ id }) => [...assistantOf.values()].filter((one) => one === id).length)

/** The largest share of anybody's hours that groups take. */
const largestShare = (taken: readonly number[], assistants: readonly AssistantHours[]) =>
  Math.max(...assistants.map(({ hours }, index) => taken[index]! / hours))

/** Each way to give out `total` groups, by how many each assistant has. */
function waysOf(
  total: number,
  assistants: readonly AssistantHours[],
  most: (one: AssistantHours) => number,
): number[][] {
  const [first, ...others] = assistants
  if (!first) return total === 0 ? [[]] : []
  return Array.from({ length: Math.min(total, most(first)) + 1 }, (_, own) =>
    waysOf(total - own, others, most).map((rest) => [own, ...rest]),
  ).flat()
}

const someAssistants = fc
  .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 })
  .map((halves) => halves.map((half, index) => ({ id: `a${index}`, hours: half / 2 })))
const someHours = fc.constantFrom(0.5, 1, 1.5)

describe('assistants', () => {
  test('have groups by their hours: of six groups, two hours take two, four take four', () => {
    const assistants = [
      { id: 'ada', hours: 2 },
      { id: 'bo', hours: 4 },
    ]
    const assignment = assignAssistants(groupsOf(null, null, null, null, null, null), assistants, 1)
    expect(counts(assignment, assistants)).toEqual([2, 4])
    expect(assignment.left).toEqual([])
  })

  test('go on with the groups that they follow, and it is told which groups are left', () => {
    const assistants = [{ id: 'ada', hours: 2 }]
    const { assistantOf, left } = assignAssistants(groupsOf(null, 'ada', 'ada', null), assistants, 1)
    expect([...assistantOf]).toEqual([
      ['g2', 'ada'],
      ['g3', 'ada'],
    ])
    expect(left).toEqual(['g1', 'g4'])
  })

  test('whose hours have become fewer give up the last of their groups', () => {
    const assistants = [
      { id: 'ada', hours: 1 },
      { id: 'bo', hours: 1 },
    ]
    const { assistantOf } = assignAssistants(groupsOf('ada', 'ada'), assistants, 1)
    expect([...assistantOf]).toEqual([
      ['g1', 'ada'],
      ['g2', 'bo'],
    ])
  })

  test('who have been removed follow nothing', () => {
    expect(assignAssistants(groupsOf('gone'), [], 1).left).toEqual(['g1'])
  })

  test('count tenths of hours exactly: 0.3 hours are three groups of 0.1', () =>
    expect(mostGroupsOf({ id: 'ada', hours: 0.3 }, 0.1)).toBe(3))

  test('no other way has a smaller largest share, or more groups followed', () =>
    fc.assert(
      fc.property(someAssistants, fc.integer({ min: 0, max: 8 }), someHours, (assistants, total, perGroup) => {
        const groups = Array.from({ length: total }, (_, index) => ({ id: `g${index}`, assistant: null }))
        const assignment = assignAssistants(groups, assistants, perGroup)
        const most = (one: AssistantHours) => mostGroupsOf(one, perGroup)
        const room = assistants.reduce((sum, one) => sum + most(one), 0)
        expect(assignment.assistantOf.size).toBe(Math.min(total, room))
        expect(assignment.assistantOf.size + assignment.left.length).toBe(total)
        const own = largestShare(counts(assignment, assistants), assistants)
        for (const way of waysOf(assignment.assistantOf.size, assistants, most))
          expect(own).toBeLessThanOrEqual(largestShare(way, assistants) + 1e-9)
      }),
    ))

  test('nobody has more than their hours, and everybody keeps what their hours reach for', () =>
    fc.assert(
      fc.property(
        someAssistants,
        fc.array(fc.option(fc.constantFrom('a0', 'a1', 'a2', 'gone')), { maxLength: 10 }),
        someHours,
        (assistants, followed, perGroup) => {
          const groups = groupsOf(...followed)
          const { assistantOf } = assignAssistants(groups, assistants, perGroup)
          for (const one of assistants) {
            const most = mostGroupsOf(one, perGroup)
            const before = groups.filter(({ assistant }) => assistant === one.id)
            const now = [...assistantOf].filter(([, assistant]) => assistant === one.id).map(([id]) => id)
            expect(now.length).toBeLessThanOrEqual(most)
            expect(now).toEqual(expect.arrayContaining(before.slice(0, most).map(({ id }) => id)))
          }
        },
      ),
    ))
})

test('groups of one assistant that meet in the same hour clash, and no others', () => {
  const group = (id: string, assistant: string | null, hour?: number): AssistedGroup => ({
    id,
    number: 1,
    name: id,
    meeting: hour === undefined ? {} : { day: 1, hour },
    assistant,
  })
  const groups = [
    group('a', 'ada', 10),
    group('b', 'ada', 10),
    group('c', 'ada', 11),
    group('d', 'bo', 10),
    group('e', null, 10),
    group('f', null, 10),
    group('g', 'bo'),
    group('h', 'bo'),
  ]
  expect([...clashesOf(groups)]).toEqual(['a', 'b'])
})

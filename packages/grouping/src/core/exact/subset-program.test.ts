import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Random } from '../random.ts'
import { type GroupSlot, leftSizes } from './group-slot.ts'
import { LeximinMerit } from './leximin-merit.ts'
import { createWorths, type Merit } from './merit.ts'
import { ScalarMerit } from './scalar-merit.ts'
import { SubsetProgram } from './subset-program.ts'
import { rankOf } from './subset-rank.ts'
import type { WorthTable } from './worth-blocks.ts'
import { countSets, eachSet } from './worth-table.ts'

// More than twelve persons: their words have an upper half. Worths are of a few values, so that many are equal.

interface Drawn {
  readonly members: number
  readonly slots: readonly GroupSlot[]
  readonly join: 'sum' | 'least' | 'leximin'
  readonly unbroken: boolean
  readonly seed: number
}

const bounds = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 }))
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    members: fc.integer({ min: 11, max: 13 }),
    kinds: fc.array(fc.record({ bounds, closed: fc.nat(), slots: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
    join: fc.constantFrom('sum' as const, 'least' as const, 'leximin' as const),
    unbroken: fc.boolean(),
    seed: fc.nat(),
  })
  .map(({ members, kinds, ...rest }) => {
    const all = (1 << members) - 1
    const slots = kinds.flatMap(({ bounds: [min, more], closed, slots: count }, kind): GroupSlot[] =>
      Array.from({ length: count }, () => ({
        kind,
        min,
        max: Math.max(1, min + more),
        // Every third kind or so is closed to some.
        open: closed % 3 === 0 ? all & ~(closed >>> 3) : all,
      })),
    )
    return { members, slots, ...rest }
  })
  .filter(({ members, slots }) => {
    const least = slots.reduce((sum, { min }) => sum + min, 0)
    return least <= members && leftSizes(members, slots, 0).most === members
  })

test('a subset program finds what trying every way to fill the slots finds', () => {
  fc.assert(
    fc.property(drawn, (problem) => {
      const { members, slots, join, unbroken } = problem
      const tables = tablesOf(problem)
      const merit: Merit = join === 'leximin' ? new LeximinMerit() : new ScalarMerit(join, unbroken)
      const program = new SubsetProgram(members, slots, tables, merit)
      const best = program.run({ isSpent: () => false })!
      const tried = bestByTrying(problem, tables)
      expect(best.breach[0]).toBeCloseTo(tried?.breach ?? Number.POSITIVE_INFINITY, 9)
      if (!tried) return
      for (const [index, value] of tried.value.entries()) expect(best.value[index]).toBeCloseTo(value, 9)
      const sets = [...program.best()]
      expect(sets.reduce((sum, set) => sum + set, 0)).toBe((1 << members) - 1)
      const rebuilt = worthOf(problem, tables, sets)
      expect(rebuilt.breach).toBeCloseTo(tried.breach, 9)
      expect(rebuilt.value).toEqual(tried.value.map((value) => expect.closeTo(value, 9)))
    }),
    { numRuns: 50 },
  )
}, 60_000)

function tablesOf({ members, slots, join, unbroken, seed }: Drawn): WorthTable[] {
  const random = new Random(seed)
  const tables: WorthTable[] = []
  for (const slot of slots) {
    if (tables[slot.kind]) continue
    const worths = createWorths(countSets(members, slot), join === 'leximin' ? 2 : 1)
    const { offset } = eachSet(members, slot, (_set, _size, row) => {
      const broken = random.below(6)
      if (broken === 0 && unbroken) return
      worths.breach[row] = unbroken ? 0 : Math.max(0, broken - 3)
      worths.value[row * worths.width] = random.below(50)
      if (join === 'leximin') worths.value[row * 2 + 1] = random.below(100) / 8
    })
    tables[slot.kind] = { offset, worths }
  }
  return tables
}

interface Tried {
  readonly breach: number
  readonly value: number[]
}

function worthOf({ slots, join }: Drawn, tables: readonly WorthTable[], sets: readonly number[]): Tried {
  const rows = sets.map((set, slot) => {
    const { offset, worths } = tables[slots[slot]!.kind]!
    const size = bitCount(set)
    const row = (offset[size] ?? -1) < 0 ? -1 : offset[size]! + rankOf(set, size)
    const isOpen = (set & ~slots[slot]!.open) === 0 && row >= 0
    return {
      breach: isOpen ? worths.breach[row]! : Number.POSITIVE_INFINITY,
      value: isOpen ? worths.value[row * worths.width]! : Number.NEGATIVE_INFINITY,
      last: isOpen && worths.width === 2 ? worths.value[row * 2 + 1]! : 0,
    }
  })
  const breach = rows.reduce((sum, one) => sum + one.breach, 0)
  const values = rows.map(({ value }) => value)
  if (join === 'sum') return { breach, value: [values.reduce((sum, value) => sum + value, 0)] }
  if (join === 'least') return { breach, value: [Math.min(...values)] }
  return { breach, value: [...values.sort((one, other) => one - other), rows.reduce((sum, { last }) => sum + last, 0)] }
}

/** The best way to fill the slots from one on, of every set of persons: each subset of it in turn, in plain arrays. */
function bestByTrying(problem: Drawn, tables: readonly WorthTable[]): Tried | null {
  const { members, slots } = problem
  const known = slots.map(() => new Map<number, Tried | null>())
  const best = (slot: number, set: number): Tried | null => {
    const memo = known[slot]!
    if (memo.has(set)) return memo.get(set)!
    let found: Tried | null = null
    const own = { ...problem, slots: [slots[slot]!] }
    for (let sub = set; ; sub = (sub - 1) & set) {
      const size = bitCount(sub)
      if (size >= slots[slot]!.min && size <= slots[slot]!.max && (slot < slots.length - 1 || sub === set)) {
        const part = worthOf(own, tables, [sub])
        const rest =
          slot === slots.length - 1
            ? nothing
            : part.breach < Number.POSITIVE_INFINITY
              ? best(slot + 1, set ^ sub)
              : null
        if (rest && part.breach < Number.POSITIVE_INFINITY) {
          const joined = join(problem, part, rest)
          if (!found || isBetter(joined, found)) found = joined
        }
      }
      if (sub === 0) break
    }
    memo.set(set, found)
    return found
  }
  return best(0, (1 << members) - 1)
}

const nothing: Tried = { breach: 0, value: [] }

function join({ join: how }: Drawn, one: Tried, other: Tried): Tried {
  const breach = one.breach + other.breach
  if (other.value.length === 0) return { breach, value: one.value }
  if (how === 'sum') return { breach, value: [one.value[0]! + other.value[0]!] }
  if (how === 'least') return { breach, value: [Math.min(one.value[0]!, other.value[0]!)] }
  const sorted = [...one.value.slice(0, -1), ...other.value.slice(0, -1)].sort((a, b) => a - b)
  return { breach, value: [...sorted, one.value.at(-1)! + other.value.at(-1)!] }
}

function isBetter(one: Tried, other: Tried): boolean {
  if (one.breach !== other.breach) return one.breach < other.breach
  const index = one.value.findIndex((value, place) => value !== other.value[place])
  return index >= 0 && one.value[index]! > other.value[index]!
}

function bitCount(set: number): number {
  let count = 0
  for (let left = set; left !== 0; left &= left - 1) count++
  return count
}

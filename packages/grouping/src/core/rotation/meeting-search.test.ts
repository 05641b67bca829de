import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyPlan } from '../../../test/any-rotation-plan.ts'
import { Random } from '../random.ts'
import { countRepeats } from './count-repeats.ts'
import { Effort } from './effort.ts'
import { fitSchedule, leaveOutAbsent } from './fit-schedule.ts'
import { apartWeight, MeetingState } from './meeting-search.ts'
import { relabel } from './relabelling.ts'
import { checkRotationPlan } from './rotation-plan.ts'

test('the cost that swaps add up to is what the checker counts', () => {
  fc.assert(
    fc.property(anyPlan, fc.integer(), fc.nat(60), (given, seed, moves) => {
      const plan = checkRotationPlan(given)
      const random = new Random(seed)
      const state = new MeetingState(plan, leaveOutAbsent(plan, fitSchedule(plan, [], random)))
      for (let i = 0; i < moves; i++) {
        const before = state.cost
        if (state.move(random) !== undefined && i % 3 === 0) {
          state.undo()
          expect(state.cost).toBe(before)
        }
        state.improved()
      }
      state.restore()
      expect(state.cost).toBe(state.bestCost)
      const { repeats, apartMeetings } = countRepeats(state.bestSchedule(), plan.past, plan.apart)
      expect(state.cost).toBe(repeats + apartWeight * apartMeetings)
    }),
    { numRuns: 200 },
  )
})

test('new numbers never make what persons have met before worse, nor change who meets whom', () => {
  fc.assert(
    fc.property(anyPlan, fc.integer(), (given, seed) => {
      const plan = checkRotationPlan({ ...given, absent: [] })
      const random = new Random(seed)
      const schedule = fitSchedule(plan, [], random)
      const renamed = relabel(plan, schedule, random, new Effort({}), 300)
      expect(countRepeats(renamed).repeats).toBe(countRepeats(schedule).repeats)
      const costOf = (weeks: number[][][]) => {
        const { repeats, apartMeetings } = countRepeats(weeks, plan.past, plan.apart)
        return repeats + apartWeight * apartMeetings
      }
      expect(costOf(renamed)).toBeLessThanOrEqual(costOf(schedule))
    }),
  )
})

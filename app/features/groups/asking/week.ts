import { z } from 'zod'

/** The hours of a week that students are asked about: `days` from Monday, `hours` of each from `firstHour`. */
export const weekSchema = z.strictObject({
  days: z.int().min(5).max(7),
  firstHour: z.int().min(6).max(12),
  hours: z.int().min(4).max(16),
})
export type Week = z.infer<typeof weekSchema>

export const ordinaryWeek: Week = { days: 5, firstHour: 8, hours: 10 }

/** Hours of a week, as the engine takes them: a text of 0 and 1, day after day. */
export type Hours = string

export const slotsOf = ({ days, hours }: Week) => days * hours

export const isHoursOf = (week: Week, hours: Hours) => hours.length === slotsOf(week) && /^[01]*$/.test(hours)

export const noHours = (week: Week): Hours => '0'.repeat(slotsOf(week))
export const allHours = (week: Week): Hours => '1'.repeat(slotsOf(week))

/** The hours that are 1 in `hours` and 0 in `taken`. */
export const hoursWithout = (hours: Hours, taken: Hours): Hours =>
  [...hours].map((mark, slot) => (mark === '1' && taken[slot] !== '1' ? '1' : '0')).join('')

export interface Slot {
  /** 0 is Monday. */
  day: number
  /** Of the day, local time. */
  hour: number
}

export const slotAt = ({ firstHour, hours }: Week, index: number): Slot => ({
  day: Math.floor(index / hours),
  hour: firstHour + (index % hours),
})

/** The hours that are 1 in each; with none, all of the week. */
export const commonHours = (week: Week, each: readonly Hours[]): Hours =>
  [...allHours(week)].map((_, slot) => (each.every((hours) => hours[slot] === '1') ? '1' : '0')).join('')

/** The slots that are 1. */
export const slotsIn = (week: Week, hours: Hours): Slot[] =>
  [...hours].flatMap((mark, index) => (mark === '1' ? [slotAt(week, index)] : []))

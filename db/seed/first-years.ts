import type { Answers } from '#app/features/groups/asking/answer.ts'
import { ordinaryWeek, slotsOf } from '#app/features/groups/asking/week.ts'

/** A made-up first-year student of the demonstration. */
export interface FirstYear {
  key: string
  name: string
  campus: string
  programme: string
  /** Without a group in the first publication. */
  isLate: boolean
  /** Null for those who have not answered; people are named by their keys. */
  answers: Answers | null
}

/** How many study where, how many of them came late, and what. */
const campuses = [
  { name: 'Trondheim', students: 380, late: 15, programmes: ['Datateknologi', 'Informatikk'] },
  { name: 'Gjøvik', students: 120, late: 5, programmes: ['Dataingeniør', 'Programmering'] },
  { name: 'Ålesund', students: 100, late: 3, programmes: ['Dataingeniør', 'Automatisering'] },
]
const given = 'Alv Bjørk Dagny Eir Frøy Gry Hauk Idun Jarl Kåre Liv Måne Njål Odd Rav Sol Tor Une Vår Ylva'.split(' ')
const family = 'Bekk Dal Eng Fjell Gran Hei Knaus Li Myr Nes Odde Rabbe Sand Tjern Vik'.split(' ')
const SHARE_ANSWERED = 0.93
/** Of those who have answered: who wishes for somebody, and who not to be with somebody. */
const SHARE_COMPANY = 0.25
const SHARE_APART = 0.03

/** Always the same 600: names of places and plants put together, so that nobody is meant. */
export function makeFirstYears(): FirstYear[] {
  const random = randomFrom(2021)
  const pick = <One>(list: readonly One[]) => list[Math.floor(random() * list.length)]!
  return campuses.flatMap(({ name: campus, students, late, programmes }) => {
    const keys = Array.from({ length: students }, (_, index) => keyOf(campus, index + 1))
    /** Two others of the same city. */
    const twoBeside = (index: number) => {
      const step = 1 + Math.floor(random() * (students - 2))
      return [keys[(index + step) % students]!, keys[(index + step + 1) % students]!] as const
    }
    const answer = (index: number): Answers => {
      const [friend, other] = twoBeside(index)
      return {
        availability: makeHours(random),
        campus,
        language: random() < 0.9 ? ['norwegian', 'english'] : ['english'],
        ambition: pick(['pass', 'good', 'good', 'very_good', 'very_good', 'best']),
        working: pick(['steady', 'bursts', 'early', 'talking']),
        ...(random() < SHARE_COMPANY && { company: [friend] }),
        ...(random() < SHARE_APART && { apart: [other] }),
      }
    }
    return keys.map(
      (key, index): FirstYear => ({
        key,
        name: `${pick(given)} ${pick(family)} ${pick(family)}`,
        campus,
        programme: pick(programmes),
        isLate: index >= students - late,
        answers: random() < SHARE_ANSWERED ? answer(index) : null,
      }),
    )
  })
}

const keyOf = (campus: string, number: number) =>
  `${campus.slice(0, 1).toLowerCase().replace('å', 'a')}${String(number).padStart(3, '0')}`

/** Half days are free or not as a whole, as with lectures and work; half of them are. */
function makeHours(random: () => number) {
  const half = ordinaryWeek.hours / 2
  return Array.from({ length: slotsOf(ordinaryWeek) / half }, () => (random() < 0.5 ? '1' : '0').repeat(half)).join('')
}

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

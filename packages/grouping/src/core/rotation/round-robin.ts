import type { ConstructedSchedule, Shape } from './schedule.ts'

/**
 * Pairs: all persons but one stand in a circle, the last in its middle; each week the chords at right angles to a radius
 * are the pairs. Up to 2·groups − 1 weeks.
 */
export function roundRobin({ groups, weeks }: Pick<Shape, 'groups' | 'weeks'>): ConstructedSchedule {
  const circle = 2 * groups - 1
  const place = (number: number) => (number + circle) % circle
  return {
    weeks: Array.from({ length: weeks }, (_, week) =>
      Array.from({ length: groups }, (_, chord) =>
        chord === 0 ? [week, circle] : [place(week - chord), place(week + chord)].sort((a, b) => a - b),
      ),
    ),
    construction: {
      name: 'round robin',
      citation: 'É. Lucas, Récréations mathématiques, vol. 2 (1883): the circle method, of Walecki',
    },
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Problem } from '../../packages/grouping/src/core/problem/problem.ts'

/** The seven criteria that rosters are measured by, in order of weight, and the attributes that they look at. */
export const rosterCriteria = {
  attributes: {
    gender: { type: 'categorical' },
    ambition: { type: 'numeric' },
    programme: { type: 'categorical' },
    gpa: { type: 'numeric' },
    avail: { type: 'availability', days: 5, slotsPerDay: 10 },
    together: { type: 'ids' },
    apart: { type: 'ids' },
  },
  criteria: [
    {
      kind: 'common-time',
      id: 'common time',
      attribute: 'avail',
      atLeastHours: 4,
      wishHours: 8,
      weight: 10,
      required: true,
    },
    { kind: 'not-alone', id: 'no lone woman', attribute: 'gender', values: ['F'], weight: 7.5, required: true },
    { kind: 'apart', id: 'apart', attribute: 'apart', weight: 5.6, required: true },
    { kind: 'together', id: 'together', attribute: 'together', weight: 4.2, required: true },
    { kind: 'similar', id: 'similar ambition', attribute: 'ambition', weight: 3.2 },
    { kind: 'diverse', id: 'diverse programme', attribute: 'programme', weight: 2.4 },
    { kind: 'balanced', id: 'balanced gpa', attribute: 'gpa', weight: 1.8 },
  ],
} satisfies Partial<Problem>

/** The roster of a number of students, with the seven criteria that rosters are measured by, in groups of five. */
export function rosterProblem(dataFolder: string, students: number): Problem {
  const file = join(dataFolder, 'rosters', `roster_${students}_s1.csv`)
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as Record<string, string>[]
  return {
    ...rosterCriteria,
    participants: rows.map(({ id, gender, ambition, programme, gpa, avail, together, apart }) => ({
      id: id!,
      attributes: {
        gender: gender || null,
        ambition: ambition ? Number(ambition) : null,
        programme: programme || null,
        gpa: gpa ? Number(gpa) : null,
        avail: avail || null,
        together: together ? [together] : null,
        apart: apart ? [apart] : null,
      },
    })),
    groups: { size: 5 },
  }
}

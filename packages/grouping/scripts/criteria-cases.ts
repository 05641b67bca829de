import type { Problem } from '../src/index.ts'

// For each kind of criterion, a few people who are grouped in two ways: well and badly. What that scores is reckoned
// by `evaluate`; nothing of it stands here.

type Criterion = NonNullable<Problem['criteria']>[number]
type WithoutId<Kind> = Kind extends unknown ? Omit<Kind, 'id' | 'required'> : never
type Attributes = NonNullable<Problem['participants'][number]['attributes']>
export type Ids = readonly string[]

export interface CriterionCase {
  readonly criterion: WithoutId<Criterion>
  /** One line on what the picture shows. */
  readonly shows: string
  readonly attributes?: NonNullable<Problem['attributes']>
  readonly people: Readonly<Record<string, Attributes>>
  /** The two groups' names, and what they have themselves. */
  readonly names?: readonly [string, string]
  readonly properties?: readonly [Attributes, Attributes]
  readonly well: readonly [Ids, Ids]
  readonly badly: readonly [Ids, Ids]
  readonly look: Look
}

/** How people are drawn: what of them is seen, and which of them are linked. */
export interface Look {
  /** By its value a person has a colour and a shape. */
  readonly shape?: string
  /** Stands in the person's glyph instead of the id. */
  readonly inside?: string
  /** Stands below it. */
  readonly below?: string
  /** An availability, as a row of hours. */
  readonly hours?: string
  /** Two attributes from 0 to 10 that say where in its group's box a person stands. */
  readonly place?: readonly [string, string]
  readonly links?: readonly (readonly [string, string])[]
  readonly link?: 'wish' | 'bond' | 'avoid'
}

const six = { A: {}, B: {}, C: {}, D: {}, E: {}, F: {} }
const pairs = [
  ['A', 'B'],
  ['C', 'D'],
] as const
const ids = (text: string): [string[], string[]] => {
  const [one = '', other = ''] = text.split(' ')
  return [[...one], [...other]]
}
/** People A, B, C … with one value each. */
const each = (attribute: string, values: readonly (number | string | string[])[]) =>
  Object.fromEntries(values.map((value, index) => [String.fromCharCode(65 + index), { [attribute]: value }]))

export const criteriaCases: readonly CriterionCase[] = [
  {
    criterion: { kind: 'apart', sets: pairs.map((pair) => [...pair]) },
    shows: 'A and B, and C and D, should not share a group (dashed lines).',
    people: six,
    well: ids('ACE BDF'),
    badly: ids('ABE CDF'),
    look: { links: pairs, link: 'avoid' },
  },
  {
    criterion: { kind: 'balanced', attribute: 'grade', tolerance: 0.25 },
    shows: 'Grades stand in the circles; each group should have the mean of all.',
    attributes: { grade: { type: 'numeric' } },
    people: each('grade', [2, 2, 3, 3, 4, 4]),
    well: ids('ACE BDF'),
    badly: ids('ABC DEF'),
    look: { inside: 'grade' },
  },
  {
    criterion: { kind: 'capacity', property: 'room' },
    shows: 'One room holds two people and the other four.',
    attributes: { room: { type: 'numeric' } },
    people: six,
    names: ['Room for 2', 'Room for 4'],
    properties: [{ room: 2 }, { room: 4 }],
    well: ids('AB CDEF'),
    badly: ids('ABCD EF'),
    look: {},
  },
  {
    criterion: { kind: 'common-time', attribute: 'free', atLeastHours: 2, wishHours: 3 },
    shows: 'Filled squares are free hours; three in common are wished, two required.',
    attributes: { free: { type: 'availability', slotsPerDay: 6 } },
    people: each('free', ['111000', '111100', '000111', '001111']),
    well: ids('AB CD'),
    badly: ids('AC BD'),
    look: { hours: 'free' },
  },
  {
    criterion: { kind: 'count', attribute: 'role', values: ['lead'], atLeast: 1 },
    shows: 'Squares can lead; each group should have at least one of them.',
    attributes: { role: { type: 'categorical' } },
    people: each('role', ['helper', 'lead', 'lead', 'helper', 'helper', 'helper']),
    well: ids('ABD CEF'),
    badly: ids('BCD AEF'),
    look: { shape: 'role' },
  },
  {
    criterion: { kind: 'cover', attribute: 'skill', values: ['code', 'draw', 'write'] },
    shows: 'Each group should have somebody who codes, somebody who draws and somebody who writes.',
    attributes: { skill: { type: 'categorical' } },
    people: each('skill', ['code', 'code', 'draw', 'draw', 'write', 'write']),
    well: ids('ACE BDF'),
    badly: ids('ABC DEF'),
    look: { shape: 'skill', below: 'skill' },
  },
  {
    criterion: { kind: 'diverse', attribute: 'programme', atLeast: 3 },
    shows: 'Shapes are study programmes; members should be of different ones, three at least.',
    attributes: { programme: { type: 'categorical' } },
    people: each('programme', ['art', 'art', 'law', 'law', 'math', 'math']),
    well: ids('ACE BDF'),
    badly: ids('ABC DEF'),
    look: { shape: 'programme', below: 'programme' },
  },
  {
    criterion: { kind: 'even-sizes' },
    shows: 'Groups should be of one size.',
    people: six,
    well: ids('ABC DEF'),
    badly: ids('ABCDE F'),
    look: {},
  },
  {
    criterion: { kind: 'group-preference', attribute: 'wishes' },
    shows: 'Below each person are the groups that they wish for, the best first.',
    attributes: { wishes: { type: 'several' } },
    people: each('wishes', [['sea', 'sky'], ['sea'], ['sky'], ['sky', 'sea']]),
    names: ['sea', 'sky'],
    well: ids('AB CD'),
    badly: ids('AC BD'),
    look: { below: 'wishes' },
  },
  {
    criterion: { kind: 'language', attribute: 'speaks' },
    shows: 'Below each person are the languages that they speak; a group needs one that all speak.',
    attributes: { speaks: { type: 'several' } },
    people: each('speaks', [['en', 'nb'], ['en'], ['de'], ['de', 'nb']]),
    well: ids('AB CD'),
    badly: ids('AC BD'),
    look: { below: 'speaks' },
  },
  {
    criterion: { kind: 'match-group', attribute: 'campus' },
    shows: "Shapes are people's campuses; each group meets on one of them.",
    attributes: { campus: { type: 'categorical' } },
    people: each('campus', ['north', 'north', 'south', 'south']),
    names: ['Meets north', 'Meets south'],
    properties: [{ campus: 'north' }, { campus: 'south' }],
    well: ids('AB CD'),
    badly: ids('AC BD'),
    look: { shape: 'campus', below: 'campus' },
  },
  {
    criterion: { kind: 'near', attributes: { x: 'x', y: 'y' }, reach: 8 },
    shows: 'Each box is the same map, with people where they live.',
    attributes: { x: { type: 'numeric' }, y: { type: 'numeric' } },
    people: { A: { x: 0.5, y: 1.5 }, B: { x: 4, y: 3 }, C: { x: 6.5, y: 8 }, D: { x: 9.5, y: 9.5 } },
    well: ids('AB CD'),
    badly: ids('AC BD'),
    look: { place: ['x', 'y'] },
  },
  {
    criterion: { kind: 'new-people', past: [pairs.map((pair) => [...pair])] },
    shows: 'Lines join those who have been in one group before.',
    people: { A: {}, B: {}, C: {}, D: {} },
    well: ids('AC BD'),
    badly: ids('AB CD'),
    look: { links: pairs, link: 'avoid' },
  },
  {
    criterion: { kind: 'not-alone', attribute: 'gender', values: ['woman'] },
    shows: 'Squares are women: a group should have none of them, or at least two.',
    attributes: { gender: { type: 'categorical' } },
    people: each('gender', ['man', 'woman', 'woman', 'man', 'man', 'man']),
    well: ids('BCA DEF'),
    badly: ids('BAD CEF'),
    look: { shape: 'gender' },
  },
  {
    criterion: { kind: 'shared-courses', attribute: 'courses', atLeast: 1 },
    shows: 'Below each person are the courses that they take; a fixed company shares them.',
    attributes: { courses: { type: 'several' } },
    people: each('courses', [
      ['p', 'q'],
      ['p', 'q', 'r'],
      ['r', 's'],
      ['s', 't'],
    ]),
    well: ids('AB CD'),
    badly: ids('AC BD'),
    look: { below: 'courses' },
  },
  {
    criterion: { kind: 'similar', attribute: 'ambition', maxDifference: 1 },
    shows: 'The ambition of each person, 1 to 5, stands in the circles; members should be alike.',
    attributes: { ambition: { type: 'numeric' } },
    people: each('ambition', [1, 1, 2, 4, 5, 5]),
    well: ids('ABC DEF'),
    badly: ids('AEC DBF'),
    look: { inside: 'ambition' },
  },
  {
    criterion: { kind: 'together', sets: pairs.map((pair) => [...pair]) },
    shows: 'A and B, and C and D, should share a group (lines).',
    people: six,
    well: ids('ABE CDF'),
    badly: ids('ACE BDF'),
    look: { links: pairs, link: 'bond' },
  },
  {
    criterion: { kind: 'wished-company', attribute: 'wishes' },
    shows: 'Arrows go from each person to those they wish for; A and B wish for each other.',
    attributes: { wishes: { type: 'ids' } },
    people: { A: { wishes: ['B', 'C'] }, B: { wishes: ['A'] }, C: { wishes: ['D'] }, D: {} },
    well: ids('AB CD'),
    badly: ids('AC BD'),
    look: {
      links: [
        ['A', 'B'],
        ['A', 'C'],
        ['B', 'A'],
        ['C', 'D'],
      ],
      link: 'wish',
    },
  },
]

import type { Breach, Report } from '../../core/evaluate/report.ts'

// All words of the report in one place, so that it can be had in another language.

/** A score of 0 to 1 with three decimals; a dash where nobody is concerned. */
export const score = (value: number | null) => (value === null ? '–' : value.toFixed(3))

/** How much of a requirement is broken, without needless decimals. */
export const amount = (value: number) => String(Number(value.toFixed(2)))

const whole = (value: number) => value.toLocaleString('en-GB')
export const counted = (count: number, one: string, many: string) => `${whole(count)} ${count === 1 ? one : many}`

/** "5", or "4–6" where sizes differ. */
export function sizeRange(report: Report): string {
  const sizes = report.groups.map(({ size }) => size)
  const least = sizes.reduce((kept, size) => Math.min(kept, size))
  const most = sizes.reduce((kept, size) => Math.max(kept, size))
  return least === most ? String(least) : `${least}–${most}`
}

export const breachLine = ({ criterion, unit, reason }: Breach) => `${criterion}, group ${unit}: ${reason}`

export const texts = {
  title: (people: number, groups: number) =>
    `${counted(people, 'person', 'people')} in ${counted(groups, 'group', 'groups')}`,
  kind: 'Report on groups',
  summary: 'In short',
  tableOf: (heading: string) => `${heading}: table`,
  scoreName: 'Score',
  scoreNote: '0 to 1: the mean of all criteria by weight',
  boundName: 'Upper bound',
  boundNote: 'No formation can score more',
  boundOpen: (gap: number) => `No formation can score more; what is open is ${score(gap)}`,
  brokenName: 'Broken requirements',
  brokenNone: 'Every requirement holds in every group',
  brokenSome: (places: number, breach: number) =>
    `${counted(places, 'place', 'places')}; ${amount(breach)} in all, in the requirements’ own units`,
  sizesName: 'Size of groups',
  sizesNote: (report: Report) =>
    `The worst group scores ${score(report.worstGroup)}, the worst-off person ${score(report.worstPerson)}`,
  criteria: 'What was asked, and how far it is met',
  criteriaNote: 'In order of weight. A requirement comes before every wish, whatever its weight.',
  criterion: 'Criterion',
  weight: 'Weight',
  asked: 'Asked as',
  requirement: 'requirement',
  wish: 'wish',
  score: 'Score',
  broken: 'Broken',
  holds: 'holds',
  breaches: 'What is broken, and why',
  breachesNone: 'Nothing. Every requirement holds in every group.',
  where: 'Where',
  why: 'Why',
  people: 'People',
  more: (count: number) => `… and ${counted(count, 'person', 'people')} more`,
  spread: 'How it is spread',
  spreadNote: 'A good mean can hide a bad group. These show every group, and every person.',
  groupScores: 'Groups by score',
  personScores: 'People by score',
  spreadLine: (lowest: number, median: number, highest: number) =>
    `Lowest ${score(lowest)}, median ${score(median)}, highest ${score(highest)}`,
  bin: (from: string, to: string, count: number) => `${from} to ${to}: ${whole(count)}`,
  traceTitle: 'The search over time',
  traceLine: (seconds: number, iterations: number) =>
    `The best so far, over ${seconds > 0 ? `${seconds.toFixed(1)} processor seconds and ` : ''}${whole(iterations)} steps`,
  traceBroken: 'something is broken',
  traceWhole: 'every requirement holds',
  traceBound: 'upper bound',
  seconds: 's',
  steps: 'steps',
  groups: 'Group by group',
  groupsNote: 'How far each criterion is met in each group. A dash: it concerns nobody there.',
  group: 'Group',
  size: 'Size',
  nobody: 'concerns nobody',
  concernsNobody: (id: string) => `'${id}' concerns nobody: there is nothing in the roster that it speaks of.`,
  brokenHere: (by: number) => `broken by ${amount(by)}`,
  members: 'Who is in which group',
  empty: 'Nobody',
  reproduce: (seed: number, iterations: number) =>
    `Seed ${seed}, ${whole(iterations)} steps. The same problem, seed and steps on one thread give the same groups on every machine.`,
}

import type { Criterion } from '../criteria/catalogue.ts'
import { type Formation, readProblem } from '../problem/check-problem.ts'
import type { Participant, Problem } from '../problem/problem.ts'
import type { FormedGroup } from '../solution.ts'
import type { Unit } from './judge.ts'
import { judgeOf } from './kinds.ts'
import { lowest, meanByWeight } from './means.ts'
import { type FilledGroup, readGroups } from './read-groups.ts'
import type { Breach, CriterionReport, GroupReport, PersonReport, Report } from './report.ts'

/** Less than this is broken by rounding, not by people. */
const ROUNDING = 1e-9

/**
 * What a formation is worth, counted anew from its people by the definitions alone: slow beside the search, with which
 * it shares no code, so that each can be held against the other.
 *
 * @param groups who is in each group; a group of the plan that is left out is empty
 * @throws ProblemError that names every fault of the problem, or every person or group that is not as it wants
 */
export function evaluate(problem: Problem, groups: readonly FormedGroup[]): Report {
  return evaluateFormation(readProblem(problem), groups)
}

/** As `evaluate`, of a problem that was read already. */
export function evaluateFormation(formation: Formation, groups: readonly FormedGroup[]): Report {
  const { participants, criteria, attributes } = formation.problem
  const filled = readGroups(formation, groups)
  const judged = criteria.map((criterion) => {
    const units = criterion.scope === 'section' ? sectionsOf(filled) : filled
    const judge = judgeOf(criterion, { participants, definitions: attributes, unitCount: units.length })
    return judgeUnits(criterion, units, judge)
  })
  const weights = criteria.map(({ weight }) => weight)
  const reports = judged.map(({ scores, breaches }, index) =>
    criterionReport(criteria[index]!, scores, breaches, participants),
  )
  const persons = filled.flatMap((group) => group.members.map((one) => personReport(one, group, judged, weights)))
  const personById = new Map(persons.map((person) => [person.id, person]))
  const groupReports = filled.map((group) => groupReport(group, judged, weights))
  return {
    score: meanByWeight(
      reports.map(({ score }) => score),
      weights,
    ),
    breach: reports.reduce((sum, { breach }) => sum + breach, 0),
    criteria: reports,
    groups: groupReports,
    persons: participants.map(({ id }) => personById.get(id)!),
    worstGroup: lowest(groupReports),
    worstPerson: lowest(persons),
  }
}

/** The groups of each section as one unit; those without a section are one together. */
function sectionsOf(groups: readonly FilledGroup[]): Unit[] {
  const members = new Map<string, Participant[]>()
  for (const { section = '', members: own } of groups) members.set(section, [...(members.get(section) ?? []), ...own])
  return [...members].map(([id, all]) => ({ id, members: all, attributes: {} }))
}

/** A criterion's scores of persons by id, and where it is broken. */
interface Judged {
  readonly scores: ReadonlyMap<string, number>
  readonly breaches: readonly Breach[]
}

function judgeUnits(criterion: Criterion, units: readonly Unit[], judge: ReturnType<typeof judgeOf>): Judged {
  const scores = new Map<string, number>()
  const breaches: Breach[] = []
  for (const unit of units) {
    const verdict = judge(unit)
    for (const [id, score] of verdict.scores) scores.set(id, Math.max(0, Math.min(1, score)))
    const { fault } = verdict
    if (!criterion.required || !fault || fault.amount <= ROUNDING) continue
    const { amount, reason, values, persons } = fault
    breaches.push({
      criterion: criterion.id,
      unit: unit.id,
      amount,
      reason,
      values,
      persons: persons.map(({ id }) => id),
    })
  }
  return { scores, breaches }
}

function criterionReport(
  { id, weight, required }: Criterion,
  scores: ReadonlyMap<string, number>,
  breaches: readonly Breach[],
  participants: readonly Participant[],
): CriterionReport {
  const breach = breaches.reduce((sum, { amount }) => sum + amount, 0)
  return { id, weight, required, score: meanOfPersons(participants, scores), breach, breaches }
}

function groupReport({ id, members }: Unit, judged: readonly Judged[], weights: readonly number[]): GroupReport {
  const criteria = judged.map(({ scores }) => meanOfPersons(members, scores))
  return { id, size: members.length, score: meanByWeight(criteria, weights), criteria }
}

function personReport(
  { id }: Participant,
  group: Unit,
  judged: readonly Judged[],
  weights: readonly number[],
): PersonReport {
  const criteria = judged.map(({ scores }) => scores.get(id) ?? null)
  return { id, group: group.id, score: meanByWeight(criteria, weights), criteria }
}

/** Mean over those whom the criterion concerns, each by weight; null when it concerns none of them. */
function meanOfPersons(persons: readonly Participant[], scores: ReadonlyMap<string, number>): number | null {
  const concerned = persons.filter(({ id }) => scores.has(id))
  if (concerned.length === 0) return null
  let sum = 0
  let weights = 0
  for (const { id, weight } of concerned) {
    sum += weight * scores.get(id)!
    weights += weight
  }
  return sum / weights
}

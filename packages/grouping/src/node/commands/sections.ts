import { assignSections, type SectionsResult } from '../../core/sections/assign-sections.ts'
import { readSectionsProblem, type SectionsProblem } from '../../core/sections/problem.ts'
import { isRatingTable, problemOfRatingTable } from '../../core/sections/rating-table.ts'
import { verifySectionsCertificate } from '../../core/sections/verify/verify-certificate.ts'
import { cpuSeconds } from '../cpu-clock.ts'
import { csvText } from '../csv-text.ts'
import { readJsonFile, refusingAs } from '../json-file.ts'
import { sectionsAsText } from '../report/sections-text.ts'
import { writeText } from '../text-file.ts'
import { readBudget } from './budget.ts'
import { budgetOptions, type Command, exitCodes, UsageError } from './command.ts'

const help = `Usage: samspel-grouping sections FILE.json [--out ASSIGNMENT.csv] [--json] [--verify]

Assigns students to sections by their wishes: as few breaches as can be, then the most points, and among all such the
fairest by rank. What it claims to be best comes with a proof.

FILE.json holds {"sections", "students", "friends", "staff", "points"}: see examples/sections.json. Or a table of ratings
by number: {"users", "sections", "capacity", "ratings"}.

  --out FILE        a line for each student: id, set and section
  --verify          a checker of its own goes through the proof
  --json            the output is {total, certificate, assignment, …}
  --seconds S       processor seconds for the search, 10 unless said otherwise; without friends, minima, clashes and
                    staff it needs none
  --iterations N    parts that the search looks at, instead of seconds

Exit codes: 0 everybody is placed as required; 1 somebody is not, or the proof does not hold; 2 called wrongly; 3 the
input cannot be used.

Examples:
  samspel-grouping sections examples/sections.json
  samspel-grouping sections examples/sections-by-number.json --json --out assignment.csv
`

export const sections: Command = {
  name: 'sections',
  summary: 'assigns students to sections by their wishes, with a proof',
  help,
  options: { ...budgetOptions, out: { type: 'string' }, verify: { type: 'boolean' } },
  async run(args, streams) {
    const [file, ...others] = args.positionals
    if (file === undefined || others.length > 0) throw new UsageError('sections takes one file')
    const { seed: _, ...budget } = readBudget(args)
    const input = readJsonFile(file)
    const isTable = isRatingTable(input)
    const begunAt = cpuSeconds()
    const { problem, result } = refusingAs(file, () => {
      const problem = readSectionsProblem(isTable ? problemOfRatingTable(input) : input)
      return { problem, result: assignSections(problem, budget) }
    })
    const seconds = cpuSeconds() - begunAt
    const verdict = args.values['verify'] ? verifySectionsCertificate(problem, result) : null
    const out = args.values['out']
    if (typeof out === 'string') writeText(out, csvOf(problem, result))
    if (args.values['json']) {
      const { assignment, ...rest } = result
      const json = { ...rest, assignment: isTable ? byNumber(result) : byStudent(problem, result), cpuSeconds: seconds }
      streams.out(`${JSON.stringify(verdict ? { ...json, verdict } : json)}\n`)
    } else streams.out(sectionsAsText(problem, result, seconds, verdict))
    for (const fault of verdict?.faults ?? []) streams.err(`${fault}\n`)
    return result.breaches.length > 0 || verdict?.isValid === false ? exitCodes.broken : exitCodes.done
  },
}

/** Each student's section by number; null for who has none. */
const byNumber = ({ assignment }: SectionsResult) =>
  assignment.map(({ section }) => (section === null ? null : Number(section)))

/** Each student's section; with sets, each student's section of each set. */
function byStudent({ sections }: SectionsProblem, { assignment }: SectionsResult) {
  const hasSets = sections.some(({ set }) => set !== undefined)
  if (!hasSets) return Object.fromEntries(assignment.map(({ student, section }) => [student, section]))
  const byId = new Map<string, Record<string, string | null>>()
  for (const { student, set, section } of assignment) byId.set(student, { ...byId.get(student), [set]: section })
  return Object.fromEntries(byId)
}

function csvOf({ sections }: SectionsProblem, { assignment }: SectionsResult): string {
  const hasSets = sections.some(({ set }) => set !== undefined)
  const columns = hasSets ? ['id', 'set', 'section'] : ['id', 'section']
  return csvText(
    columns,
    assignment.map(({ student, set, section }) => (hasSets ? [student, set, section] : [student, section])),
  )
}

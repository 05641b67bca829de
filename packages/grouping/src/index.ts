export type { CriterionBound } from './core/bounds/criterion-bound.ts'
export { type FormationBound, upperBound } from './core/bounds/upper-bound.ts'
export type { Budget } from './core/budget.ts'
export type { Conflict, ConflictPart } from './core/conflicts/conflict.ts'
export { type ConflictOptions, findConflicts } from './core/conflicts/find-conflicts.ts'
export type { Solver } from './core/conflicts/solve-oracle.ts'
export type { Criterion } from './core/criteria/catalogue.ts'
export {
  type EditedGroup,
  type EditOutcome,
  type EditReport,
  type FormationEditor,
  openFormation,
} from './core/edit/formation-editor.ts'
export type { Edit, EditRefusal, EditRefusalCode } from './core/edit/read-edit.ts'
export { evaluate } from './core/evaluate/evaluate.ts'
export type { Breach, CriterionReport, GroupReport, PersonReport, Report } from './core/evaluate/report.ts'
export { withoutPrivate } from './core/evaluate/without-private.ts'
export { canSolveExactly, type ExactSolution, solveExactly } from './core/exact/solve-exactly.ts'
export { type ExplainOptions, explain } from './core/explain/explain.ts'
export type {
  BetterPlace,
  Binding,
  Change,
  ExchangeReport,
  Explanation,
  Obstacle,
  PersonExplanation,
  Reason,
  Unmet,
} from './core/explain/explanation.ts'
export { type MdgpInstance, mdgpValue } from './core/mdgp/instance.ts'
export { MdgplibError, parseMdgplib } from './core/mdgp/parse-mdgplib.ts'
export { type MdgpOptions, type MdgpProgress, type MdgpSolution, solveMdgp } from './core/mdgp/solve-mdgp.ts'
export {
  type BlockingPair,
  type MentorsBreach,
  type MentorsCertificate,
  type MentorsResult,
  matchMentors,
} from './core/mentors/match-mentors.ts'
export { type MentorsProblem, mentorsProblemSchema, readMentorsProblem } from './core/mentors/problem.ts'
export { type MentorsVerdict, verifyMentors } from './core/mentors/verify.ts'
export { type Formation, readProblem } from './core/problem/check-problem.ts'
export { type Issue, type IssueCode, ProblemError } from './core/problem/issue.ts'
export { type Problem, problemSchema } from './core/problem/problem.ts'
export { type Changed, type Changes, changesSchema } from './core/rebalance/changes.ts'
export {
  type Move,
  type Rebalanced,
  type RebalanceOptions,
  rebalance,
  type TradeOff,
} from './core/rebalance/rebalance.ts'
export { countRepeats, type RepeatCount } from './core/rotation/count-repeats.ts'
export { type RotateOptions, type Rotation, rotate } from './core/rotation/rotate.ts'
export type { RotationPlan } from './core/rotation/rotation-plan.ts'
export type { Construction, Schedule } from './core/rotation/schedule.ts'
export {
  assignSections,
  type SectionPlacement,
  type SectionsBreach,
  type SectionsResult,
} from './core/sections/assign-sections.ts'
export type { Branches, CertificateTree, SectionsCertificate } from './core/sections/certificate.ts'
export { readSectionsProblem, type SectionsProblem, sectionsProblemSchema } from './core/sections/problem.ts'
export { problemOfRatingTable, type RatingTable, ratingTableSchema } from './core/sections/rating-table.ts'
export { type CertificateVerdict, verifySectionsCertificate } from './core/sections/verify/verify-certificate.ts'
export type { FormedGroup, Progress, Solution, SolveOptions } from './core/solution.ts'
export { solve } from './core/solve.ts'

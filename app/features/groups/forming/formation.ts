import type { RuleWorth } from './rule-worth.ts'
import type { FormationSettings, RuleKey } from './settings.ts'

export const formationStates = ['waiting', 'running', 'done', 'stopped', 'failed'] as const
export type FormationState = (typeof formationStates)[number]

/** One forming of groups, as coordinators follow it. */
export interface Formation {
  id: string
  cohortId: string
  settings: FormationSettings
  state: FormationState
  /** It was asked to stop. */
  isStopping: boolean
  askedAt: Date
  /** The version of the draft that is mended; null when groups are formed anew. */
  mendsVersion: number | null
  endedAt: Date | null
  /** Of each alternative. */
  progress: readonly SearchProgress[]
  alternatives: readonly Alternative[]
  /** Of a failed one. */
  problem: FormationProblem | null
}

export const formationProblems = [
  'groups.formation.cannot',
  'groups.formation.keptFailing',
  'groups.formation.draftChanged',
] as const
export type FormationProblem = (typeof formationProblems)[number]

/**
 * How far a search has come: how much of what it has gained by now was gained when. Shares from 0 to 1, never scores:
 * those rest on private answers too.
 */
export interface SearchProgress {
  seconds: number
  iterations: number
  /** [seconds, share of the gain], the oldest first. */
  trace: readonly (readonly [number, number])[]
}

export interface Alternative {
  number: number
  groups: readonly (readonly string[])[]
  worth: AlternativeWorth
}

/** What a coordinator may see of a grouping: private rules as a count over all, and only of five wishes or more. */
export interface AlternativeWorth {
  /** By the rules that are not private. */
  score: number
  rules: RuleWorth[]
  /** How many groups there are of each size, the smallest first. */
  sizes: { size: number; groups: number }[]
  kept: { rule: RuleKey; met: number; of: number }[]
  /** Of a mending: how many who had a group get another. */
  moves?: number
}

export const formationRefusals = [
  'groups.formation.nobody',
  'groups.formation.isRunning',
  'groups.formation.notRunning',
  'groups.formation.noRules',
  'groups.formation.tooManyGroups',
  'groups.formation.draftChanged',
] as const
export type FormationRefusal = (typeof formationRefusals)[number]

/** Fewer wishes than this are not counted for anybody. */
export const FEWEST_COUNTED = 5

/** What a formation is worth, told for each criterion, group and person. Scores are 0 to 1; null: nobody is concerned. */
export interface Report {
  /** Mean of the criteria's scores by weight; each person counts by weight. 1 when no criterion concerns anybody. */
  readonly score: number
  /** Σ of breaches of all requirements. */
  readonly breach: number
  readonly criteria: readonly CriterionReport[]
  readonly groups: readonly GroupReport[]
  readonly persons: readonly PersonReport[]
  /** Score of the group that has the lowest, and of the person; fairness looks at them without criteria on sections. */
  readonly worstGroup: number
  readonly worstPerson: number
}

export interface CriterionReport {
  readonly id: string
  readonly weight: number
  readonly required: boolean
  readonly score: number | null
  readonly breach: number
  readonly breaches: readonly Breach[]
}

/** One group (or section) in which a requirement does not hold. */
export interface Breach {
  readonly criterion: string
  /** Id of the group, or of the section where the criterion looks at sections. */
  readonly unit: string
  /** How much, in the criterion's own unit. */
  readonly amount: number
  /** Why, in English: what is, and what was required. */
  readonly reason: string
  /** What the reason was made of, for those who translate it. */
  readonly values: Readonly<Record<string, string | number>>
  /** Ids of those whom it rests on. */
  readonly persons: readonly string[]
}

export interface GroupReport {
  readonly id: string
  readonly size: number
  /** Mean of its criteria's scores by weight, over those that concern somebody in it; 1 when none does. */
  readonly score: number
  /** In the order of the problem's criteria. */
  readonly criteria: readonly (number | null)[]
}

export interface PersonReport {
  readonly id: string
  readonly group: string
  readonly score: number
  readonly criteria: readonly (number | null)[]
}

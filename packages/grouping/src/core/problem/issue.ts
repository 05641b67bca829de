/** One thing that is wrong with an input: where, and what, by a stable code with what it speaks of. */
export interface Issue {
  /** Names the person, group, criterion or field: `participants["s17"].attributes.gpa`. */
  readonly place: string
  readonly code: IssueCode
  /** In English, whole. */
  readonly message: string
  /** What the message was made of, for those who translate it. */
  readonly values?: Readonly<Record<string, string | number>>
}

export type IssueCode =
  | 'form'
  | 'id.twice'
  | 'id.unknown'
  | 'attribute.unknown'
  | 'attribute.type'
  | 'attribute.value'
  | 'group.unknown'
  | 'group.sizes'
  | 'group.locks'
  | 'section.unknown'
  | 'section.sizes'
  | 'section.other'
  | 'person.unplaced'
  | 'criterion.values'
  | 'criterion.property'
  | 'criterion.scope'
  | 'size'
  | 'contradiction'

/** The input cannot be used; `issues` tells every reason, each with its place. */
export class ProblemError extends Error {
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ place, message }) => `${place}: ${message}`).join('\n'))
    this.name = 'ProblemError'
    this.issues = issues
  }
}

/** Weeks → groups → persons, numbered from 0. */
export type Schedule = readonly (readonly (readonly number[])[])[]

/** A method that a schedule came from. */
export interface Construction {
  readonly name: string
  /** Where the method is from, for whoever wants to check it. */
  readonly citation: string
}

/** A schedule of all persons in every week, and how it was made. */
export interface ConstructedSchedule {
  readonly weeks: number[][][]
  readonly construction: Construction
}

/** How many groups of how many persons for how many weeks. */
export interface Shape {
  readonly groups: number
  readonly size: number
  readonly weeks: number
}

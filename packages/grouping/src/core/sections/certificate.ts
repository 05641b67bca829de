/**
 * Proof of how good an assignment of sections is, for `verifySectionsCertificate`. A tree divides all assignments into
 * parts; each part has prices of places, and prices bound the points of everything in the part (weak duality).
 */
export interface SectionsCertificate {
  /** No assignment has more points than this. In points; breaches count as below. */
  readonly bound: number
  /** Prices are in this many parts of a point. */
  readonly scale: number
  /** What a person unplaced, or missing to a section that may not close, costs; in prices' parts of a point. */
  readonly breachCost: number
  /** Whatever is added up for whole units of friends is a multiple of this, by every aim. */
  readonly grain: number
  /** The aims after the points: in each, so many ranks are one number to the base, from the worst rank on. */
  readonly fairness: { readonly base: number; readonly ranks: readonly number[] }
  readonly tree: CertificateTree
}

export type CertificateTree =
  /**
   * A part that is bounded: for each aim, a price of a place in each section, in the problem's order. The first aim is
   * the points. If more follow, each speaks of what the one before leaves, and proves the fairness by rank.
   */
  | { readonly prices: readonly (readonly number[])[] }
  /** No assignment is in this part: limits cross, too few may be there, or no staff is free. */
  | { readonly none: true }
  /** The part where the student (with friends, in the section's set) is in the section, and where not. */
  | { readonly place: { readonly student: string; readonly section: string }; readonly branches: Branches }
  /** The part where the section has at most so many, and where more. */
  | { readonly size: { readonly section: string; readonly atMost: number }; readonly branches: Branches }

export type Branches = readonly [holds: CertificateTree, not: CertificateTree]

import type { Worth } from './learn-routing-model.ts'

/** What a model is worth on the lessons that were kept out: all of them, the labelled ones, and people's corrections. */
interface Trial {
  all: Worth
  labelled: Worth
  corrections: Worth
}

/** The model in use until then, and the one that was learned. */
export interface Measured {
  present: Trial
  learned: Trial
}

/** Rounding alone. */
const EQUAL = 1e-4
/** What is learned of one university may cost a little on the labelled requests, but it may not unlearn them. */
const LABELLED_MAY_LOSE = 0.01
/** Of what goes straight to a unit. */
const PRECISION_MAY_LOSE = 0.005

/** Whether the learned model may be taken into use. */
export function isNoWorse({ present, learned }: Measured): boolean {
  return (
    learned.all.brier <= present.all.brier + EQUAL &&
    learned.all.logLoss <= present.all.logLoss + EQUAL &&
    learned.all.straight.right >= present.all.straight.right - PRECISION_MAY_LOSE &&
    learned.labelled.brier <= present.labelled.brier + LABELLED_MAY_LOSE
  )
}

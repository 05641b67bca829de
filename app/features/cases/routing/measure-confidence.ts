/** A confidence that was given, and whether it came true. */
export interface Verdict {
  confidence: number
  isRight: boolean
}

export interface Bin {
  from: number
  n: number
  /** Mean confidence, and share that came true. */
  said: number
  was: number
}

export interface Reliability {
  n: number
  brier: number
  logLoss: number
  /** Expected calibration error: mean distance between what was said and what was, by bin. */
  calibrationError: number
  bins: Bin[]
}

const BINS = 10

/** How far confidences mean what they say. */
export function measureConfidence(verdicts: readonly Verdict[]): Reliability {
  const bins = Array.from({ length: BINS }, (_, at) => {
    const inBin = verdicts.filter(({ confidence }) => Math.min(Math.floor(confidence * BINS), BINS - 1) === at)
    return {
      from: at / BINS,
      n: inBin.length,
      said: mean(inBin.map(({ confidence }) => confidence)),
      was: mean(inBin.map(isTrue)),
    }
  })
  return {
    n: verdicts.length,
    brier: mean(verdicts.map((one) => (one.confidence - isTrue(one)) ** 2)),
    logLoss: mean(verdicts.map(({ confidence, isRight }) => -Math.log(isRight ? confidence : 1 - confidence))),
    calibrationError: mean(bins.flatMap(({ n, said, was }) => new Array<number>(n).fill(Math.abs(said - was)))),
    bins: bins.filter(({ n }) => n > 0),
  }
}

export interface Straight {
  /** Share whose confidence reaches the threshold. */
  share: number
  /** Share of those that came true; 1 of none. */
  right: number
}

export function measureStraight(verdicts: readonly Verdict[], threshold: number): Straight {
  const straight = verdicts.filter(({ confidence }) => confidence >= threshold)
  return {
    share: verdicts.length === 0 ? 0 : straight.length / verdicts.length,
    right: straight.length === 0 ? 1 : mean(straight.map(isTrue)),
  }
}

/** The least threshold above which at least that share came true, tried on each confidence that was given. */
export function findThreshold(verdicts: readonly Verdict[], leastRight: number): number {
  const tried = [...new Set(verdicts.map(({ confidence }) => Math.ceil(confidence * 100) / 100))].sort((a, b) => a - b)
  return tried.find((threshold) => measureStraight(verdicts, threshold).right >= leastRight) ?? 1
}

const isTrue = ({ isRight }: Verdict) => (isRight ? 1 : 0)

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

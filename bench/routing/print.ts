import type { Reliability } from '#app/features/cases/routing/measure-confidence.ts'

export const percent = (share: number) => `${(100 * share).toFixed(1)} %`

export function printReliability({ n, brier, logLoss, calibrationError, bins }: Reliability) {
  console.log('| said | requests | mean said | came true |\n|---|---|---|---|')
  for (const bin of bins)
    console.log(
      `| ${bin.from.toFixed(1)}–${(bin.from + 0.1).toFixed(1)} | ${bin.n} | ${percent(bin.said)} | ${percent(bin.was)} |`,
    )
  console.log(
    `${n} requests: Brier ${brier.toFixed(4)}, log loss ${logLoss.toFixed(4)}, expected calibration error ${percent(calibrationError)}`,
  )
}

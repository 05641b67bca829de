import { cpuSeconds } from '../cpu-clock.ts'
import { type Arguments, UsageError } from './command.ts'

/** Reads a number from an option, or its default. @throws UsageError when it is none, or below `least` */
export function numberOption(args: Arguments, name: string, least: number, fallback: number): number
export function numberOption(args: Arguments, name: string, least: number): number | undefined
export function numberOption(args: Arguments, name: string, least: number, fallback?: number): number | undefined {
  const text = args.values[name]
  if (text === undefined) return fallback
  const value = Number(text)
  if (String(text).trim() === '' || !Number.isFinite(value) || value < least) {
    throw new UsageError(`--${name} must be a number of at least ${least}, not '${text}'`)
  }
  return value
}

/** As `numberOption`, and whole. @throws UsageError when it is none */
export function wholeOption(args: Arguments, name: string, least: number): number | undefined {
  const value = numberOption(args, name, least)
  if (value !== undefined && !Number.isSafeInteger(value)) {
    throw new UsageError(`--${name} must be a whole number, not '${args.values[name]}'`)
  }
  return value
}

/** The budget of `--seconds` (processor time) or `--iterations`, and the seed. Ten seconds when neither is given. */
export function readBudget(args: Arguments) {
  const seconds = numberOption(args, 'seconds', 0)
  const iterations = wholeOption(args, 'iterations', 1)
  return {
    seed: wholeOption(args, 'seed', 0) ?? 1,
    clock: cpuSeconds,
    ...(iterations === undefined
      ? { seconds: seconds ?? 10 }
      : { iterations, ...(seconds !== undefined && { seconds }) }),
  }
}

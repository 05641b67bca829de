import { readFileSync } from 'node:fs'
import { ProblemError } from '../core/problem/issue.ts'
import { InputError } from './commands/command.ts'

/** @throws InputError that names the file, when it cannot be read or is no JSON */
export function readJsonFile(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new InputError(`${file} cannot be read: ${(error as Error).message}`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError(`${file} is no JSON: ${(error as Error).message}`)
  }
}

/** Runs what may refuse the contents of a file; the refusal then names the file. */
export function refusingAs<T>(file: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    throw new InputError(error.issues.map(({ place, message }) => `${file}: ${place}: ${message}`).join('\n'))
  }
}

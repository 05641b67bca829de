import { ProblemError } from '../core/problem/issue.ts'
import { InputError } from './commands/command.ts'
import { readText } from './text-file.ts'

/** @throws InputError that names the file, and the line where it breaks, when it cannot be read or is no JSON */
export function readJsonFile(file: string): unknown {
  const text = readText(file)
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = (error as Error).message
    const position = /at position (\d+)/.exec(message)?.[1]
    const line = position === undefined ? '' : `:${text.slice(0, Number(position)).split('\n').length}`
    throw new InputError(`${file}${line} is no JSON: ${message}`)
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

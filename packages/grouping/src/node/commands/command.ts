import type { ParseArgsOptionsConfig } from 'node:util'

/** What a command was called with: the values of its options and what stood beside them. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
}

/** Where a command writes: results on `out`, progress on `err`. */
export interface Streams {
  out(text: string): void
  err(text: string): void
  /** Whether somebody sees `err` as it comes. */
  readonly isTerminal?: boolean
}

/** One verb of the command line, in a file of its own; `main.ts` lists them. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** Usage, options and examples, as `--help` prints them. */
  readonly help: string
  /** For `util.parseArgs`; `budgetOptions` are part of most. */
  readonly options: ParseArgsOptionsConfig
  /** @returns an exit code of `exitCodes` @throws UsageError, InputError */
  run(args: Arguments, streams: Streams): Promise<number>
}

/** 0 done; 1 done, and a requirement is broken or a check failed; 2 called wrongly; 3 the input cannot be used. */
export const exitCodes = { done: 0, broken: 1, usage: 2, input: 3 } as const

/** The command was called in a way that it does not know. */
export class UsageError extends Error {}

/** A file cannot be read, or does not say what it must; the message names the place. */
export class InputError extends Error {}

export const budgetOptions = {
  seconds: { type: 'string' },
  iterations: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig

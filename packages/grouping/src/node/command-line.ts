import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Command, exitCodes, InputError, type Streams, UsageError } from './commands/command.ts'
import { refuseUnwritable } from './text-file.ts'

/** Each verb's file is read when it is called: a `rotate` loads nothing of `form`. */
const commands: Record<string, { summary: string; load: () => Promise<Command> }> = {
  form: {
    summary: 'forms groups of the people in a roster',
    load: async () => (await import('./commands/form.ts')).form,
  },
  evaluate: {
    summary: 'tells what given groups are worth',
    load: async () => (await import('./commands/evaluate.ts')).evaluate,
  },
  rebalance: {
    summary: 'mends groups after people have come and gone, with few moves',
    load: async () => (await import('./commands/rebalance.ts')).rebalance,
  },
  explain: {
    summary: 'tells each student why they are in their group',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  sections: {
    summary: 'assigns students to sections by their wishes, with a proof',
    load: async () => (await import('./commands/sections.ts')).sections,
  },
  mentors: {
    summary: 'matches mentees with mentors, stably or for the best total',
    load: async () => (await import('./commands/mentors.ts')).mentors,
  },
  mdgp: {
    summary: 'maximally diverse groups of a distance table',
    load: async () => (await import('./commands/mdgp.ts')).mdgp,
  },
  rotate: {
    summary: 'divides people into groups anew each week, with as few repeated meetings as possible',
    load: async () => (await import('./commands/rotate.ts')).rotateCommand,
  },
}

/** Runs one call of the command line. @param argv what stands after the program's name @returns its exit code */
export async function runCommandLine(argv: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = argv
  if (!name || name === '--help' || name === '-h' || name === 'help') {
    streams.out(overview())
    return name ? exitCodes.done : exitCodes.usage
  }
  if (name === '--version') {
    streams.out(`${version()}\n`)
    return exitCodes.done
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!entry) {
    streams.err(`There is no command '${name}'.\n\n${overview()}`)
    return exitCodes.usage
  }
  const command = await entry.load()
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { help: { type: 'boolean', short: 'h' }, ...command.options },
      allowPositionals: true,
    })
    if (values.help) {
      streams.out(command.help)
      return exitCodes.done
    }
    for (const name of ['out', 'report']) {
      const file = (values as Record<string, unknown>)[name]
      if (typeof file === 'string') refuseUnwritable(file)
    }
    return await command.run({ values: values as Record<string, string | boolean | undefined>, positionals }, streams)
  } catch (error) {
    if (error instanceof InputError) {
      streams.err(`${error.message}\n`)
      return exitCodes.input
    }
    if (error instanceof UsageError || isParseArgsError(error)) {
      streams.err(`${(error as Error).message}\nsamspel-grouping ${name} --help tells how it is called.\n`)
      return exitCodes.usage
    }
    throw error
  }
}

/** The package lies two folders above, of the source and of what is compiled of it. */
const version = () => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version as string

const isParseArgsError = (error: unknown) =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

function overview(): string {
  const names = Object.keys(commands)
  const width = Math.max(...names.map((name) => name.length))
  const list = names.map((name) => `  ${name.padEnd(width)}  ${commands[name]!.summary}`).join('\n')
  return `Usage: samspel-grouping COMMAND …\n\n${list}\n\nsamspel-grouping COMMAND --help tells more of each; samspel-grouping --version tells which this is.\n`
}

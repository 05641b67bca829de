import { runCommandLine } from '../command-line.ts'

/** Runs the command line in this process, and keeps what it says. */
export async function callCommandLine(...argv: string[]) {
  let out = ''
  let err = ''
  const code = await runCommandLine(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { InputError } from './commands/command.ts'

/** @throws InputError that names the file when it cannot be read */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new InputError(`${file}: ${reasonOf(error)}`)
  }
}

/**
 * The text of a file, in whatever way spreadsheets save it: UTF-8 with or without a mark, UTF-16, or else the
 * Windows encoding of western Europe.
 *
 * @throws InputError that names the file when it cannot be read
 */
export function readText(file: string): string {
  const bytes = readBytes(file)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** @throws InputError that names the file when it cannot be written */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new InputError(`${file}: ${reasonOf(error)}`)
  }
}

/** Before long work whose result goes there. @throws InputError that names the file when it plainly cannot be written */
export function refuseUnwritable(file: string): void {
  const folder = statSync(dirname(file), { throwIfNoEntry: false })
  if (!folder?.isDirectory()) throw new InputError(`${file}: ${reasons['ENOENT']}`)
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new InputError(`${file}: ${reasons['EISDIR']}`)
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EISDIR: 'It is a folder.',
  EACCES: 'It may not be opened.',
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && reasons[code]) || message
}

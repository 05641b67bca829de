import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of this folder, as the writer of its loader says that it is. */
export const readSeed = <Content>(name: string): Content =>
  JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as Content

/** All files of a folder here, in order of name. */
export const readSeedFolder = <Content>(name: string): Content[] =>
  readdirSync(join(import.meta.dirname, name))
    .sort()
    .map((file) => readSeed<Content>(join(name, file)))

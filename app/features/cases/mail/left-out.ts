import type { Language } from '#app/platform/texts/languages.ts'
import { wordLeftOut } from '../asking/asking-mail.ts'
import type { RefusedFile } from '../attachments/attachment.ts'
import { LONGEST_MESSAGE } from '../case.ts'

const LONGEST_NOTE = 4_000

/** A message of a mail, with what is said of the files that did not come along; never longer than a message may be. */
export function withLeftOut(body: string, leftOut: readonly RefusedFile[], language: Language): string {
  if (leftOut.length === 0) return body
  const note = wordLeftOut(language, leftOut).slice(0, LONGEST_NOTE).toWellFormed()
  const most = LONGEST_MESSAGE - note.length - 2
  return [body.slice(0, most).toWellFormed(), note].filter(Boolean).join('\n\n')
}

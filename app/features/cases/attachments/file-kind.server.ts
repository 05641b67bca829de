import { fileTypeFromBuffer } from 'file-type'
import type { FileRefusal } from './attachment.ts'

/** What we take, by what is in the file, with the endings that its name may have; the first is given to another's. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'text/csv': ['csv'],
  'text/plain': ['txt', 'md', 'tex', 'bib', 'log', 'tsv', 'srt', 'vtt'],
}

/** A part of an Office file that holds a program; names of parts are never compressed. */
const MACROS = 'vbaProject.bin'
/** Text that a browser or a system would run or draw. */
const ACTIVE_TEXT = /^\s*(?:<\?|<!|<(?:html|svg|head|body|script|iframe|math|xml)\b|#!|\{\\rtf|%!PS)/i
/** What no text has: control characters of ASCII other than tab, line ends and form feed. */
const NO_TEXT = /[[\p{Cc}&&\p{ASCII}]--[\t\n\f\r]]/v

const LONGEST_NAME = 120

export type ReadFile = { ok: true; name: string; mediaType: string } | { ok: false; refusal: FileRefusal }

/**
 * What a file is, by what is in it. Its name says nothing but which of two endings a text may keep, and gets an ending
 * that fits: a text named `run.bat` becomes `run.bat.txt`, so that no system runs it.
 *
 * Not taken: programs, pages and drawings that run scripts (HTML, SVG, XML), files with macros, the older binary Office
 * formats and RTF (which hold programs that cannot be told apart), archives (whose content nobody has looked at), and
 * whatever is not known.
 */
export async function readFile(name: string, content: Uint8Array): Promise<ReadFile> {
  const mediaType = (await fileTypeFromBuffer(content))?.mime ?? typeOfText(name, content)
  const endings = mediaType === null ? undefined : kinds[mediaType]
  if (mediaType?.includes('macroenabled')) return { ok: false, refusal: 'attachment.macros' }
  if (mediaType === null || endings === undefined) return { ok: false, refusal: 'attachment.kind' }
  if (mediaType.startsWith('application/vnd.') && Buffer.from(content).includes(MACROS))
    return { ok: false, refusal: 'attachment.macros' }
  return { ok: true, name: nameWith(endings, name), mediaType }
}

/** Text in UTF-8, or in the older Norwegian encoding; null for what is no text, or would be run. */
function typeOfText(name: string, content: Uint8Array): string | null {
  const text = decode(content)
  if (text === null || NO_TEXT.test(text) || ACTIVE_TEXT.test(text)) return null
  return endingOf(name) === 'csv' ? 'text/csv' : 'text/plain'
}

function decode(content: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'windows-1252']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(content)
    } catch {
      // Another encoding, or none.
    }
  }
  return null
}

const endingOf = (name: string) => /\.([a-z0-9]{1,10})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''

/** A name that leads to no folder, says no more than it shows, and ends as its content does. */
function nameWith(endings: readonly string[], given: string): string {
  const bare = (given.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    // Control characters, and those that turn the direction of the text: fdp.exe would read exe.pdf.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const ending = endingOf(bare)
  const stem = endings.includes(ending) ? bare.slice(0, -ending.length - 1) : bare
  const kept = endings.includes(ending) ? ending : endings[0]
  return `${[...(stem || 'fil')].slice(0, LONGEST_NAME).join('')}.${kept}`
}

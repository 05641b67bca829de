import type { PersonalSpan } from '#app/platform/texts/personal-data.ts'
import { replaceSpans } from '#app/platform/texts/personal-data.ts'

export type RedactionRefusal =
  /** A mark is opened and not closed, closed and not opened, or opened twice. */
  | 'redaction.marksOpen'
  /** Besides the marks, the text is not what was said. */
  | 'redaction.textChanged'

/** In place of what is hidden, however long it was. */
export const HIDDEN = '█████'

const [OPENS, CLOSES] = ['[[', ']]']
/** Of three brackets in a row one is the text's own: the outer one. */
const MARK = /(\[\[(?!\[)|(?<!\])\]\])/u

/** A text as it is given to be marked: line ends are alike, and what looks like a mark is none. */
export const markable = (text: string) => text.replace(/\r\n?/gu, '\n').replace(/\[(?=\[)|\](?=\])/gu, '$& ')

/** The text with marks around spans of it, for a person to change. @param text as `markable` gave it */
export const withMarks = (text: string, spans: readonly PersonalSpan[]) =>
  replaceSpans(text, spans, ({ from, to }) => `${OPENS}${text.slice(from, to)}${CLOSES}`)

/**
 * What is left of a text when everything between marks is taken out. Nothing is given unless the marks are whole, and
 * the text without them is the one that was to be marked: nobody puts words into somebody's mouth.
 *
 * @param original as it was said
 * @param marked the same with [[…]] around what is to be hidden
 */
export function redact(original: string, marked: string): { text: string } | { refusal: RedactionRefusal } {
  const parts = marked.replace(/\r\n?/gu, '\n').split(MARK)
  let [left, plain, isHiding] = ['', '', false]
  for (const part of parts) {
    if (part === OPENS || part === CLOSES) {
      if (isHiding === (part === OPENS)) return { refusal: 'redaction.marksOpen' }
      isHiding = !isHiding
      if (isHiding) left += HIDDEN
    } else {
      plain += part
      if (!isHiding) left += part
    }
  }
  if (isHiding) return { refusal: 'redaction.marksOpen' }
  return plain.trimEnd() === markable(original).trimEnd() ? { text: left } : { refusal: 'redaction.textChanged' }
}

/** Lines in which Outlook and others repeat the header of the mail that is answered, in nb, nn, en, de, sv and da. */
const FROM_LINE = /^[\s>*_]*(?:fra|frå|from|von|från)\s*:[\s*_]*\S/i
const SENT_LINE = /^[\s>*_]*(?:sendt|sent|dato|date|gesendet|datum|skickat)\s*:[\s*_]*\S/i
const OTHER_LINE = /^[\s>*_]*(?:til|to|emne|subject|kopi|cc|an|betreff|ämne)\s*:/i
const ORIGINAL =
  /^\s*-{3,}\s*(?:original message|opprinnelig melding|opphavleg melding|opprinneleg melding|original meddelelse)\s*-{3,}\s*$/i
const RULE = /^\s*[_-]{10,}\s*$/
/** The end of the line before a quote: «Den 3. sep. 2026 kl. 10:12 skrev …:», “On … wrote:”. */
const ATTRIBUTION = /\b(?:skrev|skreiv|wrote|schrieb)\b[^\n]{0,200}:\s*$/i
/** Its beginning: a day, a time or a name in quotes. A sentence of the writer's own begins otherwise. */
const ATTRIBUTION_START =
  /^\s*(?:on|den|am|le|(?:man|mån|tir|tys|ons|tor|fre|lør|laur|søn|sun|mon|tue|wed|thu|fri|sat)[a-zæøå]*[.,]|\d|["'«“])/i
/** Where it is one line, it may begin with whom it is from. */
const ATTRIBUTION_ADDRESS = /^[^\n<]{0,100}<?[^<>@\s]+@[^<>@\s]+>? /
const SIGNATURE = /^-- ?$/
const DEVICE =
  /^\s*(?:sendt fra min |sendt frå min |sendt fra (?:outlook|e-post)|sent from my |sent from (?:outlook|mail) |hent outlook for |få outlook for |get outlook for )/i
const ATTRIBUTION_LINES = 3
const LONGEST_ATTRIBUTION = 400
const HEADER_LINES = 8
const SIGNATURE_LINES = 15

/**
 * What is new in a mail: without the conversation that it answers, and without a signature. Careful: where people have
 * written between the quoted lines, or nothing would be left, all of it is new.
 *
 * @param text plain text with `\n`
 */
export function withoutQuoted(text: string): string {
  const lines = text.split('\n')
  const unanswered = lines.slice(0, repeatedMailStart(lines))
  const kept = withoutSignature(unanswered.slice(0, quoteStart(unanswered)))
  const result = kept.join('\n').trim()
  return result === '' ? text.trim() : result
}

/** Where an earlier mail is repeated with its header, as Outlook does; the number of lines when none is. */
export function repeatedMailStart(lines: readonly string[]): number {
  for (let at = 0; at < lines.length; at++) {
    if (ORIGINAL.test(lines[at]!) && headerBlockEnd(lines, nextWritten(lines, at + 1)) !== null) return at
    if (headerBlockEnd(lines, at) === null) continue
    const before = lastWritten(lines, at - 1)
    return before >= 0 && RULE.test(lines[before]!) ? before : at
  }
  return lines.length
}

/** Where the repeated header that begins here ends (the line after it), or null: From, when sent, and a line more. */
export function headerBlockEnd(lines: readonly string[], at: number): number | null {
  if (!FROM_LINE.test(lines[at] ?? '')) return null
  const block = lines.slice(at + 1, at + 1 + HEADER_LINES)
  const empty = block.findIndex((line) => /^[\s>]*$/.test(line))
  const header = empty < 0 ? block : block.slice(0, empty)
  const isHeader = header.some((line) => SENT_LINE.test(line)) && header.some((line) => OTHER_LINE.test(line))
  return isHeader ? at + 1 + header.length : null
}

/**
 * Where an announced quote goes on to the end, with the line that announces it; or the number of lines. A quote that
 * nothing announces may be one that the writer chose, and stays.
 */
function quoteStart(lines: readonly string[]): number {
  const body = withoutSignature(lines)
  const first = body.findLastIndex((line) => !isQuote(line) && line.trim() !== '') + 1
  const quote = body.findIndex((line, at) => at >= first && isQuote(line))
  if (quote < 0) return lines.length
  // The end of a line that is folded looks like one too, so that the beginning is looked for first.
  for (let start = first - 1; start >= Math.max(0, first - ATTRIBUTION_LINES); start--) {
    if (lines[start]!.trim() === '') break
    if (isAttribution(lines.slice(start, first), ATTRIBUTION_START)) return start
  }
  if (isAttribution(lines.slice(first - 1, first), ATTRIBUTION_ADDRESS)) return first - 1
  return isAnnouncedWithin(body.slice(quote, quote + ATTRIBUTION_LINES)) ? quote : lines.length
}

/** Apple's programs quote the line that announces the quote as well. */
function isAnnouncedWithin(quote: readonly string[]) {
  const lines = quote.map((line) => line.replace(/^[\s>]+/, ''))
  return lines.some((_, at) => isAttribution(lines.slice(0, at + 1), ATTRIBUTION_START))
}

function isAttribution(lines: readonly string[], start: RegExp) {
  const words = lines.join(' ')
  const isShort = words.length > 0 && words.length <= LONGEST_ATTRIBUTION
  return isShort && ATTRIBUTION.test(words) && start.test(words) && /[\d@]/.test(words)
}

const isQuote = (line: string) => /^\s?>/.test(line)

function withoutSignature(lines: readonly string[]): readonly string[] {
  const mark = lines.findLastIndex((line) => SIGNATURE.test(line))
  const body = mark >= 0 && lines.length - mark <= SIGNATURE_LINES ? lines.slice(0, mark) : lines
  const last = lastWritten(body, body.length - 1)
  return last >= 0 && DEVICE.test(body[last]!) ? body.slice(0, last) : body
}

function nextWritten(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]!.trim() === '') at++
  return at
}

function lastWritten(lines: readonly string[], from: number): number {
  let at = from
  while (at >= 0 && lines[at]!.trim() === '') at--
  return at
}

/** Where an older message begins: everything after it is quoted. */
const OLDER_MESSAGE =
  /^\s*(?:-{3,}.*(?:original|opprinnelig|opphavleg|videresendt|vidaresend|forwarded).*|(?:den|on) .{4,80}(?:skrev|skreiv|wrote).*:|(?:fra|frå|from):\s.*@.*)$/iu

/** A line that closes a letter: a name and a post follow. */
const CLOSING =
  /^\s*(?:--|(?:(?:med |beste? |vennlig |venleg |venlig |hjertelig |hjarteleg |mange )*(?:hilsen|hilsner|helsing|helsingar)|mvh|vh|bh|hilsen|(?:best|kind|warm|with kind)? ?regards|(?:yours )?(?:sincerely|faithfully)|cheers|all the best|best)(?:[ ,.!].{0,60})?)\s*$/iu

/** No line that closes a letter or begins an older one is longer. */
const LONGEST_MARK = 160

const QUOTED = /«[^»]{1,400}»|“[^”]{1,400}”|"[^"\n]{1,400}"|`[^`\n]{1,200}`/gu
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/gu

/** What the writer says in words of their own: no quotes, older messages, signatures or addresses. */
export function ownText(text: string): string {
  const lines: string[] = []
  for (const line of text.normalize('NFC').split(/\r?\n/)) {
    const isShort = line.length <= LONGEST_MARK
    if (isShort && OLDER_MESSAGE.test(line)) break
    if (/^\s*>/.test(line)) continue
    if (isShort && CLOSING.test(line)) break
    lines.push(line)
  }
  return lines.join('\n').replace(ADDRESS, ' ').replace(QUOTED, ' ')
}

const WORD = /\p{L}+(?:['’]\p{L}+)?/gu
const AFTER_END = /(?:^|[.!?:;\n•–-]\s*|\d\s*[.)]\s*)$/u

/**
 * Words in lower case. One that begins with a capital inside a sentence is a name and left out, as is what stands beside
 * a digit or a slash (TMA4100, 2B, ikke/ikkje); unless the writer writes in capitals all over.
 */
export function plainWords(text: string): string[] {
  const shouts = isShouted(text)
  const words: string[] = []
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    const before = text[match.index - 1] ?? ' '
    if (/[\p{N}_@/\\-]/u.test(before) || /[\p{N}_/]/u.test(text[match.index + word.length] ?? ' ')) continue
    const isCapital = word[0] !== word[0]!.toLowerCase()
    if (isCapital && !shouts && !/^I(?:['’]|$)/.test(word)) {
      const isAbbreviation = word.length > 1 && word === word.toUpperCase()
      if (isAbbreviation || !AFTER_END.test(text.slice(Math.max(0, match.index - 6), match.index))) continue
    }
    words.push(word.toLowerCase().replace('’', "'"))
  }
  return words
}

function isShouted(text: string) {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return letters > 20 && capitals > letters * 0.7
}

const UTF8_BOM = [0xef, 0xbb, 0xbf]
/** The bytes 0x80–0x9f of windows-1252, by what they decode to. */
const WINDOWS_1252 = new Map(
  Array.from({ length: 32 }, (_, index) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + index)),
    0x80 + index,
  ]),
)

/** Without the mark that some programs put before the first header, where it would hide its name. */
export const withoutMark = (raw: Uint8Array): Uint8Array =>
  UTF8_BOM.every((byte, index) => raw[index] === byte) ? raw.subarray(3) : raw

/** Where the body begins: after the first empty line, or at the end. */
export function bodyStart(raw: Uint8Array): number {
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] !== 0x0a) continue
    if (raw[at + 1] === 0x0a) return at + 2
    if (raw[at + 1] === 0x0d && raw[at + 2] === 0x0a) return at + 3
  }
  return raw.length
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Raw letters of ISO-8859-1 in headers, against the rules but common, as UTF-8, line by line. */
export function withUtf8Headers(raw: Uint8Array): Uint8Array {
  const end = bodyStart(raw)
  const lines = Buffer.from(raw.subarray(0, end)).toString('latin1').split('\n')
  const mended = lines.map((line) => {
    const bytes = Buffer.from(line, 'latin1')
    return isUtf8(bytes) ? bytes : Buffer.from(new TextDecoder('windows-1252').decode(bytes), 'utf8')
  })
  const newline = Buffer.from('\n')
  return Buffer.concat([
    ...mended.flatMap((line, index) => (index === 0 ? [line] : [newline, line])),
    raw.subarray(end),
  ])
}

/**
 * The same mail with windows-1252 declared wherever UTF-8, ASCII or nothing was. For reading the text again when it is
 * not in the charset that it says; attachments are to be taken from the mail as it came.
 */
export function redeclared(raw: Uint8Array): Uint8Array {
  const mail = Buffer.from(raw).toString('latin1')
  const declared = mail
    .replace(/(charset\s{0,9}=\s{0,9}"?)(?:utf-?8|us-ascii|ascii)/gi, '$1windows-1252')
    .replace(/^(content-type:[ \t]*text\/(?:plain|html))[ \t]*(?=\r?\n(?![ \t]))/gim, '$1; charset=windows-1252')
  const hasType = /^content-type:/im.test(declared.slice(0, bodyStart(raw)))
  return Buffer.from(hasType ? declared : `Content-Type: text/plain; charset=windows-1252\r\n${declared}`, 'latin1')
}

/** UTF-8 that was read as windows-1252 (`Ã¸` for `ø`), read right; null when that is not what has happened. */
export function unmangled(text: string): string | null {
  if (!/[ÃÂâ]/.test(text)) return null
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = WINDOWS_1252.get(text[at]!) ?? code
    if (byte > 0xff) return null
    bytes[at] = byte
  }
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : null
}

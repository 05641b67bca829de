/**
 * The text of a file: UTF-8 and UTF-16 with a mark of their order, UTF-8 without, and else Windows-1252, in which
 * Norwegian Excel writes CSV.
 *
 * @returns null for what is no text
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoderOf(bytes).decode(bytes)
  return text.includes('\0') ? null : text
}

function decoderOf(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be')
  try {
    const strict = new TextDecoder('utf-8', { fatal: true })
    strict.decode(bytes)
    return strict
  } catch {
    return new TextDecoder('windows-1252')
  }
}

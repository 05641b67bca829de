/**
 * The text of a file: UTF-8 and UTF-16, with a mark of their order or without, and else Windows-1252 or Mac OS Roman, in
 * which Norwegian Excel has written CSV.
 *
 * @returns null for what is no text
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  return text.includes('\0') ? null : text
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const halves = emptyHalves(bytes)
  if (halves) return halves
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    const [windows, mac] = ['windows-1252', 'macintosh'].map((name) => lettersIn(new TextDecoder(name).decode(bytes)))
    return mac! > windows! ? 'macintosh' : 'windows-1252'
  }
}

/** Latin letters in UTF-16 have nothing in every other byte. */
function emptyHalves(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 1000)
  const empty = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) empty[index % 2]!++
  const enough = sample.length / 3
  if (empty[1]! > enough && empty[0] === 0) return 'utf-16le'
  return empty[0]! > enough && empty[1] === 0 ? 'utf-16be' : null
}

/** How many letters of names in Norway beyond a to z there are, less what no name has. */
const lettersIn = (text: string) =>
  (text.match(/[æøåöäüéèáíóúðþčšžđŧŋ]/gi)?.length ?? 0) - (text.match(/[^\p{L}\p{ASCII}\s]/gu)?.length ?? 0)

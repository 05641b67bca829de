const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50
/** Deflate makes no more of a byte. */
const MOST_OF_A_BYTE = 1032
/** Where a size stands that did not fit in 32 bits. No file that we take is that large. */
const ELSEWHERE = 0xffffffff

/**
 * How much an archive (zip) may become, by its own directory; asked before anything is unpacked. What unpacks it holds
 * each entry to what the directory says, and has no limit of its own where the directory says nothing.
 *
 * @returns bytes; null when there is no directory, or one that cannot be trusted
 */
export function unpackedBytes(archive: Uint8Array): number | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let sum = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null
    const isToldLater = (view.getUint16(at + 8, true) & 8) !== 0
    const packed = view.getUint32(at + 20, true)
    const unpacked = view.getUint32(at + 24, true)
    if (packed === ELSEWHERE || unpacked === ELSEWHERE || (isToldLater && packed === 0)) return null
    sum += unpacked || packed * MOST_OF_A_BYTE
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return sum
}

/** The last one: a comment of any length may follow it. */
function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return null
}

import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  name: string
  content: Uint8Array | string
  /** What the directory says that it unpacks to, where that is a lie. */
  claims?: number
}

/** An archive as Excel writes it: deflated entries, a directory at the end. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, claims } of entries) {
    const plain = Buffer.from(content as string)
    const packed = deflateRawSync(plain)
    const sizes = [crc32(plain), packed.length, claims ?? plain.length]
    const local = header(0x04034b50, [20, 0, 8, 0, 33], sizes, [name.length, 0])
    parts.push(local, Buffer.from(name), packed)
    directory.push(header(0x02014b50, [20, 20, 0, 8, 0, 33], sizes, [name.length, 0, 0, 0, 0, 0, 0]))
    directory.push(uint32(offset), Buffer.from(name))
    offset += local.length + name.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = header(0x06054b50, [0, 0, entries.length, entries.length], [listed.length, offset], [0])
  return Buffer.concat([...parts, listed, end])
}

const uint16 = (value: number) => Buffer.from([value & 255, value >> 8])
const uint32 = (value: number) => Buffer.from(new Uint32Array([value]).buffer)
const header = (mark: number, before: number[], long: number[], after: number[]) =>
  Buffer.concat([uint32(mark), ...before.map(uint16), ...long.map(uint32), ...after.map(uint16)])

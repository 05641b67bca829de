import { LONGEST_DISTANCE, type MdgpInstance, refusalOfSizes } from './instance.ts'

/** The text is no instance; the message names the line. */
export class MdgplibError extends Error {
  /** From 1. */
  readonly line: number

  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`)
    this.name = 'MdgplibError'
    this.line = line
  }
}

/**
 * Reads an instance of MDGPLIB: a first line `n groups ss|ds lo_1 up_1 …`, then a line `i j d` for each pair, numbered
 * from 0, in any order.
 *
 * @throws MdgplibError
 * @see M. Gallego, M. Laguna, R. Martí and A. Duarte (2013): Tabu search with strategic oscillation for the maximally
 *   diverse grouping problem. Journal of the Operational Research Society 64
 */
export function parseMdgplib(text: string): MdgpInstance {
  let end = endOfLine(text, 0)
  const sizes = parseHeader(text.slice(0, end).replace(/^\ufeff/, ''))
  const { participants: n } = sizes
  const distances = new Float64Array(n * n).fill(-1)
  let missing = (n * (n - 1)) / 2
  let line = 1
  while (end < text.length) {
    const start = end + 1
    end = endOfLine(text, start)
    line++
    const words = text.slice(start, end).trim()
    if (words === '') continue
    const [i, j, d] = parsePair(words, n, line)
    const known = distances[i * n + j]!
    if (known >= 0 && known !== d) throw new MdgplibError(line, `${i} and ${j} have two distances, ${known} and ${d}`)
    if (known < 0) missing--
    distances[i * n + j] = d
    distances[j * n + i] = d
  }
  if (missing > 0) throw new MdgplibError(line, `the file ends, and ${missingPair(distances, n)} have no distance`)
  for (let i = 0; i < n; i++) distances[i * n + i] = 0
  return { ...sizes, distances }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function parseHeader(header: string) {
  const refuse = (reason: string): never => {
    throw new MdgplibError(1, reason)
  }
  const [participants, count, kind, ...bounds] = header.trim().split(/\s+/)
  const n = Number(participants)
  const m = Number(count)
  if (!isWhole(participants) || n < 1) refuse(`the number of participants is '${participants}'`)
  if (n > MOST_PARTICIPANTS) refuse(`${n} participants are more than ${MOST_PARTICIPANTS}`)
  if (!isWhole(count) || m < 1) refuse(`the number of groups is '${count ?? ''}'`)
  if (m > MOST_GROUPS) refuse(`${m} groups are more than ${MOST_GROUPS}`)
  if (kind !== 'ss' && kind !== 'ds') refuse(`'ss' or 'ds' must follow, not '${kind ?? ''}'`)
  if (bounds.length !== 2 * m) refuse(`${m} groups have ${2 * m} bounds, not ${bounds.length}`)
  const wrong = bounds.find((word) => !isWhole(word))
  if (wrong !== undefined) refuse(`a group's size is '${wrong}'`)
  const sizes = bounds.map(Number)
  const lower = sizes.filter((_, at) => at % 2 === 0)
  const upper = sizes.filter((_, at) => at % 2 === 1)
  const reason = refusalOfSizes(n, lower, upper)
  if (reason) refuse(reason)
  return { participants: n, lower, upper }
}

/** Above, the table of distances alone would take 3 gigabytes. */
const MOST_PARTICIPANTS = 20_000
/** Above, what the search knows of each pair of groups would take a gigabyte. */
const MOST_GROUPS = 10_000

const isWhole = (word: string | undefined) => word !== undefined && /^\d{1,9}$/.test(word)

function parsePair(words: string, n: number, line: number): [number, number, number] {
  const [first, second, distance, ...more] = words.split(/\s+/)
  if (distance === undefined || more.length > 0)
    throw new MdgplibError(line, `'i j distance' is wanted, not '${words}'`)
  const i = Number(first)
  const j = Number(second)
  const d = Number(distance)
  for (const [word, number] of [[first, i] as const, [second, j] as const]) {
    if (!isWhole(word) || number >= n) throw new MdgplibError(line, `'${word}' is no participant from 0 to ${n - 1}`)
  }
  if (!(d >= 0)) throw new MdgplibError(line, `'${distance}' is no distance of 0 or more`)
  if (d > LONGEST_DISTANCE) throw new MdgplibError(line, `'${distance}' is more than ${LONGEST_DISTANCE}`)
  if (i === j && d !== 0) throw new MdgplibError(line, `the distance of ${i} from itself is ${d}`)
  return [i, j, d]
}

function missingPair(distances: Float64Array, n: number): string {
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) if (distances[i * n + j]! < 0) return `${i} and ${j}`
  return 'none'
}

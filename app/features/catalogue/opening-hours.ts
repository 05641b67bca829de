import type { Language } from '#app/platform/texts/languages.ts'

export interface OpeningHours {
  /** ISO weekday; 1 is Monday. */
  weekday: number
  /** Local time, `09:00`. */
  opens: string
  closes: string
}

const shortNames: Record<Language, readonly string[]> = {
  nb: ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'],
  nn: ['mån', 'tys', 'ons', 'tor', 'fre', 'lau', 'søn'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

/** The first letters that tell one weekday from the others, in any of the languages. */
const weekdayByBeginning: Record<string, number> = {
  man: 1,
  mån: 1,
  mon: 1,
  tir: 2,
  tys: 2,
  tue: 2,
  ons: 3,
  wed: 3,
  tor: 4,
  thu: 4,
  fre: 5,
  fri: 5,
  lør: 6,
  lau: 6,
  sat: 6,
  søn: 7,
  sun: 7,
  sø: 7,
}

const LINE = /^([a-zæøå]+)\.?(?:\s*(?:-|–|til|to)\s*([a-zæøå]+)\.?)?:?\s+(?:kl\.?\s*)?(\S+?)\s*(?:-|–|til|to)\s*(\S+)$/

/**
 * Reads weekly hours as people write them: `man–fre 09:00–15:00`, one line for each; `Saturday 10-14` too.
 *
 * @returns the hours in order, or the first line that cannot be read
 */
export function parseOpeningHours(text: string): { hours: OpeningHours[] } | { wrongLine: string } {
  const hours: OpeningHours[] = []
  for (const line of text
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const read = parseLine(line.toLowerCase())
    if (!read) return { wrongLine: line }
    hours.push(...read)
  }
  hours.sort((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens))
  const overlap = hours.findIndex((one, index) => {
    const next = hours[index + 1]
    return next !== undefined && next.weekday === one.weekday && next.opens < one.closes
  })
  return overlap === -1 ? { hours } : { wrongLine: text.trim().split('\n').at(-1)!.trim() }
}

function parseLine(line: string): OpeningHours[] | null {
  const match = LINE.exec(line)
  if (!match) return null
  const first = weekdayOf(match[1]!)
  const last = match[2] === undefined ? first : weekdayOf(match[2])
  const opens = timeOf(match[3]!)
  const closes = timeOf(match[4]!)
  if (!first || !last || !opens || !closes || last < first || closes <= opens) return null
  return Array.from({ length: last - first + 1 }, (_, index) => ({ weekday: first + index, opens, closes }))
}

const weekdayOf = (name: string) => weekdayByBeginning[name.slice(0, 3)]

function timeOf(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text)
  if (!match) return null
  const hour = Number(match[1])
  const minute = Number(match[2] ?? 0)
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null
}

/** The hours as lines that `parseOpeningHours` reads back; days in a row with the same hours stand together. */
export function formatOpeningHours(hours: readonly OpeningHours[], language: Language): string {
  const left = [...hours].sort(
    (a, b) => a.opens.localeCompare(b.opens) || a.closes.localeCompare(b.closes) || a.weekday - b.weekday,
  )
  const rows: { first: number; last: number; opens: string; closes: string }[] = []
  for (const { weekday, opens, closes } of left) {
    const row = rows.at(-1)
    if (row && row.opens === opens && row.closes === closes && row.last === weekday - 1) row.last = weekday
    else rows.push({ first: weekday, last: weekday, opens, closes })
  }
  const name = (weekday: number) => shortNames[language][weekday - 1]
  return rows
    .sort((a, b) => a.first - b.first || a.opens.localeCompare(b.opens))
    .map(({ first, last, opens, closes }) => {
      const days = first === last ? name(first) : `${name(first)}–${name(last)}`
      return `${days} ${opens}–${closes}`
    })
    .join('\n')
}

import { TIME_ZONE } from '#app/platform/clock.ts'

/** As Windows and Outlook call zones that students' calendars come from. */
const windowsZones: Readonly<Record<string, string>> = {
  'w. europe standard time': TIME_ZONE,
  'central europe standard time': TIME_ZONE,
  'central european standard time': TIME_ZONE,
  'romance standard time': TIME_ZONE,
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'fle standard time': 'Europe/Helsinki',
  'gtb standard time': 'Europe/Athens',
  'e. europe standard time': 'Europe/Chisinau',
  'turkey standard time': 'Europe/Istanbul',
  'russian standard time': 'Europe/Moscow',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'india standard time': 'Asia/Kolkata',
  'china standard time': 'Asia/Shanghai',
  'tokyo standard time': 'Asia/Tokyo',
  'aus eastern standard time': 'Australia/Sydney',
  utc: 'UTC',
}

/**
 * The IANA zone that a calendar file names by its TZID: by IANA's name, with or without something before it, or by
 * Windows' one. Of a time without a zone, or in one that nobody knows, the clock on the wall in Norway is meant.
 */
export function zoneNamed(tzid: unknown): string {
  if (typeof tzid !== 'string') return TIME_ZONE
  const windows = windowsZones[tzid.toLowerCase()]
  if (windows) return windows
  const parts = tzid.split('/')
  return [-2, -3].map((from) => parts.slice(from).join('/')).find(isZone) ?? TIME_ZONE
}

function isZone(name: string) {
  if (!name.includes('/')) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

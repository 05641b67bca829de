/** Excel shows so many digits; those after are what is left of reckoning in binary. */
const DIGITS = 15

/** The value of a cell as text: days as 2021-08-23, numbers in full, truth as Excel writes it in English. */
export function cellText(value: string | number | boolean | Date | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return numberText(value)
  if (value instanceof Date) return momentText(value)
  return typeof value === 'boolean' ? String(value).toUpperCase() : value
}

const numberText = (value: number) =>
  Number(value.toPrecision(DIGITS)).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })

/** Excel's moments have no time zone, and those of its first day are hours alone. */
function momentText(value: Date): string {
  if (Number.isNaN(value.getTime())) return ''
  const [day = '', time = ''] = value.toISOString().split('T')
  const hours = time.slice(0, 5)
  if (value.getUTCFullYear() < 1900) return hours
  return hours === '00:00' ? day : `${day} ${hours}`
}

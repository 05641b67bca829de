// Figures and lists of a reason, in English.

/** A number as it is read: two decimals at most. */
export function figure(number: number): string {
  return String(rounded(number))
}

export function rounded(number: number): number {
  return Math.round(number * 100) / 100
}

/** "1 person", "2 people". */
export function counted(number: number, one: string, many: string): string {
  return `${figure(number)} ${rounded(number) === 1 ? one : many}`
}

/** "a", "a or b", "a, b or c". */
export function listed(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

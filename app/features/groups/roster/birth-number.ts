const weights = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2, 1],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1],
] as const

/**
 * Whether a text is a Norwegian national identity number, a D-number or a synthetic one: eleven digits, however spaced,
 * with a day, a month and both check digits. From 2032 numbers are given whose first check digit leaves 1, 2 or 3
 * (Skatteetaten), so that both remainders are taken. A sheet that took the number for an amount has lost its first 0.
 */
export function isBirthNumber(text: string): boolean {
  const digits = text.replace(/[\s.-]/g, '').replace(/^\d{10}$/, '0$&')
  if (!/^\d{11}$/.test(digits)) return false
  const numbers = [...digits].map(Number)
  const day = Number(digits.slice(0, 2)) % 40
  const month = Number(digits.slice(2, 4)) % 40
  if (day < 1 || day > 31 || month < 1 || month > 12) return false
  const remainder = (factors: readonly number[]) =>
    factors.reduce((sum, factor, index) => sum + factor * numbers[index]!, 0) % 11
  return remainder(weights[0]) <= 3 && remainder(weights[1]) === 0
}

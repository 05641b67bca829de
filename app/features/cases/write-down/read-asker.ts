const ADDRESS = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[^\s<>()[\],;:"]+/
const LONGEST_NAME = 200

/**
 * Who asked, as a handler writes it down: `Kari Nordmann`, `kari@uni.example`, `Kari Nordmann <kari@uni.example>`, in
 * any order.
 */
export function readAsker(line: string): { name: string | null; email: string | null } {
  const email = ADDRESS.exec(line)?.[0].replace(/^[.']+|[.']+$/g, '') ?? null
  const rest = email === null ? line : line.replace(email, ' ')
  const name = rest
    .replace(/[<>()[\];"]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.:–-]+|[\s,:–-]+\.?$/g, '')
  return { name: name === '' ? null : name.slice(0, LONGEST_NAME), email }
}

/** As it is said on the telephone: eight digits or more, in groups, with or without the country before. */
const PHONE = /(?:\+|00)?\d(?:[\s.-]?\d){7,14}$/

/** What `splitPhone` takes off, for a query: lists show the name alone. */
export const PHONE_BEHIND_NAME = `[\\s,]*${PHONE.source}`

export const isPhone = (text: string) => PHONE.exec(text.trim())?.index === 0

/**
 * The number stands behind the name and ends with it: when the case is deleted, or the person forgotten.
 *
 * @returns `Kari Nordmann, 912 34 567`, or the only one of them that there is
 */
export const nameWithPhone = (name: string | null, phone: string | null) =>
  [name, phone].filter((part) => part !== null).join(', ') || null

/** The name and the number that `nameWithPhone` put together. */
export function splitPhone(called: string | null): { name: string | null; phone: string | null } {
  const phone = called === null ? null : (PHONE.exec(called)?.[0] ?? null)
  if (called === null || phone === null) return { name: called, phone: null }
  return { name: called.slice(0, -phone.length).replace(/[\s,]+$/, '') || null, phone }
}

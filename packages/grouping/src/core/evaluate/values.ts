import type { AttributeDefinition, AttributeValue } from '../problem/attributes.ts'

// What values mean, and a few plain sums over them. Missing values are left out before any of these.

export interface Holder {
  readonly attributes: Readonly<Record<string, AttributeValue>>
}

/** A person's or group's value; null when it is missing. */
export function answerOf(holder: Holder, attribute: string): AttributeValue {
  return Object.hasOwn(holder.attributes, attribute) ? (holder.attributes[attribute] ?? null) : null
}

/** A number, or the place of a level from 0; null when it is missing. */
export function numberOf(holder: Holder, attribute: string, definition: AttributeDefinition): number | null {
  const value = answerOf(holder, attribute)
  if (value === null) return null
  return definition.type === 'ordinal' ? definition.levels.indexOf(String(value)) : Number(value)
}

/** The kinds that somebody has, each once: one of a single value; null when it is missing. */
export function kindsOf(holder: Holder, attribute: string): string[] | null {
  const value = answerOf(holder, attribute)
  if (value === null) return null
  return Array.isArray(value) ? [...new Set(value)] : [String(value)]
}

export function isKnown<Value>(value: Value | null): value is Value {
  return value !== null
}

export function sum(numbers: readonly number[]): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

export function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length
}

/** Of all of them, not of a sample. */
export function standardDeviation(numbers: readonly number[]): number {
  const middle = mean(numbers)
  return Math.sqrt(mean(numbers.map((number) => (number - middle) * (number - middle))))
}

/** The largest less the smallest. */
export function rangeOf(numbers: readonly number[]): number {
  return largest(numbers) - smallest(numbers)
}

export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number))
}

export function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number))
}

/** How many there are of each kind. */
export function tally(kinds: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** Of two lists of kinds: those in both ÷ those in either; 1 when both are empty (Jaccard's index). */
function likeness(one: readonly string[], other: readonly string[]): number {
  const either = new Set([...one, ...other]).size
  return either === 0 ? 1 : one.filter((kind) => other.includes(kind)).length / either
}

/** Over all pairs of at least two lists. */
export function meanLikeness(lists: readonly (readonly string[])[]): number {
  let total = 0
  for (const [index, one] of lists.entries()) {
    for (const other of lists.slice(index + 1)) total += likeness(one, other)
  }
  return total / ((lists.length * (lists.length - 1)) / 2)
}

/** How many there are of each kind; kinds are marked by '=', as those whose list is empty are a kind, ''. */
export function tallySets(lists: readonly (readonly string[])[]): Map<string, number> {
  return tally(lists.flatMap((list) => (list.length > 0 ? list.map((kind) => `=${kind}`) : [''])))
}

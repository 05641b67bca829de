import type { Language } from '#app/platform/texts/languages.ts'

/**
 * Units by name. A closing parenthesis does not count: "Support (HF)" stands before "Support (HF og SU)".
 * For the server alone: browsers cannot sort nynorsk.
 */
export function createUnitOrder(language: Language) {
  const { compare } = new Intl.Collator(language)
  const counted = ({ name }: { name: string }) => name.replaceAll(')', '')
  return (a: { name: string }, b: { name: string }) => compare(counted(a), counted(b))
}

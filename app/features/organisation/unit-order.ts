import type { Language } from '#app/platform/texts/languages.ts'

const collators: Record<Language, Intl.Collator['compare']> = {
  nb: new Intl.Collator('nb').compare,
  nn: new Intl.Collator('nn').compare,
  en: new Intl.Collator('en').compare,
}

/**
 * Units by name. A closing parenthesis does not count: "Support (HF)" stands before "Support (HF og SU)".
 * For the server alone: browsers cannot sort nynorsk.
 */
export function createUnitOrder(language: Language) {
  const compare = collators[language]
  const counted = ({ name }: { name: string }) => (name.includes(')') ? name.replaceAll(')', '') : name)
  return (a: { name: string }, b: { name: string }) => compare(counted(a), counted(b))
}

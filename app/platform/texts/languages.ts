/** Bokmål, nynorsk and English. Bokmål is the source of the catalogue's texts. */
export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)

/** In which order to look for a text when the reader's own language lacks it. */
export const fallbackOrder: Record<Language, readonly Language[]> = {
  nb: ['nb', 'nn', 'en'],
  nn: ['nn', 'nb', 'en'],
  en: ['en', 'nb', 'nn'],
}

/** The first of ours that a browser's `Accept-Language` names; bokmål when none. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part
        .trim()
        .toLowerCase()
        .split(/;\s*q=/)
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of wanted) {
    if (tag.startsWith('nn')) return 'nn'
    if (tag.startsWith('nb') || tag === 'no' || tag.startsWith('no-')) return 'nb'
    if (tag.startsWith('en')) return 'en'
  }
  return 'nb'
}

import type { Language } from '#app/platform/texts/languages.ts'

const KB = 1024
const MB = KB * KB

/** A size as people read it: 12 kB, 3,4 MB. */
export function fileSize(bytes: number, language: Language): string {
  if (bytes < MB) return `${Math.max(1, Math.round(bytes / KB))} kB`
  const mb = (bytes / MB).toFixed(1)
  return `${language === 'en' ? mb : mb.replace('.', ',')} MB`
}

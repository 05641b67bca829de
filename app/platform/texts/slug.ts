const LONGEST_SLUG = 60

/** The part of an address that tells a reader what is there: `Låne-PC til eksamen` becomes `lane-pc-til-eksamen`. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= LONGEST_SLUG) return plain || 'x'
  const cut = plain.slice(0, LONGEST_SLUG + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20))
}

import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { en } from '#app/texts/en.ts'
import { nb } from '#app/texts/nb.ts'
import { nn } from '#app/texts/nn.ts'

// The type check sees a missing key; this sees the rest: keys that nothing uses, placeholders that differ between
// languages, empty texts, and a key that two features both claim.

type Texts = Readonly<Record<string, string>>

const root = join(import.meta.dirname, '..')
const texts: Record<Language, Texts> = { nb, nn, en }
const PLURAL = /_(zero|one|two|few|many|other)$/

const faults = [...(await faultsOfFiles()), ...languages.flatMap(faultsOfLanguage), ...unusedKeys()]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1

/** Each feature's own texts must be among all, and no two features may give one key: the later would win unseen. */
async function faultsOfFiles(): Promise<string[]> {
  const found: string[] = []
  for (const language of languages) {
    const ownerOf = new Map<string, string>()
    for (const file of globSync(`app/**/*.${language}.ts`, { cwd: root }).sort()) {
      const exported = Object.values((await import(join(root, file))) as Record<string, Texts>)
      for (const key of exported.flatMap((part) => Object.keys(part))) {
        const other = ownerOf.get(key)
        if (other) found.push(`${file}: ${key} is in ${other} too`)
        if (!(key in texts[language]))
          found.push(`${file}: ${key} is not in app/texts/${language}.ts: bring the file in there`)
        ownerOf.set(key, file)
      }
    }
  }
  return found
}

function faultsOfLanguage(language: Language): string[] {
  const missing = Object.keys(nb)
    .filter((key) => !(key in texts[language]))
    .map((key) => `${language}: ${key} is missing`)
  const extra = Object.keys(texts[language])
    .filter((key) => !(key in nb))
    .map((key) => `${language}: ${key} is not in nb`)
  const wrong = Object.entries(texts[language]).flatMap(([key, text]) => {
    if (text.trim() === '') return [`${language}: ${key} is empty`]
    const source = (nb as Texts)[key]
    if (source === undefined || placeholders(source) === placeholders(text)) return []
    return [
      `${language}: ${key} has ${placeholders(text) || 'no placeholder'}, nb has ${placeholders(source) || 'none'}`,
    ]
  })
  return [...missing, ...extra, ...wrong]
}

function placeholders(text: string) {
  return [...new Set(text.match(/\{\{\s*\w+\s*\}\}/g))].sort().join(' ')
}

/** A key is used when a source says it whole, or says a template that it fits: `error.${kind}.title`. */
function unusedKeys(): string[] {
  const sources = globSync(['app/**/*.{ts,tsx}', 'server/**/*.ts', 'db/seed/**/*.ts'], { cwd: root })
    .filter((file) => !/\.(nb|nn|en)\.ts$/.test(file) && !/\.test\.tsx?$/.test(basename(file)))
    .map((file) => readFileSync(join(root, file), 'utf8'))
  const said = new Set(sources.flatMap((source) => source.match(/(?<=['"`])[a-z][\w.-]*(?=['"`])/gi) ?? []))
  const templates = sources
    .flatMap((source) => source.match(/`[a-z][\w-]*\.[^`\n]*`/gi) ?? [])
    .filter((template) => template.includes('${'))
  const patterns = [...new Set(templates)].map(patternOf)
  return Object.keys(nb)
    .map((key) => ({ key, asked: key.replace(PLURAL, '') }))
    .filter(
      ({ key, asked }) =>
        !said.has(key) && !said.has(asked) && !patterns.some((pattern) => pattern.test(asked) || pattern.test(key)),
    )
    .map(({ key }) => `${key} is used nowhere`)
}

function patternOf(template: string) {
  const parts = template.slice(1, -1).split(/\$\{[^}]*\}/)
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\w.-]+')}$`)
}

import type { Tx } from '#app/platform/database/connect.server.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { slugOf } from '#app/platform/texts/slug.ts'
import { readSeed } from './read-seed.ts'

interface SeedTerm extends Record<Language, { label: string; summary: string }> {
  kind: string
  key: string
  position: number
}

interface SeedEmergencyContact extends Record<Language, { name: string; description: string }> {
  position: number
  phone: string | null
  url: string | null
}

interface SeedExample {
  key: string
  institution: string
  unit: string
  name: Partial<Record<Language, string>>
  form: string
  how: string
  url?: string | null
}

export async function loadVocabulary(tx: Tx) {
  for (const term of readSeed<SeedTerm[]>('vocabulary.json')) {
    const { id: termId } = await tx
      .insertInto('catalogueTerm')
      .values({ kind: term.kind, key: term.key, position: term.position })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('catalogueTermText')
      .values(
        languages.map((language) => ({ termId, language, ...term[language], slug: slugOf(term[language].label) })),
      )
      .execute()
  }
}

export async function loadSynonyms(tx: Tx) {
  for (const { note, words } of readSeed<{ note: string; words: string[] }[]>('synonyms.json')) {
    const { id: groupId } = await tx
      .insertInto('synonymGroup')
      .values({ note })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('synonym')
      .values([...new Set(words)].map((word) => ({ groupId, word })))
      .execute()
  }
}

export async function loadEmergencyContacts(tx: Tx) {
  for (const contact of readSeed<SeedEmergencyContact[]>('emergency.json')) {
    const { id: contactId } = await tx
      .insertInto('emergencyContact')
      .values({ position: contact.position, phone: contact.phone, url: contact.url })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('emergencyContactText')
      .values(languages.map((language) => ({ contactId, language, ...contact[language] })))
      .execute()
  }
}

/** What other institutions do; facts with their source, kept for later. */
export async function loadExamples(tx: Tx) {
  const examples = readSeed<SeedExample[]>('examples-elsewhere.json')
  await tx
    .insertInto('exampleService')
    .values(
      examples.map(({ key, institution, unit, name, form, how, url }) => ({
        key,
        institution,
        unitName: unit,
        name: JSON.stringify(name),
        formOfSupport: form,
        how,
        url: url ?? null,
      })),
    )
    .execute()
}

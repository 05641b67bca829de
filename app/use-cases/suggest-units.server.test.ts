import { expect, test } from 'vitest'
import { wordReason } from '#app/features/cases/routing/word-reason.ts'
import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { nb } from '#app/texts/nb.ts'
import { nn } from '#app/texts/nn.ts'
import { createDemoDatabase, DEMO_STARTS_ON } from '#test/database.ts'
import { unitIdOf } from '#test/people.ts'
import { suggestUnits } from './suggest-units.server.ts'

const { db } = await createDemoDatabase()
const today = DEMO_STARTS_ON
const ask = async (text: string, known = {}, language: Language = 'nb') =>
  (await suggestUnits(db, { text, language, today, ...known }))!
const serviceIdOf = async (key: string) =>
  (await db.selectFrom('service').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id

const it = await unitIdOf(db, 'NTNU IT')
const studentUnit = await unitIdOf(db, 'Avdeling for studenttjenester')

const HELP_WITH_PC = 'Orakeltjenesten: PC-en kommer ikke på nett, hvem hjelper studenter med IT?'

test('what a unit has agreed to goes straight to it, and the reason can be read', async () => {
  const orakel = await serviceIdOf('ntnu-orakel')
  const { handlingUnitId, suggestions } = await ask(HELP_WITH_PC, { serviceId: orakel })
  expect(handlingUnitId).toBe(it)
  const [first] = suggestions
  expect(first).toMatchObject({ unitId: it, part: 'lead', serviceId: orakel, reason: 'routing.reason.agreed' })
  expect(wordReason(createI18n('nb', nb).t, 'nb', { ...first!, service: 'Orakel', unit: 'NTNU IT' })).toBe(
    'Spørsmålet ble stilt fra siden til tjenesten «Orakel». NTNU IT har sagt ja til å være hovedansvarlig fra 4. januar 2021.',
  )
})

test('the same when nobody has agreed waits for a person, who is told so', async () => {
  await db.updateTable('participation').set({ state: 'proposed' }).where('unitId', '=', it).execute()
  const orakel = await serviceIdOf('ntnu-orakel')
  const { handlingUnitId, suggestions } = await ask(HELP_WITH_PC, { serviceId: orakel })
  expect(handlingUnitId).toBeNull()
  expect(suggestions[0]).toMatchObject({ unitId: it, reason: 'routing.reason.proposed' })
  expect(wordReason(createI18n('nn', nn).t, 'nn', { ...suggestions[0]!, service: 'Orakel', unit: 'NTNU IT' })).toBe(
    'Spørsmålet vart stilt frå sida til tenesta «Orakel». NTNU IT er føreslått som hovudansvarleg frå 4. januar 2021, men har ikkje svara.',
  )
})

test('local support is that of the course’s department', async () => {
  const { id: courseId } = await db
    .selectFrom('course')
    .select('id')
    .where('fsCode', '=', 'TDT4110')
    .executeTakeFirstOrThrow()
  const serviceId = await serviceIdOf('ntnu-laos-fag')
  const text = 'Fagspesifikk oppfølging av læringsassistenter i emnet'
  const unknown = await ask(text, { serviceId })
  expect(unknown).toMatchObject({ handlingUnitId: null, needsPlace: true })
  const known = await ask(text, { serviceId, courseId })
  expect(known.handlingUnitId).toBe(await unitIdOf(db, 'Lokal støtte ved fakultet/institutt (IE)'))
  // The course says more than what the asker belongs to.
  const elsewhere = await ask(text, {
    serviceId,
    courseId,
    unitId: await unitIdOf(db, 'Institutt for sosiologi og statsvitenskap'),
  })
  expect(elsewhere.handlingUnitId).toBe(known.handlingUnitId)
  expect(known.consulted).toEqual([await unitIdOf(db, 'Seksjon for universitetspedagogikk (Uniped)')])
})

test('an independent body is pointed to, never given the case', async () => {
  const serviceId = await serviceIdOf('ntnu-studentombud')
  const { handlingUnitId, suggestions } = await ask('Jeg vil snakke med studentombudet', { serviceId })
  expect(handlingUnitId).toBeNull()
  expect(suggestions[0]).toMatchObject({
    unitId: await unitIdOf(db, 'Studentombudet ved NTNU'),
    reason: 'routing.reason.independent',
  })
})

test('the threshold is a setting: above what the unit is worth, a person decides', async () => {
  const { id: serviceId } = await db
    .selectFrom('participation')
    .innerJoin('service', 'service.id', 'serviceId')
    .select('service.id')
    .where('unitId', '=', studentUnit)
    .where('participation.state', '=', 'accepted')
    .executeTakeFirstOrThrow()
  const page = { serviceId }
  expect((await ask('Hei, hvordan gjør jeg dette?', page)).handlingUnitId).toBe(studentUnit)
  await db.insertInto('setting').values({ key: 'routing_threshold', value: '0.999' }).execute()
  expect((await ask('Hei, hvordan gjør jeg dette?', page)).handlingUnitId).toBeNull()
  await db.deleteFrom('setting').where('key', '=', 'routing_threshold').execute()
})

test('a sign of danger is no matter of routing', async () => {
  expect(await suggestUnits(db, { text: 'jeg vil ikke leve lenger', language: 'nb', today })).toBeNull()
})

import { expect, test } from 'vitest'
import { instantOf } from '#app/platform/clock.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { unitIdOf, viewerOf } from '#test/people.ts'
import { closeCase } from '../close-case.server.ts'
import { answerOffer, returnCase } from '../handover/answer-offer.server.ts'
import { offerCase } from '../handover/offer-case.server.ts'
import type { RoutingTrace } from './decide-units.ts'
import { isKeptOut } from './learn-routing-model.ts'
import { retrainRouting } from './retrain-routing.server.ts'
import { listRoutingEvidence } from './routing-evidence.queries.server.ts'
import { listRoutingModels, readRoutingSettings } from './routing-model.queries.server.ts'

const { db } = await createDemoDatabase()
const at = (time: string) => instantOf('2021-09-01', time)
const desk = await viewerOf(db, 'front-desk')
const handler = await viewerOf(db, 'case-handler-it')
const intake = await unitIdOf(db, 'Felles mottak')
const it = await unitIdOf(db, 'NTNU IT')
const library = await unitIdOf(db, 'NTNU Universitetsbiblioteket')

const trace = (firstUnitId: string, share: number): RoutingTrace => ({
  confidence: 0.5,
  features: { share, margin: Math.max(0, share), best: 1.5, found: 0.6, unknown: 0.05, needs: 0 },
  secondFeatures: { share: 0, margin: 3, best: 1, found: 0.6, adds: 0, needs: 0 },
  weighedUnitIds: [firstUnitId, firstUnitId === it ? library : it],
  notAgreedIds: [],
})
const ask = (wanted = {}) => askCase(db, intake, { routingTrace: trace(it, 1), ...wanted }, at('09:00'))
const evidenceOf = async (caseId: string) => (await listRoutingEvidence(db)).find((one) => one.caseId === caseId)
const kept = (caseId: string) =>
  db.selectFrom('routingEvidence').select('caseId').where('caseId', '=', caseId).executeTakeFirst()

test('who takes a case, or answers it, says where it belonged; who gives it back takes that away', async () => {
  const { id } = await ask()
  expect(await evidenceOf(id)).toBeUndefined()
  await offerCase(db, desk, id, { toUnitId: it, note: '', takesConfidential: false }, at('10:00'), async () => {})
  await answerOffer(db, handler, id, { kind: 'accept' }, at('11:00'))
  expect(await evidenceOf(id)).toMatchObject({ rightUnitId: it, isLocal: false, invitedUnitIds: [] })
  await returnCase(db, handler, id, 'Hører til et annet sted', at('12:00'))
  expect(await evidenceOf(id)).toBeUndefined()
})

test('the intake answers anything, so that its answer tells nothing; another unit’s does', async () => {
  const { id } = await ask()
  expect(await closeCase(db, desk, id, 'answered', at('10:00'))).toMatchObject({ ok: true })
  expect(await evidenceOf(id)).toBeUndefined()
  const straight = await ask({ handlingUnitId: it })
  await closeCase(db, handler, straight.id, 'answered', at('10:00'))
  expect(await evidenceOf(straight.id)).toMatchObject({ rightUnitId: it })
})

test('nothing is kept of a restricted case, or one with signs of danger, nor once a case becomes one', async () => {
  for (const wanted of [{ restricted: true, type: 'personal' as const }, { isDanger: true }])
    expect(await kept((await ask(wanted)).id)).toBeUndefined()
  const { id } = await ask()
  expect(await kept(id)).toBeDefined()
  await db.updateTable('supportCase').set({ restricted: true }).where('id', '=', id).execute()
  expect(await kept(id)).toBeUndefined()
})

test('what is learned is taken into use when it is no worse, and shown with its figures either way', async () => {
  await db.deleteFrom('routingEvidence').execute()
  expect(await retrainRouting(db, at('03:00'))).toBe('nothing new')
  const before = await readRoutingSettings(db)
  await decide(60, (share) => share > -2)
  const first = await retrainRouting(db, at('03:10'))
  expect(await retrainRouting(db, at('03:20'))).toBe('nothing new')
  const [shown, ...older] = await listRoutingModels(db)
  expect(older).toEqual([])
  expect(shown).toMatchObject({ corrections: 60, usedFrom: first === 'in use' ? at('03:10') : null })
  expect(first).toBe('in use')
  const { measured } = shown!
  expect(measured.learned.all.brier).toBeLessThanOrEqual(measured.present.all.brier + 1e-4)
  expect(measured.learned.labelled.n).toBe(measured.present.labelled.n)
  expect(measured.learned.all.n).toBe(measured.learned.labelled.n + measured.learned.corrections.n)
  const after = await readRoutingSettings(db)
  expect(after.model).not.toEqual(before.model)
  expect(after.threshold).toBe(shown!.threshold)
})

test('what chance teaches is not taken into use', async () => {
  await db.deleteFrom('routingEvidence').execute()
  const before = await readRoutingSettings(db)
  // The surest are wrong, the least sure are right: with so few of them this would unlearn the labelled requests.
  await decide(160, (share) => share < 0)
  expect(await retrainRouting(db, at('04:00'))).toBe('worse')
  expect(await readRoutingSettings(db)).toEqual(before)
  const [refused] = await listRoutingModels(db)
  expect(refused).toMatchObject({ corrections: 160, usedFrom: null })
  const entry = await db
    .selectFrom('auditEntry')
    .select('action')
    .where('objectId', '=', refused!.id)
    .executeTakeFirstOrThrow()
  expect(entry.action).toBe('routing_model.refused')
})

/** Cases that people have decided on: the first unit was right where `isRight` says so of its share. */
/** A case that is kept out of learning, or is not: its id decides, and each run gives others. */
async function askKeptOut(wanted: object, keptOut: boolean): Promise<string> {
  for (;;) {
    const { id } = await ask(wanted)
    if (isKeptOut({ group: id }) === keptOut) return id
    await db.deleteFrom('routingEvidence').where('caseId', '=', id).execute()
  }
}

async function decide(count: number, isRight: (share: number) => boolean) {
  for (let number = 0; number < count; number++) {
    const share = -3 + (number % 13) / 2
    const wanted = { handlingUnitId: isRight(share) ? it : library, routingTrace: trace(it, share) }
    const id = await askKeptOut(wanted, number % 4 === 0)
    await db
      .updateTable('routingEvidence')
      .set({ rightUnitId: isRight(share) ? it : library, decidedAt: at('10:00') })
      .where('caseId', '=', id)
      .execute()
  }
}

import { expect, test } from 'vitest'
import { instantOf } from '#app/platform/clock.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { unitIdOf, viewerOf } from '#test/people.ts'
import { findCase } from '../case.queries.server.ts'
import { decideReferral, decideReferralWithin } from './decide-referral.server.ts'
import { listReferrals } from './referral.queries.server.ts'
import { suggestReferral } from './suggest-referral.server.ts'

const { db } = await createDemoDatabase()
const at = (time: string) => instantOf('2021-09-01', time)
const personal = await viewerOf(db, 'case-handler-personal')
const it = await viewerOf(db, 'case-handler-it')
const student = await viewerOf(db, 'student')
const teacher = await viewerOf(db, 'teacher')
const studentUnit = await unitIdOf(db, 'Avdeling for studenttjenester')
const ombud = await unitIdOf(db, 'Studentombudet ved NTNU')
await db.updateTable('person').set({ email: 'student@uni.example' }).where('id', '=', student.personId!).execute()

await db
  .deleteFrom('channel')
  .where('contactPointId', 'in', db.selectFrom('contactPoint').select('id').where('unitId', '=', ombud))
  .execute()
await db.deleteFrom('contactPoint').where('unitId', '=', ombud).where('kind', '=', 'email').execute()
await db.insertInto('contactPoint').values({ unitId: ombud, kind: 'email', value: 'ombud@uni.example' }).execute()

const ask = () =>
  askCase(db, studentUnit, { askerPersonId: student.personId, type: 'personal', restricted: true }, at('09:00'))
async function suggested() {
  const { id } = await ask()
  const outcome = await suggestReferral(db, personal, id, { unitId: ombud, note: 'De kan støtte deg.' }, at('10:00'))
  if (!outcome.ok) throw new Error(outcome.refusal)
  return { id, referralId: outcome.value.referralId }
}
const mailsToOmbud = () =>
  db
    .selectFrom('outboxMail')
    .select(['body', 'subject', 'headers', 'caseId', 'personId'])
    .where('toAddress', '=', 'ombud@uni.example')
    .execute()

test('an independent body is suggested, and nothing is sent', async () => {
  const { id } = await suggested()
  expect(await mailsToOmbud()).toEqual([])
  expect(await listReferrals(db, id, 'nb', '2021-09-01')).toMatchObject([
    { state: 'suggested', note: 'De kan støtte deg.', hasAddress: true },
  ])
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: studentUnit, offeredTo: null })
})

test('only the handling unit suggests, only independent bodies, each once', async () => {
  const { id } = await ask()
  const itUnit = await unitIdOf(db, 'NTNU IT')
  expect(await suggestReferral(db, it, id, { unitId: ombud, note: '' }, at('10:00'))).toMatchObject({
    refusal: 'cases.notFound',
  })
  expect(await suggestReferral(db, personal, id, { unitId: itUnit, note: '' }, at('10:00'))).toMatchObject({
    refusal: 'referrals.notIndependent',
  })
  const twice = await Promise.all(
    [1, 2].map(() => suggestReferral(db, personal, id, { unitId: ombud, note: '' }, at('10:00'))),
  )
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
})

test('what the asker sends goes to the body from the asker, once, and leaves no word in the case', async () => {
  const { id, referralId } = await suggested()
  const send = { kind: 'send', text: 'Kan de hjelpe meg?' } as const
  expect(await decideReferral(db, personal, id, referralId, send, at('11:00'))).toMatchObject({
    refusal: 'cases.notFound',
  })
  expect(await decideReferral(db, teacher, id, referralId, send, at('11:00'))).toMatchObject({
    refusal: 'cases.notFound',
  })
  expect(await decideReferral(db, student, id, referralId, { kind: 'send', text: ' ' }, at('11:00'))).toMatchObject({
    refusal: 'referrals.textMissing',
  })
  expect(await mailsToOmbud()).toEqual([])
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => decideReferral(db, student, id, referralId, send, at('11:00'))),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  const [mail, ...more] = await mailsToOmbud()
  expect(more).toEqual([])
  expect(mail).toMatchObject({
    caseId: null,
    personId: student.personId,
    headers: { 'Reply-To': 'student@uni.example' },
  })
  expect(mail?.body).toContain('Kan de hjelpe meg?')
  const { reference, subject } = (await findCase(db, id))!
  expect(`${mail?.subject}${mail?.body}`).not.toContain(reference)
  expect(`${mail?.subject}${mail?.body}`).not.toContain(subject)
  const said = await db.selectFrom('caseMessage').select('body').where('caseId', '=', id).execute()
  expect(said).toHaveLength(1)
})

test('the desk cannot tell what the asker decided', async () => {
  const seen = []
  for (const decision of [{ kind: 'decline' } as const, { kind: 'send', text: 'Hei' } as const]) {
    const { id, referralId } = await suggested()
    expect(await decideReferral(db, student, id, referralId, decision, at('11:00'))).toMatchObject({ ok: true })
    const events = await db.selectFrom('caseEvent').select(['kind', 'at']).where('caseId', '=', id).execute()
    const audited = await db
      .selectFrom('auditEntry')
      .select(['action', 'changedFields', 'unitId'])
      .where('objectId', '=', id)
      .orderBy('id')
      .execute()
    const again = await suggestReferral(db, personal, id, { unitId: ombud, note: '' }, at('12:00'))
    const { lastActivityAt } = await db
      .selectFrom('supportCase')
      .select('lastActivityAt')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    seen.push({ events, audited, again, lastActivityAt })
  }
  expect(seen[0]).toEqual(seen[1])
})

test('who came by a link decides too, and is answered at the address that asked', async () => {
  const { id } = await askCase(db, studentUnit, { askerEmail: 'gjest@uni.example' }, at('09:00'))
  const outcome = await suggestReferral(db, personal, id, { unitId: ombud, note: '' }, at('10:00'))
  if (!outcome.ok) throw new Error(outcome.refusal)
  const { referralId } = outcome.value
  const found = (await findCase(db, id))!
  const before = (await mailsToOmbud()).length
  const send = { kind: 'send', text: 'Hei' } as const
  const decided = await db
    .transaction()
    .execute((tx) => decideReferralWithin(tx, found, referralId, send, null, at('11:00')))
  expect(decided).toMatchObject({ ok: true })
  const mails = await mailsToOmbud()
  expect(mails).toHaveLength(before + 1)
  expect(mails.at(-1)).toMatchObject({ headers: { 'Reply-To': 'gjest@uni.example' } })
})

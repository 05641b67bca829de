import { expect, test } from 'vitest'
import { askCase } from '#test/cases.ts'
import { openMailUnit } from '#test/mail-unit.ts'
import { unitIdOf, viewerOf } from '#test/people.ts'
import { findCase } from '../case.queries.server.ts'
import { inviteUnit } from '../contributors/invite-unit.server.ts'
import { offerCase, withdrawOffer } from '../handover/offer-case.server.ts'
import { restrictCase } from '../restrict-case.server.ts'
import { addAskerMessage } from '../write-message.server.ts'
import { answerByLink } from './answer-by-mail.server.ts'
import { serveMailUnits } from './serve-mail-units.server.ts'
import { findUnitMailKey } from './unit-mail-key.server.ts'
import { tellInvitation, tellOffer } from './write-to-unit.server.ts'

const {
  db,
  at,
  post,
  realNow,
  desk,
  teacher,
  mottak,
  library,
  sent,
  ask,
  offer,
  newestMail,
  countMails,
  answer,
  messagesOf,
  sendReply,
} = await openMailUnit()

test('an offer goes out by e-mail with two links and a way to reply, and is accepted by a reply', async () => {
  const { id, reference } = await ask()
  const mail = await offer(id)
  expect(mail).toMatchObject({ toAddress: 'bibliotek@bib.uni.example', fromAddress: 'mottak@hjelp.uni.example' })
  expect(mail.subject).toContain(reference)
  expect(mail.body).toContain('Kan de hjelpe oss?')
  expect(mail.body).toContain('Dette er dykkar felt')
  expect(mail.body.match(/https:\/\/samspel\.uni\.example\/nb\/svar\/\w+#(accept|decline)/g)).toHaveLength(2)
  expect(mail.replyTo).toBe(`eining+${mail.token}@hjelp.uni.example`)

  expect(await answer(mail.token, 'Tek imot\n\n> Kan de ta denne?')).toMatchObject({
    ok: true,
    value: { did: 'accepted' },
  })
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: library, formerUnitIds: [mottak] })
  // The whole of it comes to the unit, at once and once.
  const whole = await newestMail(id)
  expect(whole.toAddress).toBe('bibliotek@bib.uni.example')
  expect(whole.body).toContain('Kan de hjelpe oss?')
  expect(await serveMailUnits(db, post('11:05'))).toBe(0)
})

test('what the asker adds is sent on once, and what the unit answers goes to the asker', async () => {
  const { id } = await ask()
  const { token } = await offer(id)
  await answer(token, 'Ta imot')
  const more = { body: 'Det hastar', channel: 'web' as const, attachmentIds: [], mailMessageId: null }
  await addAskerMessage(db, teacher, id, more, at('11:30'))
  const before = await countMails(id)
  const runs = await Promise.all([1, 2, 3].map(() => serveMailUnits(db, post('11:31'))))
  expect(runs.reduce((sum, count) => sum + count, 0)).toBe(1)
  expect(await countMails(id)).toBe(before + 1)
  const mail = await newestMail(id)
  expect(mail.body).toContain('Det hastar')
  expect(mail.body).not.toContain('Kan de hjelpe oss?')

  sent.length = 0
  expect(await answer(mail.token, 'Ja, kom innom i dag.')).toMatchObject({ ok: true, value: { did: 'replied' } })
  expect(sent).toMatchObject([{ caseId: id }])
  expect((await messagesOf(id)).at(-1)).toEqual({
    kind: 'reply',
    body: 'Ja, kom innom i dag.',
    unitId: library,
    channel: 'email',
  })
  expect(await findCase(db, id)).toMatchObject({ state: 'waiting', firstAnsweredAt: at('11:00') })
  expect(await serveMailUnits(db, post('11:40'))).toBe(0)
  // An acceptance said twice is no answer to the asker.
  sent.length = 0
  expect(await answer(mail.token, 'Ta imot')).toMatchObject({ refusal: 'unitMail.nothingOffered' })
  expect(sent).toEqual([])
})

test('declining needs a reason, and says so by mail', async () => {
  const { id } = await ask()
  const { token } = await offer(id)
  expect(await answer(token, 'Takkar nei')).toMatchObject({ refusal: 'unitMail.reasonMissing' })
  expect((await newestMail(id)).body).toContain('hvorfor dere takker nei')
  expect(await answer(token, 'Takkar nei: høyrer til hos IT')).toMatchObject({ ok: true, value: { did: 'declined' } })
  const [handover] = await db.selectFrom('handover').select(['state', 'reason']).where('caseId', '=', id).execute()
  expect(handover).toEqual({ state: 'declined', reason: 'høyrer til hos IT' })
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: mottak, offeredTo: null })
  expect(await answer(token, 'Ta imot')).toMatchObject({ refusal: 'unitMail.over' })
})

test('other words on an offer go to the unit that offers, and decide nothing', async () => {
  const { id } = await ask()
  const { token } = await offer(id)
  expect(await answer(token, 'Kven er det som spør?')).toMatchObject({ ok: true, value: { did: 'asked' } })
  expect((await messagesOf(id)).at(-1)).toMatchObject({ kind: 'unit', unitId: library })
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: mottak, offeredTo: library })
})

test('a mail that is not surely the unit’s decides nothing and gets no answer', async () => {
  const { id } = await ask()
  const { token } = await offer(id)
  const before = await countMails(id)
  for (const forged of [{ isSenderVerified: false }, { sender: 'kven@annan.example' }, { sender: '' }])
    expect(await answer(token, 'Ta imot', forged)).toMatchObject({ refusal: 'unitMail.notFromUnit' })
  expect(await answer('0'.repeat(48), 'Ta imot')).toMatchObject({ refusal: 'unitMail.notFromUnit' })
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: mottak, offeredTo: library })
  expect(await countMails(id)).toBe(before)
  expect(await answer(token, 'Ta imot', { sender: 'kari@bib.uni.example' })).toMatchObject({ ok: true })
})

test('of all who answer the same offer at once, by mail and by link, one decides', async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await ask()
    const { token } = await offer(id)
    const outcomes = await Promise.all([
      answer(token, 'Ta imot'),
      answer(token, 'Takke nei: fullt'),
      answerByLink(db, token, { kind: 'decline', reason: 'fullt' }, null, post('11:00'), sendReply),
      withdrawOffer(db, desk, id, at('11:00')),
    ])
    const [handover] = await db.selectFrom('handover').select('state').where('caseId', '=', id).execute()
    const decided = outcomes.slice(0, 3).filter(({ ok }) => ok)
    expect(decided.length + (outcomes[3]!.ok ? 1 : 0)).toBe(1)
    expect((await findCase(db, id))?.handlingUnitId).toBe(handover?.state === 'accepted' ? library : mottak)
  }
})

test('a question is answered inside the case, never to the asker; declining leaves it', async () => {
  const { id } = await ask()
  const invitation = { unitId: library, question: 'Har de rettleiing i dette?', task: null }
  await inviteUnit(db, desk, id, invitation, at('10:00'), tellInvitation(post('10:00')))
  const { token, body } = await newestMail(id)
  expect(body).toContain('Har de rettleiing i dette?')
  sent.length = 0
  expect(await answer(token, 'Ja, kvar tysdag.')).toMatchObject({ ok: true, value: { did: 'answered' } })
  expect(sent).toEqual([])
  expect((await messagesOf(id)).at(-1)).toMatchObject({ kind: 'unit', body: 'Ja, kvar tysdag.' })
  expect(await answer(token, 'Takke nei: ikkje vårt')).toMatchObject({ ok: true, value: { did: 'left' } })
  expect(await findCase(db, id)).toMatchObject({ contributingUnitIds: [] })
  expect(await answer(token, 'Enda meir')).toMatchObject({ ok: false })
})

test('a key runs out, and opens nothing of a case that has become restricted', async () => {
  const { id } = await ask()
  const { token } = await offer(id)
  const later = new Date(realNow.getTime() + 91 * 24 * 60 * 60 * 1000)
  expect(await findUnitMailKey(db, token, realNow)).toMatchObject({ unitId: library, caseId: id })
  expect(await findUnitMailKey(db, token, later)).toBeUndefined()
  const stored = await db.selectFrom('unitMailKey').select('tokenHash').execute()
  expect(stored.some(({ tokenHash }) => tokenHash.toString().includes(token))).toBe(false)

  const own = await viewerOf(db, 'case-handler-personal')
  const studentUnit = await unitIdOf(db, 'Avdeling for studenttjenester')
  const matter = await askCase(db, studentUnit, {}, at('09:00'))
  const made = { toUnitId: library, note: '', takesConfidential: false }
  await offerCase(db, own, matter.id, made, at('10:00'), tellOffer(post('10:00')))
  const mail = await newestMail(matter.id)
  await restrictCase(db, own, matter.id, true, at('10:30'))
  expect(await answer(mail.token, 'Ta imot')).toMatchObject({ refusal: 'unitMail.notFromUnit' })
  expect(await findCase(db, matter.id)).toMatchObject({ offeredTo: null, handlingUnitId: studentUnit })
})

test('a case that routing sends to a unit without Samspel comes to it by mail', async () => {
  const { id } = await askCase(db, library, { body: 'Kor lenge har de ope?' }, at('09:00'))
  expect(await serveMailUnits(db, post('09:01'))).toBe(1)
  const mail = await newestMail(id)
  expect(mail.body).toContain('Kor lenge har de ope?')
  expect(await answer(mail.token, 'Til klokka 20.')).toMatchObject({ ok: true, value: { did: 'replied' } })
})

test('what a unit wrote in vain is kept for who has the case, and never goes to the asker', async () => {
  const kept = async (caseId: string) => {
    const message = (await messagesOf(caseId)).at(-1)
    const event = await db
      .selectFrom('caseEvent')
      .select(['kind', 'unitId', 'detail'])
      .where('caseId', '=', caseId)
      .orderBy('id', 'desc')
      .executeTakeFirst()
    return { message, event }
  }
  const asNote = (body: string, why: string) => ({
    message: { kind: 'unit', body, unitId: library, channel: 'email' },
    event: { kind: 'unit-reply-refused', unitId: library, detail: { why } },
  })
  sent.length = 0
  const withdrawn = await ask()
  const { token } = await offer(withdrawn.id)
  expect(await answer(token, 'Takkar nei')).toMatchObject({ refusal: 'unitMail.reasonMissing' })
  expect(await kept(withdrawn.id)).toEqual(asNote('Takkar nei', 'unitMail.reasonMissing'))
  expect(await withdrawOffer(db, desk, withdrawn.id, at('10:30'))).toMatchObject({ ok: true })
  const late = await answer(token, 'Vi kan ta henne likevel, ring 73 59 00 00.')
  expect(late).toMatchObject({ refusal: 'unitMail.over', kept: { caseId: withdrawn.id } })
  expect(await kept(withdrawn.id)).toEqual(asNote('Vi kan ta henne likevel, ring 73 59 00 00.', 'unitMail.over'))
  expect(await findCase(db, withdrawn.id)).toMatchObject({ handlingUnitId: mottak, offeredTo: null })

  const closed = await ask()
  const other = await offer(closed.id)
  await answer(other.token, 'Ta imot')
  await db
    .updateTable('supportCase')
    .set({ state: 'closed', closedAs: 'withdrawn', closedAt: at('11:30') })
    .where('id', '=', closed.id)
    .execute()
  expect(await answer(other.token, 'Her er svaret.')).toMatchObject({ refusal: 'unitMail.closed' })
  expect(await kept(closed.id)).toEqual(asNote('Her er svaret.', 'unitMail.closed'))
  // It knows what it wrote.
  expect(await serveMailUnits(db, post('11:40'))).toBe(0)
  // Where nothing was written there is nothing to keep, and what is not surely the unit's is no word of the unit's.
  const before = await messagesOf(closed.id)
  expect(await answer(other.token, ' ')).toMatchObject({ kept: { messageId: null } })
  expect(await answer(other.token, 'Forfalska', { isSenderVerified: false })).toMatchObject({ kept: null })
  expect(await messagesOf(closed.id)).toEqual(before)
  expect(sent).toEqual([])
})

import { expect, test } from 'vitest'
import { lockCase } from '#app/features/cases/case.queries.server.ts'
import { caseAddress, unitReplyAddress } from '#app/features/cases/mail/mail-address.ts'
import { deleteForGood } from '#app/features/cases/retention/delete-case.server.ts'
import { deliverMail } from '#app/platform/mail/deliver-mail.server.ts'
import { hashOf } from '#app/platform/sign-in/session.server.ts'
import { erasePerson } from '#app/use-cases/erase-person.server.ts'
import { waitForLock } from '#test/database.ts'
import { demoClock, personIdOf, realNow, viewerOf } from '#test/people.ts'
import { ASKER, DOMAIN, now, openReceivingHouse } from '#test/received-mail.ts'
import { workByMail } from '#test/units.ts'

// Mail that names a case, or answers mail of one: what joins it, what is kept apart, and what changes nothing.

const { db, port, uniped, library, deliver, ask, messagesOf, caseOf, writeOut } = await openReceivingHouse()

const linksOf = (caseId: string | null) =>
  db.selectFrom('caseLink').select(['otherId', 'kind']).where('caseId', '=', caseId).execute()

test('the asker’s answer to our mail joins the case, and the clock goes on', async () => {
  const { id, messageId } = await ask()
  await writeOut(id, messageId, ASKER)
  await db.updateTable('supportCase').set({ state: 'waiting', pausedSince: now }).where('id', '=', id).execute()
  const sent = await db.selectFrom('outboxMail').select('messageId').where('caseId', '=', id).executeTakeFirstOrThrow()
  const entry = await deliver({
    from: 'ASKER@uni.example',
    subject: 'noko heilt anna',
    headers: [`In-Reply-To: ${sent.messageId}`, 'Content-Type: text/plain; charset=utf-8'],
    text: 'Takk!\r\n\r\nDen 1. sep. 2021 skreiv Uniped <x@y.example>:\r\n> Hei',
  })
  expect(entry).toMatchObject({ outcome: 'joined', caseId: id })
  expect((await messagesOf(id)).at(-1)).toMatchObject({ kind: 'asker', channel: 'email', body: 'Takk!' })
  expect((await caseOf(id)).state).toBe('open')
})

test('signs of danger in an answer mark a case that the front desk has seen before', async () => {
  const { id, reference } = await ask({ isDanger: true })
  await db.updateTable('supportCase').set({ dangerSeenAt: now }).where('id', '=', id).execute()
  await deliver({ subject: reference, text: 'Takk, det var alt.' })
  expect((await caseOf(id)).dangerSeenAt).toEqual(now)
  await deliver({ subject: reference, text: 'Jeg vil ikke leve lenger.' })
  expect(await caseOf(id)).toMatchObject({ isDanger: true, dangerSeenAt: null })
})

test('whoever is in danger in a restricted case is told whom to call, and nothing else', async () => {
  const { id, reference } = await ask({ restricted: true, subject: 'Om sjefen min', askerEmail: 'hushed@uni.example' })
  const mails = () =>
    db.selectFrom('outboxMail').selectAll().where('toAddress', '=', 'hushed@uni.example').orderBy('id').execute()
  await deliver({ from: 'hushed@uni.example', subject: reference, text: 'Takk for hjelpa.' })
  expect(await mails()).toEqual([])
  await deliver({ from: 'hushed@uni.example', subject: reference, text: 'Jeg vil ikke leve lenger.' })
  expect(await caseOf(id)).toMatchObject({ isDanger: true, dangerSeenAt: null, restricted: true })
  const [mail, ...others] = await mails()
  expect(others).toEqual([])
  expect(mail?.body).toContain('113')
  const { caseId: _, ...sent } = mail!
  for (const word of [reference, 'sjefen', 'http', id]) expect(JSON.stringify(sent)).not.toContain(word)
})

test('the same mail twice, also at once, makes one entry', async () => {
  const { id, reference } = await ask()
  const twice = { subject: `Sv: ${reference}`, id: '<twice@uni.example>', text: 'Ein gong' }
  await Promise.all([deliver(twice), deliver(twice), deliver(twice)])
  await deliver(twice)
  expect((await messagesOf(id)).filter(({ body }) => body === 'Ein gong')).toHaveLength(1)
})

test('a mail that took another’s id first keeps nothing out', async () => {
  const { id, reference } = await ask()
  const wanted = { subject: reference, id: '<foreseen@uni.example>' }
  await deliver({ ...wanted, dmarc: 'fail', text: 'Forfalska' })
  expect(await deliver({ ...wanted, text: 'Ekte' })).toMatchObject({ outcome: 'joined', caseId: id })
})

test.for([
  ['whose sender is not verified', { dmarc: 'fail' }, 'created.sender.unverified'],
  ['of a stranger', { from: 'stranger@uni.example' }, 'created.sender.not_participant'],
] as const)('a mail %s makes a case of its own, linked to the one it names', async ([, sent, outcome]) => {
  const { id, reference } = await ask()
  const entry = await deliver({ ...sent, subject: `Om ${reference}`, text: 'Slepp meg inn' })
  expect(entry.outcome).toBe(outcome)
  expect(await linksOf(entry.caseId)).toEqual([{ otherId: id, kind: 'quotes' }])
  expect(await messagesOf(id)).toHaveLength(1)
})

test('a unit lets strangers in, but never into what is somebody’s own matter', async () => {
  await db.insertInto('unitDesk').values({ unitId: uniped, letsStrangersIn: true }).execute()
  const open = await ask()
  const closed = await ask({ restricted: true })
  const from = 'colleague@uni.example'
  expect(await deliver({ from, subject: open.reference })).toMatchObject({ outcome: 'joined', caseId: open.id })
  expect((await deliver({ from, subject: closed.reference })).outcome).toBe('created.sender.not_participant')
  await db.deleteFrom('unitDesk').where('unitId', '=', uniped).execute()
})

test('who follows a case for the unit that asked writes into it by mail, but not while it is restricted', async () => {
  const followerId = await personIdOf(db, 'programme-leader')
  const from = 'follower@uni.example'
  await db.updateTable('person').set({ email: from }).where('id', '=', followerId).execute()
  const open = await ask({ followerIds: [followerId] })
  const restricted = await ask({ followerIds: [followerId], restricted: true })
  expect(await deliver({ from, subject: open.reference })).toMatchObject({ outcome: 'joined', caseId: open.id })
  expect((await deliver({ from, subject: restricted.reference })).outcome).toBe('created.sender.not_participant')
})

test('a closed case opens again within 30 days; after that a new one names it', async () => {
  const close = (id: string, closedAt: Date) =>
    db
      .updateTable('supportCase')
      .set({ state: 'closed', closedAs: 'answered', closedAt })
      .where('id', '=', id)
      .execute()
  const recent = await ask()
  await close(recent.id, new Date(now.getTime() - 86_400_000))
  expect((await deliver({ to: caseAddress(recent.reference, DOMAIN) })).caseId).toBe(recent.id)
  expect((await caseOf(recent.id)).state).toBe('open')
  const old = await ask()
  await close(old.id, new Date(now.getTime() - 31 * 86_400_000))
  const entry = await deliver({ to: caseAddress(old.reference, DOMAIN) })
  expect(entry.outcome).toBe('created.case.closed')
  expect(await linksOf(entry.caseId)).toEqual([{ otherId: old.id, kind: 'quotes' }])
})

test('a bounce is shown on the message that did not arrive, with its code alone', async () => {
  const { id, messageId } = await ask()
  await db
    .updateTable('caseMessage')
    .set({ mailMessageId: `<${messageId}@${DOMAIN}>` })
    .where('id', '=', messageId)
    .execute()
  const entry = await deliver({
    from: 'MAILER-DAEMON@mx.uni.example',
    headers: ['Content-Type: multipart/report; report-type=delivery-status; boundary=X'],
    text: `--X\r\n\r\nNo\r\n--X\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; ${ASKER}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no ${ASKER}\r\n--X\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <${messageId}@${DOMAIN}>\r\n--X--`,
  })
  expect(entry).toMatchObject({ outcome: 'bounce.failed', caseId: id })
  expect(await messagesOf(id)).toMatchObject([{ bounceProblem: '5.1.1' }])
})

test('absence notices and loops change no case', async () => {
  const { id, reference } = await ask()
  const headers = ['Auto-Submitted: auto-replied']
  expect((await deliver({ subject: reference, headers })).outcome).toBe('ignored.auto-reply')
  expect((await deliver({ subject: reference, headers: [`X-Samspel-Loop: ${DOMAIN}`] })).outcome).toBe('ignored.loop')
  expect(await messagesOf(id)).toHaveLength(1)
})

test('our own mail that comes back to us by SMTP is a loop, and known by its case', async () => {
  const { id, messageId, reference } = await ask()
  await writeOut(id, messageId, `mottak@${DOMAIN}`)
  const delivery = {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'samspel@uni.example',
    publicUrl: 'http://s.example',
  }
  await db.deleteFrom('outboxMail').where('caseId', '!=', id).execute()
  expect(await deliverMail(db, delivery, () => realNow)).toBe(1)
  const entry = await db
    .selectFrom('incomingMail')
    .select(['outcome', 'caseId'])
    .where('messageId', '=', `<${messageId}@${DOMAIN}>`)
    .executeTakeFirstOrThrow()
  expect(entry).toEqual({ outcome: 'ignored.loop', caseId: id })
  const { subject } = await db
    .selectFrom('outboxMail')
    .select('subject')
    .where('caseId', '=', id)
    .executeTakeFirstOrThrow()
  expect(subject).toBe(`[${reference}] Svar`)
})

test('a unit without Samspel accepts by mail; a key that was passed on opens nothing', async () => {
  const { id } = await ask()
  await workByMail(db, library, 'post@bibliotek.example')
  const { id: handoverId } = await db
    .insertInto('handover')
    .values({
      caseId: id,
      fromUnitId: uniped,
      toUnitId: library,
      state: 'offered',
      offeredAt: now,
      answerBy: new Date(now.getTime() + 86_400_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const token = 'abcdefghij0123456789'
  const expiresAt = new Date(realNow.getTime() + 86_400_000)
  await db
    .insertInto('unitMailKey')
    .values({ tokenHash: hashOf(token), unitId: library, caseId: id, handoverId, expiresAt })
    .execute()
  const to = unitReplyAddress(token, DOMAIN)
  expect((await deliver({ to, from: 'x@evil.example', text: 'Ja' })).outcome).toBe('created.unit.unverified')
  const forged = await deliver({ to, from: 'post@bibliotek.example', dmarc: 'fail', text: 'Ja' })
  expect(forged.outcome).toBe('created.unit.unverified')
  const asked = await deliver({ to, from: 'post@bibliotek.example', text: 'Kva gjeld det?' })
  expect(asked).toMatchObject({ outcome: 'unit.asked', caseId: id })
  expect((await caseOf(id)).handlingUnitId).toBe(uniped)
  const accepted = await deliver({ to, from: 'vakt@bibliotek.example', text: 'Ja.\r\n\r\nHilsen biblioteket' })
  expect(accepted).toMatchObject({ outcome: 'unit.accepted', caseId: id })
  expect((await caseOf(id)).handlingUnitId).toBe(library)
})

/** A person of the demonstration with an address, and a case of theirs that was closed too long ago to open again. */
async function closedCaseOf(key: string) {
  const personId = await personIdOf(db, key)
  const email = `${key}@uni.example`
  await db.updateTable('person').set({ email }).where('id', '=', personId).execute()
  const asked = await ask({ askerPersonId: personId, askerName: 'Querulina', askerEmail: email })
  await db
    .updateTable('supportCase')
    .set({ state: 'closed', closedAs: 'answered', closedAt: new Date(now.getTime() - 31 * 86_400_000) })
    .where('id', '=', asked.id)
    .execute()
  return { ...asked, personId, email }
}

test('mail to a case that is closed for good, while who wrote it is erased: both end, and no name is left', async () => {
  const { id, reference, personId, email } = await closedCaseOf('student')
  const administrator = await viewerOf(db, 'administrator')
  const sent = { from: email, subject: reference, text: 'Ein ting til' }
  const waiting = await db.transaction().execute(async (tx) => {
    await lockCase(tx, id)
    const delivered = deliver(sent)
    await waitForLock(db)
    const erased = erasePerson(db, administrator, personId, demoClock)
    await waitForLock(db, 2)
    return { delivered, erased }
  })
  const entry = await waiting.delivered
  expect(entry.outcome).toBe('created.case.closed')
  expect(await waiting.erased).toMatchObject({ ok: true })
  expect(await caseOf(entry.caseId)).toMatchObject({ askerPersonId: personId, askerName: null, askerEmail: null })
  expect(await messagesOf(entry.caseId)).toMatchObject([{ authorName: null }])
  // From then on the address is a stranger's.
  const later = await deliver(sent)
  expect(later.outcome).toBe('created.sender.not_participant')
  expect(await caseOf(later.caseId)).toMatchObject({ askerPersonId: null })
})

test('mail that names a case which is deleted at that moment is a new case, linked to nothing', async () => {
  const { id, reference, email } = await closedCaseOf('teacher')
  const strangers = { from: 'stranger@uni.example', subject: reference, text: 'Kva skjer?' }
  const mails = await db.transaction().execute(async (tx) => {
    const { type } = (await lockCase(tx, id))!
    await deleteForGood(tx, { id, reference, type }, { cause: 'asked', actorId: null }, now)
    const joining = deliver({ from: email, subject: reference, text: 'Ein ting til' })
    const linking = deliver(strangers)
    await waitForLock(db, 2)
    return [joining, linking]
  })
  for (const mail of mails) {
    const entry = await mail
    expect(entry.outcome).toMatch(/^created\./)
    expect(await linksOf(entry.caseId)).toEqual([])
  }
})

test('mail that quotes the reference of a deleted case is a new case, and brings nothing back', async () => {
  const { id, reference, email } = await closedCaseOf('teacher-alesund')
  await writeOut(
    id,
    (await db.selectFrom('caseMessage').select('id').where('caseId', '=', id).executeTakeFirstOrThrow()).id,
    email,
  )
  const { messageId } = await db
    .selectFrom('outboxMail')
    .select('messageId')
    .where('caseId', '=', id)
    .executeTakeFirstOrThrow()
  await db.transaction().execute(async (tx) => {
    const { type } = (await lockCase(tx, id))!
    await deleteForGood(tx, { id, reference, type }, { cause: 'asked', actorId: null }, now)
  })
  const tombstones = () => db.selectFrom('caseTombstone').selectAll().where('reference', '=', reference).execute()
  const [before] = await tombstones()
  for (const to of [`mottak@${DOMAIN}`, caseAddress(reference, DOMAIN)]) {
    const headers = [`In-Reply-To: ${messageId}`, 'Content-Type: text/plain; charset=utf-8']
    const entry = await deliver({
      from: email,
      to,
      subject: `Sv: [${reference}] Svar`,
      headers,
      text: 'Eg lurer enno.',
    })
    expect(entry.outcome).toBe('created.reference.unknown')
    const made = await caseOf(entry.caseId)
    expect(made.id).not.toBe(id)
    expect(made.reference).not.toBe(reference)
    expect(await linksOf(entry.caseId)).toEqual([])
    expect(await messagesOf(entry.caseId)).toMatchObject([{ kind: 'asker', body: 'Eg lurer enno.' }])
  }
  expect(await tombstones()).toEqual([before])
  expect(await db.selectFrom('supportCase').select('id').where('reference', '=', reference).execute()).toEqual([])
})

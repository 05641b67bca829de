import { expect, test } from 'vitest'
import { listPublishedAnswers } from '#app/features/catalogue/answers/answer.queries.server.ts'
import { createDemoDatabase } from './database.ts'
import { unitIdOf } from './people.ts'

const { db } = await createDemoDatabase()

const alesund = await db
  .selectFrom('supportCase as c')
  .innerJoin('unit as u', 'u.id', 'c.handlingUnitId')
  .select(['c.id', 'c.language', 'c.state', 'c.closedAs', 'c.helped', 'c.handlingUnitId'])
  .where('subject', '=', 'Gruppearbeid som studentane vurderer sjølve')
  .executeTakeFirstOrThrow()

test('the case from Ålesund went by the product’s own rules from one unit to the next, and left its trace', async () => {
  const uniped = await unitIdOf(db, 'Seksjon for universitetspedagogikk (Uniped)')
  expect(alesund).toMatchObject({ language: 'nn', state: 'closed', helped: true, handlingUnitId: uniped })
  const events = await db
    .selectFrom('caseEvent')
    .select('kind')
    .where('caseId', '=', alesund.id)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const told = ['asked', 'offered', 'declined', 'offered', 'accepted', 'invited', 'closed', 'helped', 'made-public']
  expect(events.map(({ kind }) => kind).filter((kind) => told.includes(kind))).toEqual(told)
  const said = await db
    .selectFrom('caseMessage')
    .select(['kind', 'channel'])
    .where('caseId', '=', alesund.id)
    .orderBy('at')
    .execute()
  expect(said.map(({ kind, channel }) => `${kind} ${channel}`)).toEqual([
    'asker web',
    'unit email',
    'reply desk',
    'asker email',
    'reply desk',
  ])
})

test('it became a question and answer on a service’s page, in both forms of Norwegian, and tells of nobody', async () => {
  const service = await db
    .selectFrom('service')
    .select('id')
    .where('key', '=', 'ntnu-uniped-veiledning')
    .executeTakeFirstOrThrow()
  for (const [language, question] of [
    ['nb', 'Hvordan får jeg studenter i grupper til å vurdere samarbeidet underveis?'],
    ['nn', 'Korleis får eg studentar i grupper til å vurdere samarbeidet undervegs?'],
  ] as const) {
    const [answer] = await listPublishedAnswers(db, service.id, language)
    expect(answer).toMatchObject({ question, language })
    expect(answer?.answer).not.toMatch(/Ålesund|[Uu]ndervis[ae]r/)
  }
})

test('what happened before the demonstration began is written to nobody', async () => {
  expect(await db.selectFrom('outboxMail').select(['toAddress', 'subject']).execute()).toEqual([])
  expect(await db.selectFrom('unitMailKey').select('tokenHash').execute()).toEqual([])
})

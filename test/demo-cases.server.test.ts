import { expect, test } from 'vitest'
import { figuresOpenTo } from '#app/features/cases/figures/figures.policy.ts'
import { readFigures } from '#app/features/cases/figures/figures.queries.server.ts'
import { listPublishedAnswers } from '#app/features/catalogue/answers/answer.queries.server.ts'
import { listDemoIdentities } from '#app/features/organisation/demo-identities.queries.server.ts'
import { instantOf } from '#app/platform/clock.ts'
import { createDemoDatabase, DEMO_STARTS_ON } from './database.ts'
import { unitIdOf, viewerOf } from './people.ts'

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

const HR = 'HR- og lønnstjenesten (Tjenestesenteret)'

test('one unit has people and closed cases enough for figures, of people whom nobody signs in as', async () => {
  const hr = await unitIdOf(db, HR)
  const viewer = await viewerOf(db, 'vice-rector')
  const now = instantOf(DEMO_STARTS_ON, '08:00')
  const figures = await readFigures(db, figuresOpenTo(viewer), '2021-08-01', 'nb', { now, today: DEMO_STARTS_ON })
  const row = figures.find(({ unit }) => unit === hr)
  expect(row).toMatchObject({ name: HR, asked: { value: 14 }, open: { value: 2 }, overdue: { value: 1 } })
  // 12 were answered, one of them late; of two that wait, one is past its time.
  expect(row?.withinTime).toEqual({ value: 11 / 13 })
  const [median, ninetieth] = [row?.medianMinutes, row?.ninetiethMinutes].map((figure) =>
    figure && 'value' in figure ? figure.value : 0,
  )
  expect(median).toBeGreaterThan(60)
  expect(ninetieth).toBeGreaterThan(median!)
  const others = figures.filter(({ unit }) => unit !== hr)
  expect(others.every(({ asked }) => 'none' in asked)).toBe(true)
  const offered = await listDemoIdentities(db, 'http://127.0.0.1/demo-provider', 'nb', DEMO_STARTS_ON)
  expect(offered.flatMap(({ roles }) => roles.map(({ unit }) => unit))).not.toContain(HR)
})

import { createCase, type NewCase } from '#app/features/cases/create-case.server.ts'
import type { Db } from '#app/platform/database/connect.server.ts'

/** A case as it would come from somebody who is signed in, but for what is told. */
export const newCase = (handlingUnitId: string, wanted: Partial<NewCase> = {}): NewCase => ({
  type: 'question',
  subject: 'Korleis får eg laga eit felles opplegg for rettleiing?',
  body: 'Hei! Vi er tre lærarar som vil laga eit felles opplegg for rettleiing av studentane.',
  language: 'nn',
  channel: 'web',
  askerPersonId: null,
  askerName: null,
  askerEmail: 'asker@uni.example',
  askerUnitId: null,
  followerIds: [],
  serviceId: null,
  courseId: null,
  aboutUnitId: null,
  wantedBy: null,
  handlingUnitId,
  restricted: false,
  isDanger: false,
  suggestions: [],
  consultedUnitIds: [],
  informedUnitIds: [],
  attachmentIds: [],
  mailMessageId: null,
  actorId: wanted.askerPersonId ?? null,
  ...wanted,
})

export const askCase = (db: Db, handlingUnitId: string, wanted: Partial<NewCase>, now: Date) =>
  db.transaction().execute((tx) => createCase(tx, newCase(handlingUnitId, wanted), now))

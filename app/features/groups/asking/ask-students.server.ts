import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import { type Clock, dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { findTermEnd, lockCohort } from '../cohort.queries.server.ts'
import type { Cohort, CohortRefusal } from '../cohort.ts'
import { announceCohort } from '../live-updates.server.ts'
import { findQuestionnaire, listUnanswered } from './questionnaire.queries.server.ts'
import type { AskingRefusal, Questionnaire } from './questionnaire.ts'

type Refusal = CohortRefusal | AskingRefusal

/** A mail that asks a student to answer, in words. */
export type WordAsking = (
  asking: { cohort: Pick<Cohort, 'id' | 'name'>; closesOn: string | null; isReminder: boolean },
  language: Language | null,
) => { subject: string; body: string }

/**
 * Opens the questions to the students, or reminds those who have not answered; each gets a mail where an address is
 * known.
 *
 * @returns how many mails were sent
 */
export function askStudents(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  what: 'open' | 'remind',
  { clock, word }: { clock: Clock; word: WordAsking },
): Promise<Outcome<Refusal, number>> {
  return db.transaction().execute(async (tx): Promise<Outcome<Refusal, number>> => {
    const cohort = await lockCohort(tx, cohortId)
    if (!cohort || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    const asked = await findQuestionnaire(tx, cohortId)
    if (!asked) return refused('groups.asking.noQuestions')
    if ((await findTermEnd(tx, cohort.termId)) < clock.today()) return refused('groups.asking.termOver')
    const refusal = refusalToAsk(asked, what, clock)
    if (refusal) return refused(refusal)
    const sent = await mailUnanswered(tx, cohort, asked, what === 'remind', { clock, word })
    if (what === 'remind' && sent === 0) return refused('groups.asking.everyoneAnswered')
    await tx
      .updateTable('questionnaire')
      .set(what === 'open' ? { openedAt: clock.now(), remindedAt: clock.now() } : { remindedAt: clock.now() })
      .where('cohortId', '=', cohortId)
      .execute()
    await announceCohort(tx, cohortId)
    await record(tx, {
      at: clock.now(),
      actorId: viewer.personId,
      action: what === 'open' ? 'cohort.asked' : 'cohort.reminded',
      objectType: 'cohort',
      objectId: cohortId,
      unitId: cohort.unitId,
    })
    return done(sent)
  })
}

function refusalToAsk({ openedAt, remindedAt }: Questionnaire, what: 'open' | 'remind', clock: Clock): Refusal | null {
  if (what === 'open') return openedAt ? 'groups.asking.isOpen' : null
  if (!openedAt) return 'groups.asking.notOpen'
  return remindedAt && dayOf(remindedAt) === clock.today() ? 'groups.asking.remindedToday' : null
}

async function mailUnanswered(
  tx: Tx,
  cohort: Cohort,
  { closesOn: lastDay }: Questionnaire,
  isReminder: boolean,
  { clock, word }: { clock: Clock; word: WordAsking },
): Promise<number> {
  // A day that is past would only discourage.
  const closesOn = lastDay !== null && lastDay >= clock.today() ? lastDay : null
  const waiting = (await listUnanswered(tx, cohort.id)).filter(({ email }) => email !== null)
  for (const { email, personId, language } of waiting) {
    const mail = word({ cohort, closesOn, isReminder }, language)
    await sendMail(tx, { personId, to: email!, ...mail, at: clock.now() })
  }
  return waiting.length
}

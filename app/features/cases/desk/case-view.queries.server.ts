import { sql } from 'kysely'
import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import { byLanguage } from '#app/features/organisation/unit-link.queries.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { canReadMessage } from '../case.policy.ts'
import type { Case, CaseChannel } from '../case.ts'
import type { CaseEventKind } from '../case-trace.server.ts'
import { readableIn } from './desk-scope.queries.server.ts'
import type { DeskScope } from './desk-scope.ts'
import type { Reader } from './inbox.queries.server.ts'

/** What the head of the page tells beside what policies ask. */
export interface CaseFacts {
  channel: CaseChannel
  wantedBy: string | null
  helped: boolean | null
  askerUnit: string | null
  /** Written, or of the person who is signed in. */
  askerAddress: string | null
  handlingUnit: string
  handlerName: string | null
  serviceId: string | null
  service: string | null
  course: string | null
  aboutUnit: string | null
  mergedIntoId: string | null
  mergedIntoReference: string | null
  warnAt: Date | null
  /** The offer that waits for an answer. */
  offer: { fromUnit: string; toUnit: string; note: string; answerBy: string; takesConfidential: boolean } | null
  /** Until when the unit may give it back, and to whom; null when it did not come by a hand-over. */
  returnable: { toUnit: string; until: string } | null
  participants: { unit: string; part: 'invited' | 'consulted' | 'informed' }[]
  confidentialNotes: number
}

export async function findCaseFacts(db: DbOrTx, caseId: string, { language, today }: Reader): Promise<CaseFacts> {
  const unitName = (column: string) => nameOfUnit(column, language, today)
  const { rows } = await sql<CaseFacts>`
    select c.channel, c.wanted_by, c.helped, c.service_id, c.merged_into_id, c.warn_at,
      nullif(${unitName('c.askerUnitId')}, '') as asker_unit, ${unitName('c.handlingUnitId')} as handling_unit,
      nullif(${unitName('c.aboutUnitId')}, '') as about_unit,
      coalesce(c.asker_email, (select email from person where person.id = c.asker_person_id and erased_at is null))
        as asker_address,
      (select name from person where person.id = c.handler_id) as handler_name,
      (select fs_code from course where course.id = c.course_id) as course,
      (select reference from support_case where id = c.merged_into_id) as merged_into_reference,
      (select title from service_text where service_text.service_id = c.service_id
        order by ${byLanguage(language, 'serviceText.language')} limit 1) as service,
      (select jsonb_build_object('fromUnit', ${unitName('handover.fromUnitId')}, 'toUnit', ${unitName('handover.toUnitId')},
          'note', note, 'answerBy', answer_by, 'takesConfidential', takes_confidential)
        from handover where case_id = c.id and handover.state = 'offered') as offer,
      (select jsonb_build_object('toUnit', ${unitName('handover.fromUnitId')}, 'until', return_by)
        from case_handling h join handover on handover.id = h.handover_id join unit on unit.id = handover.from_unit_id
        where h.case_id = c.id and h.cause = 'accepted' and handover.state = 'accepted' and unit.ended_on is null
          and h.position = (select max(position) from case_handling newest where newest.case_id = c.id)) as returnable,
      (select coalesce(jsonb_agg(jsonb_build_object('unit', ${unitName('contribution.unitId')}, 'part', part)
          order by invited_at), '[]')
        from contribution where case_id = c.id and left_at is null) as participants,
      (select count(*) from case_message where case_id = c.id and confidential
        and unit_id = c.handling_unit_id) as confidential_notes
    from support_case c where c.id = ${caseId}`.execute(db)
  return rows[0]!
}

export interface ShownMessage {
  id: string
  kind: 'asker' | 'reply' | 'note' | 'unit'
  channel: CaseChannel
  authorName: string | null
  unit: string | null
  unitId: string | null
  body: string
  language: Language | null
  confidential: boolean
  at: Date
  bouncedAt: Date | null
  bounceProblem: string | null
  shownTo: readonly string[]
  attachments: readonly { id: string; name: string; sizeBytes: number }[]
}

/** More would make the page slow; the rest is one click away. */
const MOST_MESSAGES = 100

/** What was said, the oldest first; confidential notes only to those who may read them. */
export async function listMessages(
  db: DbOrTx,
  viewer: Viewer,
  found: Case,
  { language, today }: Reader,
  whole: boolean,
): Promise<{ messages: ShownMessage[]; earlier: number; newestId: string | null }> {
  // The newest that was said to or by the asker is looked for by itself: the newest hundred may all be notes.
  const { rows } = await sql<ShownMessage & { total: number; newestId: string | null }>`
    select m.id, kind, channel, author_name, unit_id, body, m.language, confidential, at, bounced_at, bounce_problem,
      nullif(${nameOfUnit('m.unitId', language, today)}, '') as unit,
      coalesce((select array_agg(unit_id) from note_reader where message_id = m.id), '{}') as shown_to,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'sizeBytes', size_bytes) order by created_at), '[]')
        from attachment where message_id = m.id) as attachments,
      count(*) over () as total,
      (select id from case_message where case_id = ${found.id} and kind in ('asker', 'reply')
        order by at desc, id desc limit 1) as newest_id
    from case_message m where case_id = ${found.id} order by at desc, m.id desc
    limit ${whole ? null : MOST_MESSAGES}`.execute(db)
  return {
    messages: rows
      .filter((message) => canReadMessage(viewer, found, message))
      .map(({ total: _, newestId: __, ...message }) => message)
      .reverse(),
    earlier: Math.max(0, (rows[0]?.total ?? 0) - rows.length),
    newestId: rows[0]?.newestId ?? null,
  }
}

export interface ShownEvent {
  id: string
  at: Date
  kind: CaseEventKind
  actorName: string | null
  unit: string | null
  otherUnit: string | null
  /** Whom it was given to. */
  handlerName: string | null
  reason: string | null
  detail: Record<string, string | number | boolean | null>
}

/** What happened, the oldest first. */
export async function listEvents(db: DbOrTx, caseId: string, { language, today }: Reader): Promise<ShownEvent[]> {
  const { rows } = await sql<ShownEvent>`
    select e.id, e.at, e.kind, e.detail, actor.name as actor_name, handler.name as handler_name,
      nullif(${nameOfUnit('e.unitId', language, today)}, '') as unit,
      nullif(${nameOfUnit('e.otherUnitId', language, today)}, '') as other_unit,
      case when e.kind in ('declined', 'returned') then (
        select reason from handover where handover.id::text = e.detail ->> 'handover') end as reason
    from case_event e left join person actor on actor.id = e.actor_id
      left join person handler on e.kind = 'assigned' and handler.id::text = e.detail ->> 'handler'
    where e.case_id = ${caseId} order by e.at desc, e.id desc limit 300`.execute(db)
  return rows.reverse()
}

export interface OtherCase {
  id: string
  reference: string
  subject: string
  state: Case['state']
  askedAt: Date
  handlingUnit: string
}

/** What the same person, unit or address has asked beside, as far as the viewer may read it; the newest first. */
export async function listOthersOfAsker(db: DbOrTx, scope: DeskScope, found: Case, { language, today }: Reader) {
  const { askerPersonId, askerEmail, askerUnitId } = found
  const { rows } = await sql<OtherCase>`
    with same as (
      select id from support_case where asker_person_id = ${askerPersonId}
      union select id from support_case where asker_unit_id = ${askerUnitId}
      union select id from support_case where asker_email is not null and lower(asker_email) = lower(${askerEmail}))
    select c.id, c.reference, c.subject, c.state, c.asked_at, ${nameOfUnit('c.handlingUnitId', language, today)} as handling_unit
    from support_case c join same on same.id = c.id
    where c.id <> ${found.id} and ${readableIn(scope)}
    order by c.asked_at desc limit 5`.execute(db)
  return rows
}

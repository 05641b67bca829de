import { sql } from 'kysely'
import { type UnitLink, unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { type Day, dayOf } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { listAttachments } from '../attachments/attachment.queries.server.ts'
import type { AttachmentRow } from '../attachments/attachment.ts'
import { askerReads, type MessageAudience, unitsHandledBy } from '../case.policy.ts'
import type { Case } from '../case.ts'
import type { CaseEventKind } from '../case-trace.server.ts'
import { splitPhone } from '../write-down/read-asker.ts'
import { nextStepOf } from './next-step.ts'

/** A request as its asker's list shows it. */
export interface OwnCase {
  id: string
  reference: string
  subject: string
  language: Language
  state: Case['state']
  next: ReturnType<typeof nextStepOf>
  /** By when, or by when it should have been; null where nothing is due. */
  dueOn: Day | null
  unit: UnitLink | null
  isDanger: boolean
  askedAt: Date
  /** For which unit it was asked; null for oneself. */
  forUnit: UnitLink | null
  /** Where it goes on, when it was merged. */
  mergedInto: { id: string; reference: string } | null
}

export const OWN_CASES_ON_A_PAGE = 20

/**
 * What the viewer asked, follows, or asked for a unit whose cases they handle, as `asks` has it; what is open first, the
 * newest first.
 */
export async function listOwnCases(
  db: DbOrTx,
  viewer: Viewer,
  { page, language, today, now }: { page: number; language: Language; today: Day; now: Date },
): Promise<{ cases: OwnCase[]; total: number }> {
  const { rows } = await sql<SelectedCase & { total: number }>`
    select ${selected(language, today)}, count(*) over ()::int as total
    from support_case c
    where c.id in (
      select id from support_case where asker_person_id = ${viewer.personId}
      union select case_id from case_follower join support_case on id = case_id and not restricted
        where person_id = ${viewer.personId}
      union select id from support_case where not restricted
        and asker_unit_id = any(${unitsHandledBy(viewer)}::uuid[]))
    order by c.state = 'closed', c.state <> 'waiting', c.last_activity_at desc, c.id
    limit ${OWN_CASES_ON_A_PAGE} offset ${(page - 1) * OWN_CASES_ON_A_PAGE}`.execute(db)
  return { cases: rows.map(({ total: _, ...row }) => shownFrom(row, now)), total: rows[0]?.total ?? 0 }
}

/** The same of one, with what its page alone shows. */
export async function findOwnCase(db: DbOrTx, id: string, language: Language, today: Day, now: Date) {
  const { rows } = await sql<SelectedCase & OwnCaseFacts>`
    select ${selected(language, today)}, c.helped, c.wanted_by::text as wanted_by, c.asker_email,
      exists (select from case_event where case_id = c.id and kind = 'thanked') as thanked,
      (select fs_code from course where course.id = c.course_id) as course,
      ${unitLink('c.about_unit_id', language, today)} as about_unit
    from support_case c where c.id = ${id}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { helped, wantedBy, askerEmail, thanked, course, aboutUnit, ...rest } = row
  const facts: OwnCaseFacts = { helped, wantedBy, askerEmail, thanked, course, aboutUnit }
  return { ...shownFrom(rest, now), ...facts }
}

interface OwnCaseFacts {
  helped: boolean | null
  wantedBy: Day | null
  askerEmail: string | null
  thanked: boolean
  course: string | null
  aboutUnit: UnitLink | null
}

interface SelectedCase extends Omit<OwnCase, 'next' | 'dueOn'> {
  closedAs: Case['closedAs']
  closedAt: Date | null
  dueAt: Date | null
  firstAnsweredAt: Date | null
}

const selected = (language: Language, today: Day) => sql`
  c.id, c.reference, c.subject, c.language, c.state, c.closed_as, c.closed_at, c.due_at, c.first_answered_at, c.is_danger, c.asked_at,
  ${unitLink('c.handling_unit_id', language, today)} as unit, ${unitLink('c.asker_unit_id', language, today)} as for_unit,
  (select jsonb_build_object('id', other.id, 'reference', other.reference) from support_case as other
    where other.id = c.merged_into_id) as merged_into`

const shownFrom = ({ closedAs, closedAt, dueAt, firstAnsweredAt, ...row }: SelectedCase, now: Date): OwnCase => ({
  ...row,
  next: nextStepOf({ state: row.state, isDanger: row.isDanger, closedAs, closedAt, dueAt, firstAnsweredAt }, now),
  dueOn: dueAt && dayOf(dueAt),
})

/** What happened to a request, as far as its asker is told; how units agree between them is theirs. */
const eventsForAsker = ['withdrawn', 'closed', 'reopened', 'thanked'] as const satisfies CaseEventKind[]
/** `moved`: another unit answers from then on. */
export type EventForAsker = (typeof eventsForAsker)[number] | 'moved'

const messageKinds = ['asker', 'reply', 'note', 'unit'] as const satisfies MessageAudience['kind'][]

export type OwnEntry =
  | {
      type: 'message'
      id: string
      at: Date
      isReply: boolean
      authorId: string | null
      author: string | null
      unit: UnitLink | null
      body: string
      language: Language | null
      attachments: AttachmentRow[]
    }
  | { type: 'event'; id: string; at: Date; kind: EventForAsker; unit: UnitLink | null }

/** The conversation as its asker reads it: what was said to and by them, and who answers since when. */
export async function readOwnConversation(
  db: DbOrTx,
  caseId: string,
  language: Language,
  today: Day,
): Promise<OwnEntry[]> {
  const [messages, events, moves] = await Promise.all([
    db
      .selectFrom('caseMessage as m')
      .select(['m.id', 'm.at', 'm.kind', 'm.authorId', 'm.authorName', 'm.body'])
      .select(sql<Language | null>`m.language`.as('language'))
      .select(unitLink('m.unitId', language, today).as('unit'))
      .where('m.caseId', '=', caseId)
      .where(
        'm.kind',
        'in',
        messageKinds.filter((kind) => askerReads({ kind })),
      )
      .execute(),
    db
      .selectFrom('caseEvent as e')
      .select(['e.id', 'e.at'])
      .select(sql<EventForAsker>`e.kind`.as('kind'))
      .select(unitLink('e.unitId', language, today).as('unit'))
      .where('e.caseId', '=', caseId)
      .where('e.kind', 'in', [...eventsForAsker])
      .orderBy('e.at')
      .execute(),
    db
      .selectFrom('caseHandling as h')
      .select(['h.id', 'h.since as at', unitLink('h.unitId', language, today).as('unit')])
      .where('h.caseId', '=', caseId)
      .where('h.position', '>', 1)
      .execute(),
  ])
  const files = await listAttachments(
    db,
    messages.map(({ id }) => id),
  )
  const entries: OwnEntry[] = [
    ...messages.map(({ kind, authorName, ...message }) => ({
      ...message,
      type: 'message' as const,
      isReply: kind === 'reply',
      author: splitPhone(authorName).name,
      attachments: files.get(message.id) ?? [],
    })),
    ...onceThanked(events).map((event) => ({ ...event, type: 'event' as const })),
    ...moves.map((move) => ({ ...move, type: 'event' as const, kind: 'moved' as const })),
  ]
  // What was said stands before what followed from it.
  return entries.sort(
    (one, other) =>
      one.at.getTime() - other.at.getTime() ||
      (one.type === other.type ? one.id.localeCompare(other.id) : one.type === 'message' ? -1 : 1),
  )
}

/** One thank-you reached several units; to the asker it is one. */
function onceThanked<Event extends { kind: string; unit: UnitLink | null }>(events: readonly Event[]) {
  const first = events.findIndex(({ kind }) => kind === 'thanked')
  return events.filter(({ kind }, at) => kind !== 'thanked' || at === first)
}

import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { type FormState, refusedForm } from '#app/platform/http/form.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { caseTypes } from '../case.ts'
import { changeCase } from '../change-case.server.ts'
import { inviteUnit } from '../contributors/invite-unit.server.ts'
import { leaveCase } from '../contributors/leave-case.server.ts'
import { linkCases, unlinkCases } from '../links/link-cases.server.ts'
import { mergeCases } from '../links/merge-cases.server.ts'
import { splitCase } from '../links/split-case.server.ts'
import type { MailPost } from '../mail-out/mail-room.ts'
import { splitByMail } from '../mail-out/mail-split.server.ts'
import { suggestReferral } from '../referrals/suggest-referral.server.ts'
import { restrictCase } from '../restrict-case.server.ts'
import { addTask, changeTask, finishTask } from '../tasks/change-tasks.server.ts'
import { tellInvitation } from '../unit-mail/write-to-unit.server.ts'
import { type BesideDoing, type BesideDone, besideFields } from './beside.ts'

export interface BesideAction {
  db: Db
  viewer: Viewer
  caseId: string
  form: FormData
  post: MailPost
}

type Acted = Outcome<string, BesideDone>

const prefixes = ['contributors.', 'tasks.', 'links.', 'referrals.', 'facts.']

/** Whether a form's intent is one of those beside the conversation. */
export const isBesideIntent = (intent: string) => prefixes.some((prefix) => intent.startsWith(prefix))

/** What a form beside the conversation asks for, done; or the form back, with what is wrong where. */
export async function actBeside(
  action: BesideAction,
): Promise<{ ok: true; value: BesideDone } | { ok: false; state: FormState }> {
  const values = Object.fromEntries([...action.form].map(([name, value]) => [name, String(value)]))
  const intent = values.intent ?? ''
  const act = intent.startsWith('contributors.')
    ? actContributors
    : intent.startsWith('tasks.')
      ? actTasks
      : intent.startsWith('links.')
        ? actLinks
        : intent.startsWith('referrals.')
          ? actReferrals
          : actFacts
  const outcome = await act(action, values)
  if (outcome.ok) return outcome
  // The desk's own pages word these for what they do; here they are said of the forms beside.
  const refusal = outcome.refusal.startsWith('cases.') ? `beside.${outcome.refusal}` : outcome.refusal
  return { ok: false, state: refusedForm(values, refusal, besideFields) }
}

type Values = Record<string, string | undefined>

const after = (outcome: Outcome<string, unknown>, doing: BesideDoing, caseId: string): Acted =>
  outcome.ok ? done({ doing, caseId }) : outcome

/** Asks a unit into a part, or lets one leave. */
async function actContributors(action: BesideAction, values: Values): Promise<Acted> {
  const { db, viewer, caseId, post } = action
  const { unitId } = values
  if (!isUuid(unitId)) return refused('contributors.unitNotThere')
  if (values.intent === 'contributors.leave')
    return after(await leaveCase(db, viewer, caseId, unitId, post.now), 'left', caseId)
  if (values.intent !== 'contributors.invite') return refused('cases.notFound')
  const invitation = {
    unitId,
    question: values.question ?? '',
    task: values.asTask === 'yes' ? { dueOn: values.dueOn || null } : null,
  }
  return after(await inviteUnit(db, viewer, caseId, invitation, post.now, tellInvitation(post)), 'invited', caseId)
}

async function actTasks(action: BesideAction, values: Values): Promise<Acted> {
  const { db, viewer, caseId, post } = action
  const { taskId = '', unitId = '', assigneeId = '' } = values
  const seen = Number(values.version)
  const task = {
    title: values.title ?? '',
    dueOn: values.dueOn || null,
    unitId,
    assigneeId: isUuid(assigneeId) ? assigneeId : null,
  }
  if (values.intent === 'tasks.add') {
    if (!isUuid(unitId)) return refused('tasks.unitNotIn')
    return after(await addTask(db, viewer, caseId, task, post.now), 'taskAdded', caseId)
  }
  if (!isUuid(taskId)) return refused('tasks.notFound')
  if (values.intent === 'tasks.change') {
    if (!isUuid(unitId)) return refused('tasks.unitNotIn')
    return after(await changeTask(db, viewer, caseId, taskId, task, seen, post.now), 'taskChanged', caseId)
  }
  if (values.intent !== 'tasks.done' && values.intent !== 'tasks.undone') return refused('tasks.notFound')
  const isDone = values.intent === 'tasks.done'
  const doing = isDone ? 'taskDone' : 'taskUndone'
  return after(await finishTask(db, viewer, caseId, taskId, isDone, seen, post.now), doing, caseId)
}

/** Links, merging and splitting. After a merge one goes on in the survivor, after a split in the new case. */
async function actLinks({ db, viewer, caseId, form, post }: BesideAction, values: Values): Promise<Acted> {
  const { now } = post
  const { reference = '', otherId } = values
  switch (values.intent) {
    case 'links.link':
      return after(await linkCases(db, viewer, caseId, reference, now), 'linked', caseId)
    case 'links.unlink':
      if (!isUuid(otherId)) return refused('links.notLinked')
      return after(await unlinkCases(db, viewer, caseId, otherId, now), 'unlinked', caseId)
    case 'links.merge': {
      const merged = await mergeCases(db, viewer, caseId, reference, now)
      return merged.ok ? done({ doing: 'merged', caseId: merged.value.survivorId }) : merged
    }
    case 'links.split': {
      const messageIds = form.getAll('messageId').map(String).filter(isUuid)
      const split = await splitCase(
        db,
        viewer,
        caseId,
        { subject: values.subject ?? '', messageIds },
        now,
        splitByMail(post),
      )
      return split.ok ? done({ doing: 'split', caseId: split.value.id }) : split
    }
    default:
      return refused('links.notLinked')
  }
}

async function actReferrals({ db, viewer, caseId, post }: BesideAction, values: Values): Promise<Acted> {
  const { unitId, note = '' } = values
  if (values.intent !== 'referrals.suggest' || !isUuid(unitId)) return refused('referrals.notIndependent')
  return after(await suggestReferral(db, viewer, caseId, { unitId, note }, post.now), 'referred', caseId)
}

/** What the case is about, and whether it is a person's own matter. */
async function actFacts({ db, viewer, caseId, post }: BesideAction, values: Values): Promise<Acted> {
  const { now } = post
  if (values.intent === 'facts.restrict')
    return after(await restrictCase(db, viewer, caseId, true, now), 'restricted', caseId)
  if (values.intent === 'facts.unrestrict')
    return after(await restrictCase(db, viewer, caseId, false, now), 'unrestricted', caseId)
  const type = caseTypes.find((known) => known === values.type)
  const language = languages.find((known): known is Language => known === values.language)
  if (values.intent !== 'facts.change' || !type || !language) return refused('cases.notFound')
  const facts = { subject: values.subject ?? '', type, language }
  return after(await changeCase(db, viewer, caseId, facts, Number(values.version), now), 'changed', caseId)
}

import { closeCase } from '#app/features/cases/close-case.server.ts'
import { withdrawOffer } from '#app/features/cases/handover/offer-case.server.ts'
import { linkCases } from '#app/features/cases/links/link-cases.server.ts'
import { restrictCase } from '#app/features/cases/restrict-case.server.ts'
import { finishTask } from '#app/features/cases/tasks/change-tasks.server.ts'
import { addAskerMessage } from '#app/features/cases/write-message.server.ts'
import type { TestWeb } from '../web.ts'
import type { Cast, HandlerKey, UnitKey } from './cast.ts'
import { type CaseKey, done, findIndependentBodies, newestSaid, type PlayedCase, playCase } from './played-cases.ts'

/** What stands to a form: who may send it, of those who see the case. */
export type Right = 'handles' | 'contributes' | 'answersOffer' | 'restricts'

type Fields = Record<string, string>

/** Everything that a form is made from. */
export interface Scene {
  web: TestWeb
  cast: Cast
  played: PlayedCase
  isRestricted: boolean
  /** Who handles it: of a restricted case only who is named. */
  handler: HandlerKey
}

export interface DeskForm {
  intent: string
  right: Right
  /** The state that it fits. */
  of: CaseKey
  /** What must have happened before, so that it could succeed. */
  before?: (scene: Scene) => Promise<unknown>
  fields: (scene: Scene) => Fields | Promise<Fields>
  /** Of a restricted case the form does nothing for anybody: nobody else takes part in it. */
  neverRestricted?: true
  neverOpen?: true
}

const unit =
  (key: UnitKey) =>
  ({ cast }: Scene) => ({ unitId: cast.unitIds[key] })
const takesPart = (scene: Scene) => unit(scene.isRestricted ? 'handling' : 'contributing')(scene)
/** Of the case and of its task: both are another since it was restricted. */
const versionOf = ({ isRestricted }: Scene) => (isRestricted ? 2 : 1)
const task = (scene: Scene, changes = 0) => ({
  taskId: scene.played.taskId,
  version: String(versionOf(scene) + changes),
})

const noOffer = ({ web, cast, played, handler }: Scene) =>
  done(withdrawOffer(web.samspel.db, cast.viewers[handler], played.id, web.samspel.clock.now()))

/** Another open case of the same asker in the same unit, as restricted as this one. */
async function other({ web, cast, isRestricted, played }: Scene) {
  const made = await playCase(web, cast, 'survivor', `other${played.reference.toLowerCase().replaceAll('-', '')}`)
  const { db, clock } = web.samspel
  if (isRestricted) await done(restrictCase(db, cast.viewers['handling-named'], made.id, true, clock.now()))
  return made
}

const others = new WeakMap<PlayedCase, Promise<PlayedCase>>()
function otherOf(scene: Scene) {
  const known = others.get(scene.played) ?? other(scene)
  others.set(scene.played, known)
  return known
}

/** Every form of a case's page on the desk, as somebody who may send it would. */
export const deskForms: readonly DeskForm[] = [
  {
    intent: 'reply',
    right: 'handles',
    of: 'open',
    fields: async ({ web, played }) => ({
      body: 'Eit svar',
      next: 'keep',
      sendAnyway: 'yes',
      seenMessageId: await newestSaid(web, played.id),
    }),
  },
  { intent: 'note', right: 'contributes', of: 'open', fields: () => ({ body: 'Eit notat', confidential: 'yes' }) },
  {
    intent: 'offer',
    right: 'handles',
    of: 'open',
    before: noOffer,
    fields: ({ cast }) => ({ unit: cast.unitIds.offered, note: 'Kan de ta denne?', confidential: 'take' }),
  },
  { intent: 'withdraw-offer', right: 'handles', of: 'open', fields: () => ({}) },
  { intent: 'accept', right: 'answersOffer', of: 'open', fields: () => ({}) },
  { intent: 'decline', right: 'answersOffer', of: 'open', fields: () => ({ reason: 'Ikkje vårt' }) },
  { intent: 'return', right: 'handles', of: 'open', before: noOffer, fields: () => ({ reason: 'Dykkar likevel' }) },
  { intent: 'take', right: 'handles', of: 'open', fields: () => ({}) },
  {
    intent: 'assign',
    right: 'handles',
    of: 'open',
    fields: ({ cast }) => ({ handler: cast.personIds['handling-named'] }),
  },
  { intent: 'close', right: 'handles', of: 'open', fields: () => ({ as: 'unneeded' }) },
  {
    intent: 'reopen',
    right: 'handles',
    of: 'open',
    before: ({ web, cast, played, handler }) =>
      done(closeCase(web.samspel.db, cast.viewers[handler], played.id, 'answered', web.samspel.clock.now())),
    fields: () => ({}),
  },
  { intent: 'seen', right: 'handles', of: 'danger', fields: () => ({}) },
  {
    intent: 'tasks.add',
    right: 'contributes',
    of: 'open',
    fields: (scene) => ({ title: 'Ring tilbake', ...takesPart(scene) }),
  },
  {
    intent: 'tasks.change',
    right: 'contributes',
    of: 'open',
    fields: (scene) => ({ title: 'Noko anna', ...task(scene), ...takesPart(scene) }),
  },
  { intent: 'tasks.done', right: 'contributes', of: 'open', fields: (scene) => task(scene) },
  {
    intent: 'tasks.undone',
    right: 'contributes',
    of: 'open',
    before: (scene) => {
      const { web, cast, played, handler } = scene
      const { db, clock } = web.samspel
      const seen = versionOf(scene)
      return done(finishTask(db, cast.viewers[handler], played.id, played.taskId, true, seen, clock.now()))
    },
    fields: (scene) => task(scene, 1),
  },
  {
    intent: 'links.link',
    right: 'handles',
    of: 'open',
    fields: async (scene) => ({ reference: (await otherOf(scene)).reference }),
  },
  {
    intent: 'links.unlink',
    right: 'handles',
    of: 'open',
    async before(scene) {
      const { web, cast, played, handler } = scene
      const { reference } = await otherOf(scene)
      await done(linkCases(web.samspel.db, cast.viewers[handler], played.id, reference, web.samspel.clock.now()))
    },
    fields: async (scene) => ({ otherId: (await otherOf(scene)).id }),
  },
  {
    intent: 'links.merge',
    right: 'handles',
    of: 'open',
    before: noOffer,
    fields: async (scene) => ({ reference: (await otherOf(scene)).reference }),
  },
  {
    intent: 'links.split',
    right: 'handles',
    of: 'open',
    async before({ web, cast, played }) {
      const message = { body: 'Og ein ting til', channel: 'web', attachmentIds: [], mailMessageId: null } as const
      const { db, clock } = web.samspel
      await done(addAskerMessage(db, cast.viewers.asker, played.id, message, clock.now()))
    },
    fields: async ({ web, played }) => ({ subject: 'Ein ting til', messageId: await newestSaid(web, played.id) }),
  },
  {
    intent: 'referrals.suggest',
    right: 'handles',
    of: 'open',
    fields: async ({ web }) => ({ unitId: (await findIndependentBodies(web))[1] ?? '', note: 'Kanskje dei?' }),
  },
  {
    intent: 'contributors.invite',
    right: 'handles',
    of: 'open',
    fields: (scene) => ({ ...unit('unrelated')(scene), question: 'Kva seier de?' }),
    neverRestricted: true,
  },
  {
    intent: 'contributors.leave',
    right: 'contributes',
    of: 'open',
    fields: unit('contributing'),
    neverRestricted: true,
  },
  {
    intent: 'facts.change',
    right: 'handles',
    of: 'open',
    fields: (scene) => ({
      subject: 'Eit anna emne',
      type: 'teaching',
      language: 'nn',
      version: String(versionOf(scene)),
    }),
  },
  { intent: 'facts.restrict', right: 'restricts', of: 'open', fields: () => ({}), neverRestricted: true },
  { intent: 'facts.unrestrict', right: 'restricts', of: 'open', fields: () => ({}), neverOpen: true },
]

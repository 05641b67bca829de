import { describe, expect, test } from 'vitest'
import { endpoints, hrefOf, type PageKey, pages } from '#app/pages.ts'
import { createDemoDatabase } from '../database.ts'
import { personIdOf } from '../people.ts'
import { startTestWeb } from '../web.ts'
import { cast, everyone, type Person, rowsOf, type Scene, secrets, setScene, snapshot } from './stage.ts'

// Who sees and does what in groups: each page, file, stream and form × each of those who could ask for it.

const database = await createDemoDatabase()
const { db } = database
// The demonstration's own cohort is of other people, and would only slow the comparison down.
await db.deleteFrom('cohort').execute()
const web = await startTestWeb(database)

const coordinators: readonly Person[] = ['coordinator', 'named']
const ofGroup: readonly Person[] = ['member', 'fellow', 'assistant']
const members: readonly Person[] = ['member', 'fellow']
const signedIn = everyone.filter((person) => person !== 'visitor')

interface Sight {
  path: (scene: Scene) => string
  /** To whom it opens. */
  opens: readonly Person[]
  /** To whom it is said that it is there, but not theirs; to all others it is not there. */
  refuses?: readonly Person[]
}

const cohortPage = (key: PageKey): Sight => ({
  path: ({ id }) => hrefOf(key, 'nb', { id }),
  opens: coordinators,
  refuses: ['leader'],
})

const sights: Record<string, Sight> = {
  cohorts: { path: () => hrefOf('cohorts', 'nb'), opens: signedIn },
  newCohort: { path: () => hrefOf('newCohort', 'nb'), opens: ['coordinator'], refuses: signedIn },
  cohort: { ...cohortPage('cohort'), opens: [...coordinators, 'leader'] },
  cohortRoster: cohortPage('cohortRoster'),
  cohortCoordinators: cohortPage('cohortCoordinators'),
  cohortQuestions: cohortPage('cohortQuestions'),
  cohortForming: cohortPage('cohortForming'),
  cohortDraft: cohortPage('cohortDraft'),
  cohortDraftTable: cohortPage('cohortDraftTable'),
  cohortDraftComparison: cohortPage('cohortDraftComparison'),
  cohortPublish: cohortPage('cohortPublish'),
  cohortGroups: { ...cohortPage('cohortGroups'), opens: [...coordinators, 'leader'] },
  cohortExport: cohortPage('cohortExport'),
  cohortAssistants: cohortPage('cohortAssistants'),
  cohortCards: cohortPage('cohortCards'),
  ownGroups: { path: () => hrefOf('ownGroups', 'nb'), opens: signedIn },
  ownCalendar: { path: () => hrefOf('ownCalendar', 'nb'), opens: signedIn },
  ownAnswers: { path: ({ id }) => hrefOf('ownAnswers', 'nb', { cohortId: id }), opens: [...members, 'other'] },
  ownGroup: { path: ({ a }) => hrefOf('ownGroup', 'nb', { groupId: a }), opens: ofGroup },
  cohortExportFile: { ...cohortPage('cohort'), path: ({ id }) => `/cohort-export/${id}?format=csv` },
  cohortDraftFile: { ...cohortPage('cohort'), path: ({ id }) => `/cohort-draft-file/${id}` },
  draftCommands: { ...cohortPage('cohort'), path: ({ id }) => `/cohort-draft/${id}?seen=0` },
  cohortEvents: { ...cohortPage('cohort'), path: ({ id }) => `/cohort-events?cohort=${id}` },
  // The token in the address is the key, whoever asks.
  calendarFile: { path: () => '/kalender/nobodys-key.ics', opens: [] },
}

type Fields = Record<string, string>
interface Doing {
  to: keyof typeof sights
  fields: (scene: Scene) => Fields | Promise<Fields>
  may: readonly Person[]
  /** One of them who does it here; the first of `may`. */
  by?: Person
}

const settingsForm: Fields = {
  sizeBy: 'size',
  min: '2',
  max: '5',
  count: '',
  within: '',
  atLeast: '2',
  enough: '4',
  alternatives: '1',
  seconds: '1',
  'rule.ambition': 'most',
}
const doings: Record<string, Doing> = {
  'a roster is read': { to: 'cohortRoster', fields: () => ({ pasted: 'Navn;Brukernavn\nKim;kim' }), may: coordinators },
  'a roster is confirmed': {
    to: 'cohortRoster',
    fields: () => ({ intent: 'confirm', version: '1' }),
    may: ['coordinator'],
  },
  // Each has their own, read and not confirmed.
  'a roster is dropped': { to: 'cohortRoster', fields: () => ({ intent: 'discard' }), may: coordinators },
  'a coordinator is named': {
    to: 'cohortCoordinators',
    fields: () => ({ intent: 'name', person: 'editor@demo.samspel.example' }),
    may: coordinators,
  },
  'a coordinator is removed': {
    to: 'cohortCoordinators',
    fields: async () => ({ intent: 'remove', personId: await personIdOf(db, 'programme-leader') }),
    may: coordinators,
  },
  'questions are saved': {
    to: 'cohortQuestions',
    fields: () => ({ intent: 'save', seen: '1', ask: 'ambition', days: '5', closesOn: '2021-09-20' }),
    may: coordinators,
  },
  'a search begins': { to: 'cohortForming', fields: () => ({ ...settingsForm, intent: 'start' }), may: coordinators },
  'mending begins': { to: 'cohortForming', fields: () => ({ intent: 'mend' }), may: coordinators },
  'a proposal is begun from what was found': {
    to: 'cohortForming',
    fields: ({ formationId }) => ({ intent: 'use', formation: formationId, number: '1', replaces: 'yes' }),
    may: coordinators,
  },
  'groups of another cohort are taken': {
    to: 'cohortForming',
    fields: ({ programmeId }) => ({ intent: 'inherit', from: programmeId, replaces: 'yes' }),
    may: ['coordinator'],
  },
  'a student is moved': {
    to: 'cohortDraft',
    fields: ({ student, a, b }) => ({ intent: 'move', move: `${student} ${a} ${b}` }),
    may: coordinators,
  },
  'a student is moved on a page that stays': {
    to: 'draftCommands',
    fields: ({ student, a, b }) => ({ intent: 'move', move: `${student} ${a} ${b}`, seen: '1' }),
    may: coordinators,
  },
  'a student is locked': {
    to: 'cohortDraft',
    fields: ({ student }) => ({ intent: 'lock', student }),
    may: coordinators,
  },
  'students are moved by a table': {
    to: 'cohortDraftTable',
    fields: ({ student, a, b }) => ({ intent: 'confirm', wanted: `${student} ${a} ${b}` }),
    may: coordinators,
  },
  'groups are published': {
    to: 'cohortPublish',
    fields: () => ({ seen: '1', accepted: 'yes', place: '', note: '' }),
    may: coordinators,
  },
  'a draft is begun from the groups': {
    to: 'cohortGroups',
    fields: () => ({ intent: 'draft', replaces: 'yes' }),
    may: coordinators,
  },
  'a request is accepted': {
    to: 'cohortGroups',
    fields: ({ requestId, b }) => ({ intent: 'accept', requestId, groupId: b }),
    may: coordinators,
  },
  'a request is declined': {
    to: 'cohortGroups',
    fields: ({ requestId }) => ({ intent: 'decline', requestId, answer: 'Nei' }),
    may: coordinators,
  },
  'groups are merged': {
    to: 'cohortGroups',
    fields: ({ a, b }) => ({ intent: 'merge', fromId: b, fromVersion: '1', intoId: a, intoVersion: '1' }),
    may: coordinators,
  },
  'a student is placed': {
    to: 'cohortGroups',
    fields: ({ without, a }) => ({ intent: 'place', studentId: without, groupId: a }),
    may: coordinators,
  },
  'an assistant is added': {
    to: 'cohortAssistants',
    fields: () => ({ intent: 'add', name: 'Ny', eppn: '', hours: '2' }),
    may: coordinators,
  },
  'an assistant has other hours': {
    to: 'cohortAssistants',
    fields: ({ assistantId }) => ({ intent: 'hours', id: assistantId, hours: '9' }),
    may: coordinators,
  },
  'an assistant is removed': {
    to: 'cohortAssistants',
    fields: ({ assistantId }) => ({ intent: 'remove', id: assistantId }),
    may: coordinators,
  },
  'groups are given to assistants': {
    to: 'cohortAssistants',
    fields: () => ({ intent: 'assign', hoursPerGroup: '3', anew: 'yes' }),
    may: coordinators,
  },
  'an answer is given': {
    to: 'ownAnswers',
    fields: () => ({ intent: 'done', ambition: 'best', 'asked.ambition': 'yes' }),
    may: [...members, 'other'],
  },
  'answers are taken back': {
    to: 'ownAnswers',
    fields: () => ({ intent: 'forgetAll', confirmed: 'yes' }),
    may: [...members, 'other'],
  },
  'ways to be reached are shown': {
    to: 'ownGroup',
    fields: () => ({ intent: 'ways', email: 'ny@vei.example', phone: '', other: '' }),
    may: members,
  },
  'a chat is posted': {
    to: 'ownGroup',
    fields: () => ({ intent: 'chat', chatUrl: 'https://prat.example/ny' }),
    may: members,
  },
  'an agreement is written': {
    to: 'ownGroup',
    fields: () => ({ intent: 'agreement', text: 'Ny avtale', seen: '1' }),
    may: members,
  },
  'a meeting is planned': {
    to: 'ownGroup',
    fields: () => ({ intent: 'meeting', onDay: '2021-09-09', startsAt: '14:15', place: 'Her', note: '' }),
    may: members,
  },
  'a meeting is taken away': {
    to: 'ownGroup',
    fields: ({ meetingId }) => ({ intent: 'remove', meetingId }),
    may: members,
  },
  'help is asked for': { to: 'ownGroup', fields: () => ({ intent: 'help', body: 'Vi trenger hjelp' }), may: members },
  'another group is asked for': {
    to: 'ownGroup',
    fields: () => ({ intent: 'request', kind: 'leave', toGroupId: '', withWhom: '', reason: '' }),
    may: members,
    by: 'fellow',
  },
  'a request is withdrawn': {
    to: 'ownGroup',
    fields: ({ requestId }) => ({ intent: 'withdraw', requestId }),
    may: ['member'],
  },
}

const send = (path: string, person: Person, fields: Fields) => web.post(path, fields, cast[person])

async function look(path: string, person: Person) {
  const abort = new AbortController()
  const answer = await web.request(path, cast[person], { signal: abort.signal })
  const isStream = answer.headers.get('content-type')?.includes('event-stream') ?? false
  const text = isStream ? '' : await answer.text()
  if (isStream) abort.abort()
  return { status: answer.status, text }
}

test('each page, file and stream of groups has a line here', () => {
  const ofGroups = Object.entries({ ...pages, ...endpoints }).filter(([, { file }]) =>
    file.startsWith('routes/groups/'),
  )
  expect(Object.keys(sights).sort()).toEqual(ofGroups.map(([key]) => key).sort())
})

test('each page that takes a form has one here', () => {
  const withAction = Object.entries(web.build.routes).flatMap(([id, route]) => {
    const key = id.replace(/\.nb$/, '')
    return route?.module.action && key in sights ? [key] : []
  })
  const tried = new Set(Object.values(doings).map(({ to }) => to))
  // Of nobody else: a new cohort (groups-pages), one's own calendar (group-calendar), answers to swaps (requests).
  const elsewhere = ['newCohort', 'ownCalendar', 'ownGroups']
  expect(withAction.filter((key) => !tried.has(key)).sort()).toEqual(elsewhere.sort())
})

describe('is seen by those whom it is for', () => {
  test.for(Object.entries(sights))('%s', async ([, { path, opens, refuses = [] }]) => {
    const scene = await setScene(db)
    const address = path(scene)
    for (const person of everyone) {
      const { status, text } = await look(address, person)
      const wanted = opens.includes(person) ? 200 : refuses.includes(person) ? 403 : person === 'visitor' ? 302 : 404
      const isKeyed = opens.length === 0
      expect(status, `${person} at ${address}`).toBe(isKeyed ? 404 : wanted)
      const data = address.startsWith('/nb/') ? (await look(`${address}.data`, person)).text : ''
      for (const [word, readers] of Object.entries(secrets))
        if (!readers.includes(person)) expect(text + data, `${person} at ${address}`).not.toContain(word)
    }
  })

  test('every secret is read by each of those who may, and by nobody else', async () => {
    const scene = await setScene(db)
    for (const person of everyone) {
      const ofOwnGroup = hrefOf('ownGroup', 'nb', { groupId: person.startsWith('other') ? scene.b : scene.a })
      const paths = Object.values(sights).flatMap(({ opens, path }) => (opens.includes(person) ? [path(scene)] : []))
      const texts = await Promise.all([...paths, ofOwnGroup].map(async (path) => (await look(path, person)).text))
      const read = Object.keys(secrets).filter((word) => texts.some((text) => text.includes(word)))
      expect(read, person).toEqual(Object.keys(secrets).filter((word) => secrets[word]!.includes(person)))
    }
  })
})

describe('is done by those who may', () => {
  test.for(Object.entries(doings))('%s', async ([, { to, fields, may, by = may[0]! }]) => {
    const scene = await setScene(db)
    const address = sights[to]!.path(scene)
    const sent = await fields(scene)
    const before = await snapshot(db)
    for (const person of everyone.filter((one) => !may.includes(one))) {
      const { status } = await send(address, person, sent)
      expect([401, 403, 404, 422], `${person} at ${address}: ${status}`).toContain(status)
      expect(await snapshot(db), `${person} at ${address}`).toBe(before)
    }
    const { status } = await send(address, by, sent)
    expect([200, 303], `${by} at ${address}: ${status}`).toContain(status)
    expect(await snapshot(db), `${by} at ${address} changes something`).not.toBe(before)
    for (const person of may.filter((one) => one !== by)) {
      // What was done once may be refused the second time, but not as another's.
      expect([200, 303, 422], `${person} at ${address}`).toContain((await send(address, person, sent)).status)
    }
  })

  // Ids of this cohort in forms to the other, by the one who coordinates that.
  test.for(Object.entries(doings).filter(([, { may }]) => may.includes('coordinator')))(
    'not through another cohort: %s',
    async ([, { to, fields }]) => {
      const scene = await setScene(db)
      const own = { ...scene, id: scene.otherId }
      const ids = Object.values(scene).filter((id) => id !== scene.otherId)
      const rowsOfThis = async () => (await rowsOf(db)).filter((row) => ids.some((id) => row.includes(id)))
      const before = await rowsOfThis()
      await send(sights[to]!.path(own), 'otherCoordinator', await fields(scene))
      expect(await rowsOfThis()).toEqual(before)
    },
  )
})

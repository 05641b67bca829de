import type { PageKey } from '#app/pages.ts'
import people from '#db/seed/people.json' with { type: 'json' }

// What is open to whom, written out a second time, on purpose: a page that opens to more people than before must be
// opened here too, by someone who means it. policy-walk.server.test.ts walks it.

/** Open to all, signed in or not. A new public page is added here knowingly. */
export const publicPages = [
  'front',
  'results',
  'service',
  'allServices',
  'units',
  'unit',
  'situation',
  'targetGroup',
  'topic',
  'accessibility',
  'privacy',
  'journal',
  'ask',
  'askConfirm',
  'myCase',
  'deleteCase',
  'signIn',
  'unitAnswer',
] as const satisfies readonly PageKey[]
/** Addresses without a language. What is not here is for those who are signed in: a person's own data to take along. */
export const publicEndpoints = [
  'chooseLanguage',
  'finishSignIn',
  'signOut',
  'calendarFile',
  'likelyAnswers',
  'attachment',
  'sitemap',
  'robots',
  'health',
]

export const everyone = people.map(({ key }) => key)
/** Who handles cases in some unit. */
export const handlers = [
  'front-desk',
  'case-handler-it',
  'case-handler-uniped',
  'case-handler-study',
  'case-handler-local',
  'case-handler-personal',
]
export const keepers = [...handlers, 'editor', 'administrator']
/** Who answers for a unit when it is asked to take part. */
const deciders = [...keepers, 'programme-leader', 'faculty-leader', 'project-leader']

export type ClosedPage = Exclude<PageKey, (typeof publicPages)[number]>

/** Who may open what is not open to all. */
export const opensTo: Record<ClosedPage, readonly string[]> = {
  profile: everyone,
  cohorts: everyone,
  newCohort: ['course-coordinator', 'programme-leader'],
  cohort: everyone,
  cohortRoster: everyone,
  cohortCoordinators: everyone,
  cohortQuestions: everyone,
  cohortForming: everyone,
  cohortDraft: everyone,
  cohortDraftTable: everyone,
  cohortDraftComparison: everyone,
  cohortPublish: everyone,
  cohortGroups: everyone,
  cohortExport: everyone,
  cohortAssistants: everyone,
  cohortCards: everyone,
  ownGroups: everyone,
  ownCalendar: everyone,
  ownAnswers: everyone,
  ownGroup: everyone,
  inbox: handlers,
  deskCase: handlers,
  deskTextBlocks: handlers,
  deskShortcuts: handlers,
  myCases: everyone,
  desk: keepers,
  deskNew: keepers,
  deskService: keepers,
  deskEdit: keepers,
  deskPreview: keepers,
  deskHistory: keepers,
  deskParticipations: deciders,
  deskContactPoints: keepers,
  deskSynonyms: keepers,
  deskMisses: keepers,
  deskNewCase: handlers,
  deskUnitSettings: [...handlers, 'administrator'],
  deskAnswers: keepers,
  deskAnswer: keepers,
  deskCaseAnswer: handlers,
  deskOpenness: handlers,
  deskDisclosure: handlers,
  deskFigures: [...handlers, 'programme-leader', 'faculty-leader', 'project-leader', 'vice-rector', 'administrator'],
  deskUnattended: ['faculty-leader', 'administrator'],
  adminUnits: ['administrator'],
  adminUnit: ['administrator'],
  adminPeople: ['administrator'],
  adminPerson: ['administrator'],
  audit: ['administrator'],
  caseTypes: ['administrator'],
  outbox: ['administrator'],
  adminRouting: ['administrator'],
}
export const closedPages = Object.keys(opensTo) as ClosedPage[]

/** Pages that show a service before readers see it: only to those whose unit has a part in it. */
export const ofOneService: readonly PageKey[] = ['deskEdit', 'deskPreview']
/** Pages of one object, which is not there in this walk: nobody is told whether it would be theirs. */
export const ofOneObject: readonly PageKey[] = [
  'deskAnswer',
  'deskCaseAnswer',
  'deskOpenness',
  'deskDisclosure',
  'cohort',
  'cohortRoster',
  'cohortCoordinators',
  'cohortQuestions',
  'cohortForming',
  'cohortDraft',
  'cohortDraftTable',
  'cohortDraftComparison',
  'cohortPublish',
  'cohortGroups',
  'cohortExport',
  'cohortAssistants',
  'cohortCards',
  'ownAnswers',
  'ownGroup',
]

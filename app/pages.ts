import { handlesCasesSomewhere as handlesCases } from '#app/features/cases/case.policy.ts'
import { keepsSomeDesk } from '#app/features/cases/desk-settings/unit-desk.policy.ts'
import { readsFigures } from '#app/features/cases/figures/figures.policy.ts'
import { namesHandlers } from '#app/features/cases/unattended/unattended.policy.ts'
import { unitsToDecideFor } from '#app/features/catalogue/participation.policy.ts'
import { unitsToCoordinate } from '#app/features/groups/cohort.policy.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { languages } from '#app/platform/texts/languages.ts'

/** Who may open a page at all. What a person may do with an object there is its own policy's answer. */
export type PageAccess = 'public' | ((viewer: Viewer) => boolean)

interface Page {
  file: string
  /** Path after the language; params as `:name`. */
  path: Record<Language, string>
  access: PageAccess
  /** Its forms take files: the server lets more through. */
  takesFiles?: true
}

const signedIn = (viewer: Viewer) => viewer.isSignedIn
const answersForUnit = (viewer: Viewer) => unitsToDecideFor(viewer).length > 0
const makesCohorts = (viewer: Viewer) => unitsToCoordinate(viewer).size > 0
const administers = (viewer: Viewer) => viewer.hasRole('administrator')
const keepsServices = (viewer: Viewer) =>
  viewer.hasRole('editor') || viewer.hasRole('case_handler') || viewer.hasRole('administrator')

const same = (path: string) => ({ nb: path, nn: path, en: path })

/** Every page of the product: its file, its address in each language, and who may open it. */
export const pages = {
  front: { file: 'routes/front.tsx', path: same(''), access: 'public' },
  results: { file: 'routes/results.tsx', path: { nb: 'finn', nn: 'finn', en: 'find' }, access: 'public' },
  service: {
    file: 'routes/service.tsx',
    path: { nb: 'tjenester/:slug', nn: 'tenester/:slug', en: 'services/:slug' },
    access: 'public',
  },
  allServices: {
    file: 'routes/all-services.tsx',
    path: { nb: 'tjenester', nn: 'tenester', en: 'services' },
    access: 'public',
  },
  units: { file: 'routes/units.tsx', path: { nb: 'enheter', nn: 'einingar', en: 'units' }, access: 'public' },
  unit: {
    file: 'routes/unit.tsx',
    path: { nb: 'enheter/:slug', nn: 'einingar/:slug', en: 'units/:slug' },
    access: 'public',
  },
  situation: {
    file: 'routes/situation.tsx',
    path: { nb: 'situasjoner/:slug', nn: 'situasjonar/:slug', en: 'situations/:slug' },
    access: 'public',
  },
  targetGroup: {
    file: 'routes/target-group.tsx',
    path: { nb: 'for/:slug', nn: 'for/:slug', en: 'for/:slug' },
    access: 'public',
  },
  topic: {
    file: 'routes/topic.tsx',
    path: { nb: 'temaer/:slug', nn: 'tema/:slug', en: 'topics/:slug' },
    access: 'public',
  },
  accessibility: {
    file: 'routes/accessibility.tsx',
    path: { nb: 'tilgjengelighet', nn: 'tilgjenge', en: 'accessibility' },
    access: 'public',
  },
  privacy: {
    file: 'routes/privacy.tsx',
    path: { nb: 'personvern', nn: 'personvern', en: 'privacy' },
    access: 'public',
  },
  journal: {
    file: 'routes/journal.tsx',
    path: { nb: 'postjournal', nn: 'postjournal', en: 'journal' },
    access: 'public',
  },
  ask: {
    file: 'routes/ask.tsx',
    path: { nb: 'spor', nn: 'spor', en: 'ask' },
    access: 'public',
    takesFiles: true,
  },
  // What the link in the mail leads to; the token in it is the key.
  askConfirm: {
    file: 'routes/ask-confirm.tsx',
    path: { nb: 'spor/bekreft', nn: 'spor/stadfest', en: 'ask/confirm' },
    access: 'public',
  },
  myCases: {
    file: 'routes/my-cases.tsx',
    path: { nb: 'henvendelser', nn: 'forespurnader', en: 'requests' },
    access: signedIn,
  },
  // Open to whoever asked, by sign-in or by the key in a link: the case's own policy says who.
  myCase: {
    file: 'routes/my-case.tsx',
    path: { nb: 'henvendelser/:id', nn: 'forespurnader/:id', en: 'requests/:id' },
    access: 'public',
    takesFiles: true,
  },
  signIn: { file: 'routes/sign-in.tsx', path: { nb: 'logg-inn', nn: 'logg-inn', en: 'sign-in' }, access: 'public' },
  profile: { file: 'routes/profile.tsx', path: { nb: 'min-side', nn: 'mi-side', en: 'my-page' }, access: signedIn },
  // Open to whoever asked, as their case is.
  deleteCase: {
    file: 'routes/delete-case.tsx',
    path: { nb: 'henvendelser/:id/slett', nn: 'forespurnader/:id/slett', en: 'requests/:id/delete' },
    access: 'public',
  },
  cohorts: {
    file: 'routes/groups/cohorts.tsx',
    path: { nb: 'grupper', nn: 'grupper', en: 'groups' },
    access: signedIn,
  },
  newCohort: {
    file: 'routes/groups/new-cohort.tsx',
    path: { nb: 'grupper/nytt', nn: 'grupper/nytt', en: 'groups/new' },
    access: makesCohorts,
  },
  // Somebody may coordinate one cohort without a role: the cohort's own policy says who.
  cohort: {
    file: 'routes/groups/cohort.tsx',
    path: { nb: 'grupper/:id', nn: 'grupper/:id', en: 'groups/:id' },
    access: signedIn,
  },
  cohortRoster: {
    file: 'routes/groups/roster.tsx',
    path: { nb: 'grupper/:id/kull', nn: 'grupper/:id/kull', en: 'groups/:id/roster' },
    access: signedIn,
    takesFiles: true,
  },
  cohortCoordinators: {
    file: 'routes/groups/coordinators.tsx',
    path: { nb: 'grupper/:id/koordinatorer', nn: 'grupper/:id/koordinatorar', en: 'groups/:id/coordinators' },
    access: signedIn,
  },
  cohortQuestions: {
    file: 'routes/groups/questions.tsx',
    path: { nb: 'grupper/:id/sporsmal', nn: 'grupper/:id/sporsmal', en: 'groups/:id/questions' },
    access: signedIn,
  },
  cohortForming: {
    file: 'routes/groups/forming.tsx',
    path: { nb: 'grupper/:id/lag', nn: 'grupper/:id/lag', en: 'groups/:id/form' },
    access: signedIn,
  },
  cohortDraft: {
    file: 'routes/groups/draft.tsx',
    path: { nb: 'grupper/:id/forslag', nn: 'grupper/:id/framlegg', en: 'groups/:id/proposal' },
    access: signedIn,
    takesFiles: true,
  },
  cohortDraftTable: {
    file: 'routes/groups/draft-table.tsx',
    path: { nb: 'grupper/:id/forslag/tabell', nn: 'grupper/:id/framlegg/tabell', en: 'groups/:id/proposal/table' },
    access: signedIn,
    takesFiles: true,
  },
  cohortDraftComparison: {
    file: 'routes/groups/draft-comparison.tsx',
    path: {
      nb: 'grupper/:id/forslag/sammenlign',
      nn: 'grupper/:id/framlegg/samanlikn',
      en: 'groups/:id/proposal/compare',
    },
    access: signedIn,
  },
  cohortPublish: {
    file: 'routes/groups/publish.tsx',
    path: { nb: 'grupper/:id/publiser', nn: 'grupper/:id/publiser', en: 'groups/:id/publish' },
    access: signedIn,
  },
  cohortGroups: {
    file: 'routes/groups/published.tsx',
    path: { nb: 'grupper/:id/gruppene', nn: 'grupper/:id/gruppene', en: 'groups/:id/groups' },
    access: signedIn,
  },
  cohortExport: {
    file: 'routes/groups/export.tsx',
    path: { nb: 'grupper/:id/eksport', nn: 'grupper/:id/eksport', en: 'groups/:id/export' },
    access: signedIn,
  },
  cohortAssistants: {
    file: 'routes/groups/assistants.tsx',
    path: { nb: 'grupper/:id/assistenter', nn: 'grupper/:id/assistentar', en: 'groups/:id/assistants' },
    access: signedIn,
  },
  cohortCards: {
    file: 'routes/groups/cards.tsx',
    path: { nb: 'grupper/:id/kort', nn: 'grupper/:id/kort', en: 'groups/:id/cards' },
    access: signedIn,
  },
  // A student's own: who is in which cohort, the roster says.
  ownGroups: {
    file: 'routes/groups/own-groups.tsx',
    path: { nb: 'mine-grupper', nn: 'mine-grupper', en: 'my-groups' },
    access: signedIn,
  },
  ownCalendar: {
    file: 'routes/groups/own-calendar.tsx',
    path: { nb: 'mine-grupper/kalender', nn: 'mine-grupper/kalender', en: 'my-groups/calendar' },
    access: signedIn,
  },
  ownAnswers: {
    file: 'routes/groups/own-answers.tsx',
    path: { nb: 'mine-grupper/svar/:cohortId', nn: 'mine-grupper/svar/:cohortId', en: 'my-groups/answers/:cohortId' },
    access: signedIn,
    takesFiles: true,
  },
  ownGroup: {
    file: 'routes/groups/own-group.tsx',
    path: { nb: 'mine-grupper/:groupId', nn: 'mine-grupper/:groupId', en: 'my-groups/:groupId' },
    access: signedIn,
  },
  inbox: { file: 'routes/desk/cases.tsx', path: same('desk/cases'), access: handlesCases },
  deskCase: {
    file: 'routes/desk/case.tsx',
    path: same('desk/cases/:id'),
    access: handlesCases,
    takesFiles: true,
  },
  deskTextBlocks: { file: 'routes/desk/text-blocks.tsx', path: same('desk/text-blocks'), access: handlesCases },
  deskShortcuts: { file: 'routes/desk/shortcuts.tsx', path: same('desk/shortcuts'), access: handlesCases },
  desk: { file: 'routes/desk/services.tsx', path: same('desk'), access: keepsServices },
  deskNew: { file: 'routes/desk/new-service.tsx', path: same('desk/new'), access: keepsServices },
  deskService: { file: 'routes/desk/service.tsx', path: same('desk/services/:id'), access: keepsServices },
  deskEdit: { file: 'routes/desk/edit-service.tsx', path: same('desk/services/:id/edit'), access: keepsServices },
  deskPreview: {
    file: 'routes/desk/preview-service.tsx',
    path: same('desk/services/:id/preview'),
    access: keepsServices,
  },
  deskHistory: {
    file: 'routes/desk/service-history.tsx',
    path: same('desk/services/:id/history'),
    access: keepsServices,
  },
  deskParticipations: {
    file: 'routes/desk/participations.tsx',
    path: same('desk/participations'),
    access: answersForUnit,
  },
  deskContactPoints: {
    file: 'routes/desk/contact-points.tsx',
    path: same('desk/contact-points'),
    access: keepsServices,
  },
  deskSynonyms: { file: 'routes/desk/synonyms.tsx', path: same('desk/synonyms'), access: keepsServices },
  deskMisses: { file: 'routes/desk/search-misses.tsx', path: same('desk/search-misses'), access: keepsServices },
  deskNewCase: { file: 'routes/desk/new-case.tsx', path: same('desk/new-case'), access: handlesCases },
  deskUnitSettings: { file: 'routes/desk/unit-settings.tsx', path: same('desk/unit-settings'), access: keepsSomeDesk },
  unitAnswer: {
    file: 'routes/unit-answer.tsx',
    path: { nb: 'svar/:token', nn: 'svar/:token', en: 'answer/:token' },
    access: 'public',
  },
  deskAnswers: { file: 'routes/desk/answers.tsx', path: same('desk/answers'), access: keepsServices },
  deskAnswer: { file: 'routes/desk/answer.tsx', path: same('desk/answers/:id'), access: keepsServices },
  deskCaseAnswer: { file: 'routes/desk/case-answer.tsx', path: same('desk/cases/:id/answer'), access: handlesCases },
  deskOpenness: { file: 'routes/desk/case-openness.tsx', path: same('desk/cases/:id/openness'), access: handlesCases },
  deskDisclosure: { file: 'routes/desk/disclosure.tsx', path: same('desk/disclosures/:id'), access: handlesCases },
  deskFigures: { file: 'routes/desk/figures.tsx', path: same('desk/figures'), access: readsFigures },
  deskUnattended: { file: 'routes/desk/unattended.tsx', path: same('desk/unattended'), access: namesHandlers },
  adminUnits: { file: 'routes/admin/units.tsx', path: same('admin/units'), access: administers },
  adminUnit: { file: 'routes/admin/unit.tsx', path: same('admin/units/:id'), access: administers },
  adminPeople: { file: 'routes/admin/people.tsx', path: same('admin/people'), access: administers },
  adminPerson: { file: 'routes/admin/person.tsx', path: same('admin/people/:id'), access: administers },
  audit: { file: 'routes/admin/audit.tsx', path: same('admin/audit'), access: administers },
  caseTypes: { file: 'routes/admin/case-types.tsx', path: same('admin/case-types'), access: administers },
  outbox: { file: 'routes/admin/outbox.tsx', path: same('admin/outbox'), access: administers },
  adminRouting: { file: 'routes/admin/routing.tsx', path: same('admin/routing'), access: administers },
} as const satisfies Record<string, Page>

export type PageKey = keyof typeof pages

/** Addresses with no language: the redirect from `/`, the protocol of signing in, and files for machines. */
export const endpoints = {
  chooseLanguage: { file: 'routes/choose-language.ts', path: '', access: 'public' },
  finishSignIn: { file: 'routes/finish-sign-in.ts', path: 'auth/callback', access: 'public' },
  signOut: { file: 'routes/sign-out.ts', path: 'auth/sign-out', access: 'public' },
  deskEvents: { file: 'routes/desk/desk-events.ts', path: 'desk-events', access: handlesCases },
  deskDrafts: { file: 'routes/desk/desk-drafts.ts', path: 'desk-drafts', access: handlesCases },
  cohortEvents: { file: 'routes/groups/cohort-events.ts', path: 'cohort-events', access: signedIn },
  cohortExportFile: { file: 'routes/groups/export-file.ts', path: 'cohort-export/:id', access: signedIn },
  cohortDraftFile: { file: 'routes/groups/draft-file.ts', path: 'cohort-draft-file/:id', access: signedIn },
  draftCommands: { file: 'routes/groups/draft-commands.ts', path: 'cohort-draft/:id', access: signedIn },
  // The token in it is the key: calendar programs do not sign in.
  calendarFile: { file: 'routes/groups/calendar-file.ts', path: 'kalender/:token', access: 'public' },
  likelyAnswers: { file: 'routes/likely-answers.ts', path: 'likely-answers', access: 'public' },
  // The policy of the message that it belongs to says who.
  attachment: { file: 'routes/attachment.ts', path: 'attachments/:id', access: 'public' },
  myData: { file: 'routes/my-data.ts', path: 'my-data.json', access: signedIn },
  disclosureText: { file: 'routes/desk/disclosure-text.ts', path: 'disclosures/:id/:language', access: handlesCases },
  sitemap: { file: 'routes/sitemap.ts', path: 'sitemap.xml', access: 'public' },
  robots: { file: 'routes/robots.ts', path: 'robots.txt', access: 'public' },
  health: { file: 'routes/health.ts', path: 'health', access: 'public' },
} as const satisfies Record<string, { file: string; path: string; access: PageAccess }>

/** The address of a page: `hrefOf('service', 'nn', { slug: 'mentimeter' })` is `/nn/tenester/mentimeter`. */
export function hrefOf(key: PageKey, language: Language, params: Record<string, string> = {}): string {
  const path = pages[key].path[language].replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return path === '' ? `/${language}` : `/${language}/${path}`
}

/** The changes that concern one object. */
export const auditHref = (language: Language, objectType: string, objectId: string) =>
  `${hrefOf('audit', language)}?${new URLSearchParams({ type: objectType, object: objectId })}`

const accessByPattern = new Map<string, PageAccess>([
  ...Object.values(pages).flatMap((page) =>
    languages.map((language) => [patternOf(`${language}/${page.path[language]}`), page.access] as const),
  ),
  ...Object.values(endpoints).map((endpoint) => [patternOf(endpoint.path), endpoint.access] as const),
])

/** A route's path without slashes around it. */
function patternOf(path: string) {
  return path.replace(/^\/+|\/+$/g, '')
}

/**
 * Who may open what the router has matched. By the route's own pattern, never by the address: a router takes several
 * spellings of an address for one page (case, doubled slashes, percent signs).
 *
 * @param pattern of the matched route, `nb/desk/services/:id`
 */
export const accessTo = (pattern: string): PageAccess | undefined => accessByPattern.get(patternOf(pattern))

const filePages = Object.values(pages).filter((page): page is (typeof pages)['ask'] => 'takesFiles' in page)
const fileAddresses = filePages.flatMap((page) =>
  languages.map(
    (language) => new RegExp(`^/${language}/${page.path[language].replace(/:\w+/g, '[^/]+')}/?(\\.data)?$`),
  ),
)

/** Whether forms sent to an address may carry files. Of an address spelled in another way, not. */
export const takesFiles = (pathname: string) => fileAddresses.some((address) => address.test(pathname))

/** Whether a page is open to a viewer; what a menu asks before it shows a link. */
export function opens(key: PageKey, viewer: Viewer): boolean {
  const access: PageAccess = pages[key].access
  return access === 'public' || access(viewer)
}

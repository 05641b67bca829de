import type { Role, Viewer } from '#app/features/organisation/viewer.ts'

/** What the policies need to know of a service. */
export interface KeptBy {
  /** The accountable unit; the institution where a rule leads to the unit; null when no unit answers for it. */
  stewardUnitId: string | null
}

const keepers: readonly Role[] = ['editor', 'case_handler', 'administrator']

/** Whether the viewer keeps the catalogue of a unit true: writes drafts, renews dates, keeps its contact points. */
const keepsCatalogueOf = (viewer: Viewer, unitId: string | null) =>
  keepers.some((role) => viewer.hasRoleIn(role, unitId))

/** Drafts, review date, participations: those who keep the catalogue of the accountable unit, or of one above it. */
export const canEdit = (viewer: Viewer, service: KeptBy) => keepsCatalogueOf(viewer, service.stewardUnitId)

/** What is not published yet: those who may edit it, and those who keep the catalogue of a unit with a part in it. */
export const canSeeDraft = (viewer: Viewer, service: KeptBy & { participantUnitIds: readonly string[] }) =>
  canEdit(viewer, service) || service.participantUnitIds.some((unitId) => keepsCatalogueOf(viewer, unitId))

export const canSeeOnDesk = (
  viewer: Viewer,
  service: KeptBy & { participantUnitIds: readonly string[]; publishedOn: string | null },
) => service.publishedOn !== null || canSeeDraft(viewer, service)

/**
 * Whether the viewer says for the accountable unit itself that an entry is right. Who keeps the catalogue of a unit
 * above it may write and publish, but does not vouch in its name.
 */
export const canAssure = (viewer: Viewer, service: KeptBy) =>
  viewer.memberships.some(({ role, unitId }) => keepers.includes(role) && unitId === service.stewardUnitId)

export const canCreateServiceFor = (viewer: Viewer, unitId: string) => keepsCatalogueOf(viewer, unitId)

/** An editor of the accountable unit, or of one above it. */
export const isEditorOf = (viewer: Viewer, service: KeptBy) => viewer.hasRoleIn('editor', service.stewardUnitId)

/**
 * Returning and publishing. Two pairs of eyes: who handed in the draft does not approve it, unless no one else could.
 *
 * @param draft.otherEditors how many others than its author are editors of the accountable unit or of one above it
 */
export const canReview = (viewer: Viewer, service: KeptBy, draft: { authorId: string | null; otherEditors: number }) =>
  isEditorOf(viewer, service) && (viewer.personId !== draft.authorId || draft.otherEditors === 0)

export const canRetire = (viewer: Viewer, service: KeptBy) => isEditorOf(viewer, service)

/** Synonyms hold for the whole search, so whoever edits anywhere keeps them; each change leaves its trace. */
export const canEditSynonyms = (viewer: Viewer) => viewer.hasRole('editor') || viewer.hasRole('administrator')

/** Contact points are a unit's own. */
export const canEditContactPoints = (viewer: Viewer, unitId: string) => keepsCatalogueOf(viewer, unitId)

/** Every unit whose catalogue the viewer keeps. */
export const unitsKeptBy = (viewer: Viewer): string[] => [
  ...new Set(viewer.memberships.filter(({ role }) => keepers.includes(role)).flatMap(({ unitIds }) => [...unitIds])),
]

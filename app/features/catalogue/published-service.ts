import type { UnitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import type { UnitContact } from '#app/features/organisation/unit-page.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import type { OpeningHours } from './opening-hours.ts'
import type { ChannelKind, FormOfSupport } from './service-kinds.ts'

/** Words and the language that they are in, which is another than the reader's where that one is missing. */
export interface Passage {
  text: string
  language: Language
}

export const participationRoles = ['accountable', 'responsible', 'consulted', 'informed'] as const
export type ParticipationRole = (typeof participationRoles)[number]
export type ParticipationState = 'proposed' | 'accepted' | 'contested'

/** Who answers, or takes part: a unit, or the rule that leads to each faculty's own. */
export interface Answering {
  /** Null where a rule leads to the unit. */
  unit: UnitLink | null
  state: ParticipationState
}

export interface ParticipationView extends Answering {
  role: ParticipationRole
  validFrom: Day
  validTo: Day | null
  /** Why a unit contests its part. */
  reason: string | null
}

export interface ChannelView {
  kind: ChannelKind
  url: string | null
  instruction: Passage | null
  contact: UnitContact | null
  openingHours: OpeningHours[]
}

export interface TermLink {
  label: string
  language: Language
  slug: string
}

/** A service as one line among others. */
export interface ServiceListing {
  id: string
  slug: string
  formOfSupport: FormOfSupport
  language: Language
  title: string
  summary: string
  accountable: Answering | null
  channel: Omit<ChannelView, 'openingHours'> | null
}

/** Of the questions that people ask: a reader wants a few, the search has use for all. */
export const MOST_QUESTIONS_READ = 25

/** All that a service's page shows, as plain values: what is published, or a draft as it would be. */
export interface ServiceView {
  formOfSupport: FormOfSupport
  title: Passage
  summary: Passage
  /** Paragraphs with an empty line between them. */
  description: Passage
  /** The first of them. */
  questions: { language: Language; items: string[] }
  channels: ChannelView[]
  /** Working days. */
  answerWithinDays: number | null
  /** Those of today and those to come, the accountable first. */
  participations: ParticipationView[]
  /** Everyone who has been accountable, the first first. */
  owners: ParticipationView[]
  targetGroups: TermLink[]
  topics: TermLink[]
  situations: TermLink[]
  evidence: string
  sourceUrl: string | null
  assuredOn: Day | null
  nextReviewOn: Day | null
  retiredOn: Day | null
  successor: { title: string; language: Language; slug: string } | null
}

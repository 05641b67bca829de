import type { Meeting } from '../proposal/draft.ts'
import type { ContactWay } from './contact-way.ts'

export interface Fellow {
  /** Of `cohort_student`. */
  id: string
  name: string
  isYou: boolean
  /** How they have chosen to be reached; nothing for a learning assistant. */
  ways: ContactWay[]
}

/** A group as its own members see it, and its learning assistant in part. */
export interface OwnGroup {
  id: string
  name: string
  cohort: { id: string; name: string; unitId: string; termStartsOn: string }
  /** The viewer among the cohort's students; null for the learning assistant. */
  studentId: string | null
  meeting: Meeting
  /** The day on which somebody first was in it. */
  publishedOn: string
  chatUrl: string | null
  agreement: string
  agreementVersion: number
  assistant: string | null
  members: Fellow[]
}

export const ownGroupRefusals = [
  'groups.own.notYours',
  'groups.own.agreementChangedSince',
  'groups.own.agreementTooLong',
  'groups.own.chatNotHttps',
  'groups.own.wayEmail',
  'groups.own.wayPhone',
  'groups.own.wayOther',
  'groups.own.meetingDay',
  'groups.own.meetingTime',
  'groups.own.meetingTooFar',
  'groups.own.meetingTooLong',
] as const
export type OwnGroupRefusal = (typeof ownGroupRefusals)[number]

export const LONGEST_AGREEMENT = 4000
const LONGEST_ADDRESS = 500

/** Why an address cannot be the link to a group's chat, or null when it can. Only what is encrypted on its way. */
export function refusalOfChat(address: string): OwnGroupRefusal | null {
  const url = URL.canParse(address) ? new URL(address) : null
  const isFine =
    url?.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.hostname.includes('.') &&
    address.length <= LONGEST_ADDRESS
  return isFine ? null : 'groups.own.chatNotHttps'
}

import { z } from 'zod'
import type { Slot, Week } from '../asking/week.ts'
import type { Meeting } from '../proposal/draft.ts'

export const contactKinds = ['email', 'phone', 'other'] as const
export type ContactKind = (typeof contactKinds)[number]

export const LONGEST_CONTACT = 120
export const LONGEST_AGREEMENT = 4000

/** A group as those who are in it see it. */
export interface OwnGroup {
  id: string
  cohortId: string
  cohort: string
  number: number
  name: string
  meeting: Meeting
  chatUrl: string | null
  agreement: string
  agreementVersion: number
  /** The viewer's own place. */
  studentId: string
  members: readonly OwnGroupMember[]
  week: Week
  /** Hours that all who answered have free; null when fewer than two have answered: it would be one person's answer. */
  commonHours: readonly Slot[] | null
}

export interface OwnGroupMember {
  id: string
  name: string
  /** What each has chosen to show to the group. */
  contacts: readonly { kind: ContactKind; value: string }[]
}

const says = (key: OwnGroupRefusal) => key

const isHttps = (text: string) => URL.canParse(text) && new URL(text).protocol === 'https:'

export const chatForm = z.object({
  chatUrl: z.union([z.literal('').transform(() => null), z.string().trim().max(500).refine(isHttps)], {
    error: says('groups.own.badLink'),
  }),
})

export const contactForm = z.object({
  email: z.union([z.literal(''), z.email().max(LONGEST_CONTACT)], { error: says('groups.own.badEmail') }),
  phone: z
    .string()
    .trim()
    .max(LONGEST_CONTACT, says('groups.own.badPhone'))
    .regex(/^$|^\+?[\d ()-]{5,}$/, says('groups.own.badPhone')),
  other: z.string().trim().max(LONGEST_CONTACT, says('groups.own.tooLong')),
})

export const agreementForm = z.object({
  agreement: z.string().trim().max(LONGEST_AGREEMENT, says('groups.own.tooLong')),
  seen: z.coerce.number().int(),
})

export const ownGroupRefusals = [
  'groups.own.notYours',
  'groups.own.badLink',
  'groups.own.badEmail',
  'groups.own.badPhone',
  'groups.own.tooLong',
  'groups.own.agreementChanged',
] as const
export type OwnGroupRefusal = (typeof ownGroupRefusals)[number]

import { z } from 'zod'
import type { OwnGroupRefusal } from './own-group.ts'

export const contactKinds = ['email', 'phone', 'other'] as const
export type ContactKind = (typeof contactKinds)[number]

/** How the others of a group may reach a student, because they chose so. */
export interface ContactWay {
  kind: ContactKind
  value: string
}

const LONGEST_WAY = 120

/** Why something cannot be reached by, or null when it can. */
export function refusalOfWay({ kind, value }: ContactWay): OwnGroupRefusal | null {
  switch (kind) {
    case 'email':
      return z.email().max(LONGEST_WAY).safeParse(value).success ? null : 'groups.own.wayEmail'
    case 'phone':
      return /^\+?[\d ]{5,20}$/.test(value) && value.replace(/\D/g, '').length >= 5 ? null : 'groups.own.wayPhone'
    case 'other':
      return value.length <= LONGEST_WAY ? null : 'groups.own.wayOther'
  }
}

import type { HandlingRefusal } from '../lock-handled-case.server.ts'

/** What an independent body is sent, when the asker wants it; the asker's own words. */
const LONGEST_REFERRAL = 10_000
const LONGEST_REFERRAL_NOTE = 2_000

export type ReferralRefusal =
  | HandlingRefusal
  | 'referrals.notFound'
  | 'referrals.notIndependent'
  | 'referrals.already'
  | 'referrals.noteTooLong'
  | 'referrals.decided'
  | 'referrals.noAddress'
  | 'referrals.noAnswerAddress'
  | 'referrals.textMissing'
  | 'referrals.textTooLong'

export const refusalOfReferralNote = (note: string) =>
  note.trim().length > LONGEST_REFERRAL_NOTE ? ('referrals.noteTooLong' as const) : null

export function refusalOfReferralText(text: string) {
  if (text.trim() === '') return 'referrals.textMissing' as const
  return text.length > LONGEST_REFERRAL ? ('referrals.textTooLong' as const) : null
}

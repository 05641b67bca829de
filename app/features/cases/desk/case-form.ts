import type { CaseRefusal } from '../case.ts'
import type { HandoverRefusal } from '../handover/handover.ts'

/** A form of the case page that came back: what was typed, and why it was not done. */
export interface CaseForm {
  intent: string
  values: Record<string, string>
  problem: CaseRefusal | HandoverRefusal | 'cases.otherForm'
}

/** What a form shows that came back; nothing when another did. */
export const formOfIntent = (form: CaseForm | undefined, intent: string) => (form?.intent === intent ? form : undefined)

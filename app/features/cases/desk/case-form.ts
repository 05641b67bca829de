import type { BroughtFiles } from '../attachments/uploads-field.tsx'
import type { CaseRefusal } from '../case.ts'
import type { HandoverRefusal } from '../handover/handover.ts'

/** A form of the case page that came back: what was typed, and why it was not done. */
export interface CaseForm {
  intent: string
  values: Record<string, string>
  /** The last two hold it back although it is well: another form of Norwegian, and files that were not taken or gone. */
  problem: CaseRefusal | HandoverRefusal | 'cases.otherForm' | 'cases.seeFiles'
  /** The files of a form that takes some; they lie there for its next try. */
  uploads: BroughtFiles | null
}

/** What a form shows that came back; nothing when another did. */
export const formOfIntent = (form: CaseForm | undefined, intent: string) => (form?.intent === intent ? form : undefined)

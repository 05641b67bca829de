/** What was done beside the conversation, as the address after a form tells. */
export const besideDoings = [
  'invited',
  'left',
  'taskAdded',
  'taskChanged',
  'taskDone',
  'taskUndone',
  'linked',
  'unlinked',
  'merged',
  'split',
  'referred',
  'changed',
  'restricted',
  'unrestricted',
] as const
export type BesideDoing = (typeof besideDoings)[number]

/** What a form beside the conversation has led to: what was done, and the case to go to. */
export interface BesideDone {
  doing: BesideDoing
  caseId: string
}

/** Where a refusal stands: beside its field, or with the form as a whole. */
export const besideFields: Readonly<Record<string, string>> = {
  'contributors.unitNotThere': 'unitId',
  'contributors.handles': 'unitId',
  'contributors.alreadyIn': 'unitId',
  'contributors.independent': 'unitId',
  'contributors.nobodyThere': 'unitId',
  'contributors.questionMissing': 'question',
  'contributors.questionTooLong': 'question',
  'tasks.titleMissing': 'title',
  'tasks.titleTooLong': 'title',
  'tasks.notADay': 'dueOn',
  'tasks.unitNotIn': 'unitId',
  'tasks.assigneeNotInUnit': 'assigneeId',
  'links.noSuchCase': 'reference',
  'links.itself': 'reference',
  'links.already': 'reference',
  'links.otherAsker': 'reference',
  'links.otherIsRestricted': 'reference',
  'links.otherNotYours': 'reference',
  'links.otherClosed': 'reference',
  'links.subjectMissing': 'subject',
  'links.subjectTooLong': 'subject',
  'referrals.notIndependent': 'unitId',
  'referrals.already': 'unitId',
  'referrals.noteTooLong': 'note',
  'beside.cases.subjectMissing': 'subject',
  'beside.cases.subjectTooLong': 'subject',
}

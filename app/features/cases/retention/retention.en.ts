import type { retentionNb } from './retention.nb.ts'

export const retentionEn = {
  'retention.page': 'Delete {{reference}}',
  'retention.lead':
    'Everything in the request goes: what you wrote, the answers, the attachments, and what the search knows of it. Only the number is left. This cannot be undone.',
  'retention.confirm': 'Yes, delete the request',
  'retention.mustConfirm': 'Tick that you want to delete it.',
  'retention.button': 'Delete for good',
  'retention.doneTitle': 'The request has been deleted',
  'retention.done': 'Everything is gone. Only the number is left.',
  'retention.notFound': 'There is no such request.',
  'retention.notClosed': 'The request must be closed before it can be deleted. Withdraw it first.',
  'retention.timeNotOver': 'Its time is not over.',
  'retention.awaitsArchive': 'The archive has not confirmed that it has received the case.',
  'retention.mustBeArchived': 'Cases of this type must be kept in the archive, and cannot be deleted now.',
  'caseType.page': 'Types of case',
  'caseType.lead':
    'How long a case is kept after it has closed, and whether the archive must have it first. Changes hold for existing cases, too.',
  'caseType.question': 'Question',
  'caseType.teaching': 'Teaching and quality of studies',
  'caseType.personal': 'Personal matters',
  'caseType.keepMonths': 'Months after closing',
  'caseType.needsArchive': 'Deleted only when the archive has confirmed receipt',
  'caseType.isRestricted': 'Read only by those named for it in the handling unit.',
  'caseType.awaitArchive_one': '{{count}} closed case waits for the archive.',
  'caseType.awaitArchive_other': '{{count}} closed cases wait for the archive.',
  'caseType.archive': 'Received by the archive',
  'caseType.archiveLead':
    'Write the references that the archive has confirmed, one on each line. A case that is opened again must be confirmed anew.',
  'caseType.references': 'References',
  'caseType.acknowledge': 'Confirm receipt',
  'caseType.unknown': 'These are no closed cases that the archive is to have: {{references}}',
  'caseType.notFound': 'There is no such type of case.',
  'caseType.notYours': 'Only the administrators of the institution can change this.',
  'caseType.changedMeanwhile': 'Somebody else has changed the type meanwhile. Look it over and save again.',
  'caseType.monthsWrong': 'Write a whole number from 1 to 480.',
  'caseType.referencesMissing': 'Write at least one reference, such as S-2021-000123.',
} satisfies Record<keyof typeof retentionNb, string>

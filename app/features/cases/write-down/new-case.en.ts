import type { newCaseNb } from './new-case.nb.ts'

export const newCaseEn = {
  'newCase.title': 'New case',
  'newCase.lead': 'Write down a phone call or a question at the counter. One line is enough.',
  'newCase.subject': 'What is it about?',
  'newCase.asker': 'Who asks?',
  'newCase.askerHint': 'Name, email address, or both.',
  'newCase.more': 'More',
  'newCase.moreHint': 'Optional. The person who asks can read this.',
  'newCase.channel': 'How did it come?',
  'newCase.channel.phone': 'By phone',
  'newCase.channel.desk': 'At the counter',
  'newCase.unit': 'Unit',
  'newCase.language': 'Language',
  'newCase.create': 'Create the case',
  'newCase.unitNotYours': 'Choose a unit that you handle cases for.',
  'newCase.subjectMissing': 'Write what it is about.',
  'newCase.subjectTooLong': 'Write less: at most 200 characters.',
  'newCase.askerMissing': 'Write who asks: a name or an email address.',
  'newCase.bodyTooLong': 'The text is too long.',
} satisfies Record<keyof typeof newCaseNb, string>

import type { mailNb } from './mail.nb.ts'

export const mailEn = {
  'cases.mail.replySubject': 'Reply: {{subject}}',
  'cases.mail.files_one': 'One file comes with the answer. You find it here: {{link}}',
  'cases.mail.files_other': '{{count}} files come with the answer. You find them here: {{link}}',
  'cases.mail.footer':
    'Your request has number {{reference}}. Reply to this email, or see the whole request here: {{link}}',
} satisfies Record<keyof typeof mailNb, string>

import type { mailNb } from './mail.nb.ts'

export const mailEn = {
  'cases.mail.replySubject': 'Reply: {{subject}}',
  'cases.mail.files_one': 'One file comes with the answer. You find it here: {{link}}',
  'cases.mail.files_other': '{{count}} files come with the answer. You find them here: {{link}}',
  'cases.mail.footer':
    'Your request has number {{reference}}. Reply to this email, or see the whole request here: {{link}}',
  'cases.mail.splitSubject': 'Part of your request has a number of its own',
  'cases.mail.split':
    'What you wrote in request {{first}} was about more than one thing. Part of it is now followed up by itself, with number {{second}}. The rest is followed up as before.',
  'cases.mail.splitAbout': 'The new request is about: {{subject}}',
  'cases.mail.splitWho': '{{unit}} has both. You need not do anything.',
  'cases.mail.splitLink': 'See the new request here: {{link}}',
} satisfies Record<keyof typeof mailNb, string>

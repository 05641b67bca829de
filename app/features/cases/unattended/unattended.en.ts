import type { unattendedNb } from './unattended.nb.ts'

export const unattendedEn = {
  'unattended.page': 'Restricted cases without a handler',
  'desk.nav.unattended': 'Without a handler',
  'unattended.lead':
    'Cases about personal matters are only for those who are named in the unit. These are the units in which nobody is named any more. Name one of those who handle cases there; you will not see the cases yourself.',
  'unattended.none': 'Every restricted case has somebody who can open it.',
  'unattended.count_one': '{{count}} case waits',
  'unattended.count_other': '{{count}} cases wait',
  'unattended.who': 'New handler of restricted cases',
  'unattended.choose': 'Choose a person',
  'unattended.nobody': 'Nobody else handles cases in {{unit}}. Ask an administrator to give somebody the role.',
  'unattended.name': 'Name',
  'unattended.done': 'The handler is named and can open the cases now.',
  'unattended.notYours': 'Only the leader and the administrators of the unit can do this.',
  'unattended.isAttended': 'Somebody is named in this unit already.',
  'unattended.notHandler': 'Choose somebody who handles cases in the unit.',
  'unattended.namedLater': 'The person is named from a later day. Ask an administrator to move the day.',
  'unattended.mail.subject_one': '{{count}} restricted case has no handler: {{unit}}',
  'unattended.mail.subject_other': '{{count}} restricted cases have no handler: {{unit}}',
  'unattended.mail.lead_one':
    'Nobody in {{unit}} is named for cases about personal matters any more, and {{count}} case waits that nobody can open:',
  'unattended.mail.lead_other':
    'Nobody in {{unit}} is named for cases about personal matters any more, and {{count}} cases wait that nobody can open:',
  'unattended.mail.how': 'Name a new handler: {{link}}',
} satisfies Record<keyof typeof unattendedNb, string>

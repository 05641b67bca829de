import type { escalationNb } from './escalation.nb.ts'

export const escalationEn = {
  'escalation.subject': 'An offer of a case waits for an answer: {{subject}}',
  'escalation.toAsked':
    '{{from}} offered you case {{reference}} on {{when}}. The time to answer is over. Please accept or decline.',
  'escalation.toOthers':
    '{{unit}} has not answered the offer of case {{reference}} from {{from}}, sent on {{when}}. {{from}} still has the case. The offer can be withdrawn and go to another unit.',
} satisfies Record<keyof typeof escalationNb, string>

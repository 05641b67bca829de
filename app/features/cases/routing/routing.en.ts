import type { routingNb } from './routing.nb.ts'

export const routingEn = {
  'routing.basis.words': 'The service “{{service}}” fits what was written.',
  'routing.basis.page': 'The question was asked from the page of the service “{{service}}”.',
  'routing.reason.agreed': '{{unit}} has agreed to be {{role}} from {{from}}.',
  'routing.reason.agreedLocal':
    'Local support is {{role}} from {{from}}. For this faculty or department that is {{unit}}.',
  'routing.reason.proposed': '{{unit}} is proposed as {{role}} from {{from}}, but has not answered.',
  'routing.reason.proposedLocal':
    'Local support is proposed as {{role}} from {{from}}, but this has not been agreed. For this faculty or department it would be {{unit}}.',
  'routing.reason.contested': '{{unit}} is proposed as {{role}}, but sees it differently.',
  'routing.reason.several':
    '{{unit}} has agreed to be {{role}} from {{from}}. So have other units, and the course and campus do not tell them apart.',
  'routing.reason.independent':
    '{{unit}} is independent and is given no case from here. Ask whether the person wants to contact it.',
  'routing.second': 'The request seems to need this unit as well.',
  'routing.threshold.between': 'Write a whole number from 50 to 99, or leave the field empty.',
  'routing.threshold.notYours': 'Only the institution’s administrators may change the threshold.',
  'routing.role.responsible': 'responsible',
  'routing.role.accountable': 'accountable',
} satisfies Record<keyof typeof routingNb, string>

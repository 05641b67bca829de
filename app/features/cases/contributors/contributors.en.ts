import type { contributorsNb } from './contributors.nb.ts'

export const contributorsEn = {
  'contributors.title': 'Units that take part',
  'contributors.part.invited': 'Asked to answer',
  'contributors.part.consulted': 'Consulted',
  'contributors.part.informed': 'Informed',
  'contributors.since': 'since {{when}}',
  'contributors.left': 'left on {{when}}',
  'contributors.leave': 'End the part',
  'contributors.invite': 'Ask a unit to answer',
  'contributors.unit': 'Unit',
  'contributors.choose': 'Choose a unit',
  'contributors.question': 'What do you need an answer to?',
  'contributors.questionHint': 'The unit reads the case and answers here. The person who asks does not see this.',
  'contributors.asTask': 'Make it a task as well',
  'contributors.restricted': 'The case is restricted. No other unit can take part.',
  'contributors.unitNotThere': 'Choose a unit that exists today.',
  'contributors.handles': 'This unit has the case.',
  'contributors.alreadyIn': 'The unit already takes part in the case.',
  'contributors.independent':
    'This body is independent. The person who asks decides whether anything is sent there: suggest it under “Independent bodies”.',
  'contributors.nobodyThere': 'The unit has no case handlers yet.',
  'contributors.questionMissing': 'Write what you need an answer to.',
  'contributors.questionTooLong': 'The question is too long.',
  'contributors.notIn': 'The unit does not take part in the case.',
} satisfies Record<keyof typeof contributorsNb, string>

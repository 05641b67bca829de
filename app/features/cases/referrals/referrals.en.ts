import type { referralsNb } from './referrals.nb.ts'

export const referralsEn = {
  'referrals.title': 'Independent bodies',
  'referrals.lead':
    'The student ombud, the student welfare organisation and chaplains are never handed a case. You can suggest a body to the person who asks, who decides whether anything is sent.',
  'referrals.suggest': 'Suggest a body',
  'referrals.unit': 'Body',
  'referrals.choose': 'Choose a body',
  'referrals.note': 'To the person who asks',
  'referrals.noteHint': 'Why this body can help. Only the person who asks reads this.',
  'referrals.suggested': 'Suggested on {{day}}. Only the person who asks knows whether anything is sent.',
  'referrals.asker.title': 'Somebody else can help you',
  'referrals.asker.lead':
    'This is an independent body, outside the university’s units. You decide whether they are told anything. We send nothing without you, and we do not learn what they answer.',
  'referrals.asker.text': 'What you want to send',
  'referrals.asker.textHint':
    'Change the text as you like. They get your name and email address, and answer you directly.',
  'referrals.asker.send': 'Send to {{unit}}',
  'referrals.asker.decline': 'Send nothing',
  'referrals.asker.noAddress': 'We cannot send to them from here. The link above shows how to reach them.',
  'referrals.asker.sent': 'You sent this to {{unit}} on {{day}}. They answer you directly.',
  'referrals.asker.declined': 'You chose to send nothing to {{unit}}.',
  'referrals.mail.subject': 'A question from someone at the university',
  'referrals.mail.footer': 'Answer directly to {{asker}}. Nobody at the university sees your answer.',
  'referrals.notFound': 'The suggestion is not there.',
  'referrals.notIndependent': 'Choose an independent body. Other units can be offered the case.',
  'referrals.already': 'This body has already been suggested.',
  'referrals.noteTooLong': 'The text is too long.',
  'referrals.decided': 'This has already been decided.',
  'referrals.noAddress': 'We have no email address of this body.',
  'referrals.noAnswerAddress': 'We do not know your email address, so they could not answer you.',
  'referrals.textMissing': 'Write what you want to send.',
  'referrals.textTooLong': 'The text is too long.',
} satisfies Record<keyof typeof referralsNb, string>

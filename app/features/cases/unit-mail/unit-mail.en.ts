import type { unitMailNb } from './unit-mail.nb.ts'

export const unitMailEn = {
  'unitMail.offer.subject': 'Can you take this case? {{subject}}',
  'unitMail.offer.lead': '{{from}} asks whether you can take this case. Please answer by {{day}}.',
  'unitMail.offer.accept': 'Accept: {{link}}',
  'unitMail.offer.decline': 'Decline: {{link}}',
  'unitMail.offer.how':
    'You can also reply to this email, with “Accept” or “Decline: reason” on the first line. Anything else goes to {{from}} as a question.',
  'unitMail.question.subject': 'A question for you: {{subject}}',
  'unitMail.question.lead': '{{from}} asks you to answer this:',
  'unitMail.question.answer': 'Answer: {{link}}',
  'unitMail.question.decline': 'Decline: {{link}}',
  'unitMail.question.how':
    'You can also reply to this email. The answer goes to {{from}}, not to the person who asked. With “Decline: reason” on the first line you no longer take part in the case.',
  'unitMail.case.subject': 'News in the case: {{subject}}',
  'unitMail.case.lead':
    'You have this case. Reply to this email, and the reply goes to the person who asked, as an answer from {{unit}}. Case number: {{reference}}.',
  'unitMail.case.page': 'See the case: {{link}}',
  'unitMail.said.asked': 'This was asked:',
  'unitMail.said.by': '{{name}}, {{when}}:',
  'unitMail.said.asker': 'The person who asked',
  'unitMail.said.files_one': 'Attachment: {{names}}',
  'unitMail.said.files_other': 'Attachments: {{names}}',
  'unitMail.files.along': 'Attached to this email: {{names}}',
  'unitMail.files.leftOut':
    'Together the attachments are too large for one email. Fetch these here: {{link}}\n{{names}}',
  'unitMail.noteFrom': 'From {{from}}:',
  'unitMail.notTaken.subject': 'Your answer was not recorded: {{subject}}',
  'unitMail.over': 'You no longer have this case, or the question was withdrawn.',
  'unitMail.nothingOffered':
    'You are not being asked to take over the case now, so there is nothing to accept or decline.',
  'unitMail.reasonMissing': 'Write why you decline. It makes it easier to find the right unit.',
  'unitMail.notFromUnit':
    'We do not recognise the sender as your unit. Please answer from the unit’s own email address.',
  'unitMail.wait':
    'Much has been sent with this link. Wait a few minutes and try again; what you have written is kept.',
  'unitMail.bodyMissing': 'Write an answer.',
  'unitMail.bodyTooLong': 'The answer is too long.',
  'unitMail.closed': 'The case is closed.',
  'unitMail.page.offered': 'Can you take this case?',
  'unitMail.page.asked': 'A question for you',
  'unitMail.page.handling': 'You have this case',
  'unitMail.page.over': 'This is over',
  'unitMail.page.for': 'To {{unit}}. Case {{reference}}.',
  'unitMail.page.accept': 'Accept',
  'unitMail.page.acceptText':
    'The case becomes yours. Everything the person who asked writes comes to you by email, and what you answer goes to them.',
  'unitMail.page.decline': 'Decline',
  'unitMail.page.reason': 'Why',
  'unitMail.page.ask': 'Ask first',
  'unitMail.page.send': 'Send',
  'unitMail.page.answer': 'Answer',
  'unitMail.page.toColleagues': 'The answer goes to {{from}}, not to the person who asked.',
  'unitMail.page.toAsker': 'The answer goes to the person who asked, as an answer from {{unit}}.',
  'unitMail.page.name': 'Your name',
  'unitMail.page.optional': 'Optional. Shown with the answer.',
  'unitMail.done.accepted': 'Thank you! You have the case now. It comes to you by email.',
  'unitMail.done.declined': 'Thank you for telling. The case stays with the unit that asked.',
  'unitMail.done.asked': 'The question is sent. The offer stands until you answer.',
  'unitMail.done.replied': 'The answer is sent to the person who asked.',
  'unitMail.done.answered': 'Thank you! The answer is sent.',
  'unitMail.done.left': 'Thank you for telling. You no longer take part in the case.',
} satisfies Record<keyof typeof unitMailNb, string>

export const askingMailNn = {
  'groups.mail.subject': 'Vil du svare, så finn vi ei gruppe til deg? {{cohort}}',
  'groups.mail.ask': 'Du skal få ei fast gruppe i {{cohort}}. Nokre få spørsmål gjer at ho passar deg.',
  'groups.mail.remind': 'Vi har ikkje fått svar frå deg om grupper i {{cohort}} enno.',
  'groups.mail.until': 'Svar innan {{day}}.',
  'groups.mail.how':
    'Det tek eit par minutt på telefonen. Alt er frivillig, og den som ikkje svarer, får òg ei gruppe.',
}

export const askingMailNb = {
  'groups.mail.subject': 'Vil du svare, så finner vi en gruppe til deg? {{cohort}}',
  'groups.mail.ask': 'Du skal få en fast gruppe i {{cohort}}. Noen få spørsmål gjør at den passer deg.',
  'groups.mail.remind': 'Vi har ikke fått svar fra deg om grupper i {{cohort}} ennå.',
  'groups.mail.until': 'Svar innen {{day}}.',
  'groups.mail.how':
    'Det tar et par minutter på telefonen. Alt er frivillig, og den som ikke svarer, får også en gruppe.',
}

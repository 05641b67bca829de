export const mailNb = {
  'cases.mail.replySubject': 'Svar: {{subject}}',
  'cases.mail.files_one': 'Til svaret hører ett vedlegg. Du finner det her: {{link}}',
  'cases.mail.files_other': 'Til svaret hører {{count}} vedlegg. Du finner dem her: {{link}}',
  'cases.mail.footer':
    'Henvendelsen din har nummer {{reference}}. Svar på denne e-posten, eller se hele henvendelsen her: {{link}}',
}

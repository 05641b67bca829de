export const mailNb = {
  'cases.mail.replySubject': 'Svar: {{subject}}',
  'cases.mail.files_one': 'Til svaret hører ett vedlegg. Du finner det her: {{link}}',
  'cases.mail.files_other': 'Til svaret hører {{count}} vedlegg. Du finner dem her: {{link}}',
  'cases.mail.footer':
    'Henvendelsen din har nummer {{reference}}. Svar på denne e-posten, eller se hele henvendelsen her: {{link}}',
  'cases.mail.splitSubject': 'En del av henvendelsen din har fått eget nummer',
  'cases.mail.split':
    'Det du skrev i henvendelsen {{first}}, handlet om mer enn én ting. En del av det følges nå opp for seg, med nummer {{second}}. Resten følges opp som før.',
  'cases.mail.splitAbout': 'Den nye henvendelsen gjelder: {{subject}}',
  'cases.mail.splitWho': '{{unit}} har begge. Du trenger ikke gjøre noe.',
  'cases.mail.splitLink': 'Se den nye henvendelsen her: {{link}}',
}

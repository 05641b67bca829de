import type { mailNb } from './mail.nb.ts'

export const mailNn = {
  'cases.mail.replySubject': 'Svar: {{subject}}',
  'cases.mail.files_one': 'Til svaret høyrer eitt vedlegg. Du finn det her: {{link}}',
  'cases.mail.files_other': 'Til svaret høyrer {{count}} vedlegg. Du finn dei her: {{link}}',
  'cases.mail.footer':
    'Førespurnaden din har nummer {{reference}}. Svar på denne e-posten, eller sjå heile førespurnaden her: {{link}}',
  'cases.mail.splitSubject': 'Ein del av førespurnaden din har fått eige nummer',
  'cases.mail.split':
    'Det du skreiv i førespurnaden {{first}}, handla om meir enn éin ting. Ein del av det blir no følgd opp for seg, med nummer {{second}}. Resten blir følgd opp som før.',
  'cases.mail.splitAbout': 'Den nye førespurnaden gjeld: {{subject}}',
  'cases.mail.splitWho': '{{unit}} har begge. Du treng ikkje gjere noko.',
  'cases.mail.splitLink': 'Sjå den nye førespurnaden her: {{link}}',
} satisfies Record<keyof typeof mailNb, string>

import type { mailNb } from './mail.nb.ts'

export const mailNn = {
  'cases.mail.replySubject': 'Svar: {{subject}}',
  'cases.mail.files_one': 'Til svaret høyrer eitt vedlegg. Du finn det her: {{link}}',
  'cases.mail.files_other': 'Til svaret høyrer {{count}} vedlegg. Du finn dei her: {{link}}',
  'cases.mail.footer':
    'Førespurnaden din har nummer {{reference}}. Svar på denne e-posten, eller sjå heile førespurnaden her: {{link}}',
} satisfies Record<keyof typeof mailNb, string>

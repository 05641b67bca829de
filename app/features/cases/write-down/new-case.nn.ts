import type { newCaseNb } from './new-case.nb.ts'

export const newCaseNn = {
  'newCase.title': 'Ny sak',
  'newCase.lead': 'Skriv ned ein telefonsamtale eller eit spørsmål i skranken. Éi linje er nok.',
  'newCase.subject': 'Kva gjeld det?',
  'newCase.asker': 'Kven spør?',
  'newCase.askerHint': 'Namn, e-postadresse eller begge.',
  'newCase.more': 'Meir',
  'newCase.moreHint': 'Valfritt. Den som spør, kan lese dette.',
  'newCase.channel': 'Korleis kom det?',
  'newCase.channel.phone': 'På telefon',
  'newCase.channel.desk': 'I skranken',
  'newCase.unit': 'Eining',
  'newCase.language': 'Språk',
  'newCase.create': 'Opprett saka',
  'newCase.unitNotYours': 'Vel ei eining som du handsamar saker for.',
  'newCase.subjectMissing': 'Skriv kva det gjeld.',
  'newCase.subjectTooLong': 'Skriv kortare: høgst 200 teikn.',
  'newCase.askerMissing': 'Skriv kven som spør: eit namn eller ei e-postadresse.',
  'newCase.bodyTooLong': 'Teksten er for lang.',
} satisfies Record<keyof typeof newCaseNb, string>

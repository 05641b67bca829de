import type { contributorsNb } from './contributors.nb.ts'

export const contributorsNn = {
  'contributors.title': 'Einingar som tek del',
  'contributors.part.invited': 'Spurd om svar',
  'contributors.part.consulted': 'Skal rådspørjast',
  'contributors.part.informed': 'Skal orienterast',
  'contributors.since': 'frå {{when}}',
  'contributors.left': 'ferdig {{when}}',
  'contributors.leave': 'Avslutt deltakinga',
  'contributors.invite': 'Be ei eining om svar',
  'contributors.unit': 'Eining',
  'contributors.choose': 'Vel eining',
  'contributors.question': 'Kva treng de svar på?',
  'contributors.questionHint': 'Eininga les saka og svarar her. Den som spør, ser ikkje dette.',
  'contributors.asTask': 'Gjer det òg til ei oppgåve',
  'contributors.restricted': 'Saka er skjerma. Ingen andre einingar kan ta del.',
  'contributors.unitNotThere': 'Vel ei eining som finst i dag.',
  'contributors.handles': 'Denne eininga har saka.',
  'contributors.alreadyIn': 'Eininga tek alt del i saka.',
  'contributors.independent':
    'Denne instansen er uavhengig. Den som spør, avgjer sjølv om noko blir sendt dit: føreslå han under «Uavhengige instansar».',
  'contributors.nobodyThere': 'Eininga har ingen sakshandsamarar enno.',
  'contributors.questionMissing': 'Skriv kva de treng svar på.',
  'contributors.questionTooLong': 'Spørsmålet er for langt.',
  'contributors.notIn': 'Eininga tek ikkje del i saka.',
} satisfies Record<keyof typeof contributorsNb, string>

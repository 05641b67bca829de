import type { routingNb } from './routing.nb.ts'

export const routingNn = {
  'routing.basis.words': 'Tenesta «{{service}}» passar til det som er skrive.',
  'routing.basis.page': 'Spørsmålet vart stilt frå sida til tenesta «{{service}}».',
  'routing.reason.agreed': '{{unit}} har sagt ja til å vere {{role}} frå {{from}}.',
  'routing.reason.agreedLocal':
    'Lokal støtte er {{role}} frå {{from}}. For dette fakultetet eller instituttet er det {{unit}}.',
  'routing.reason.proposed': '{{unit}} er føreslått som {{role}} frå {{from}}, men har ikkje svara.',
  'routing.reason.proposedLocal':
    'Lokal støtte er føreslått som {{role}} frå {{from}}, men det er ikkje avtalt. For dette fakultetet eller instituttet er det {{unit}}.',
  'routing.reason.contested': '{{unit}} er føreslått som {{role}}, men meiner noko anna.',
  'routing.reason.several':
    '{{unit}} har sagt ja til å vere {{role}} frå {{from}}. Fleire einingar har det, og emnet og campus skil dei ikkje.',
  'routing.reason.independent':
    '{{unit}} er uavhengig og får inga sak herifrå. Spør om den som tok kontakt, sjølv vil vende seg dit.',
  'routing.second': 'Førespurnaden ser ut til å trenge denne eininga i tillegg.',
  'routing.threshold.between': 'Skriv eit heilt tal frå 50 til 99, eller lat feltet stå tomt.',
  'routing.threshold.notYours': 'Berre administratorane til institusjonen kan endre terskelen.',
  'routing.role.responsible': 'utførande',
  'routing.role.accountable': 'hovudansvarleg',
} satisfies Record<keyof typeof routingNb, string>

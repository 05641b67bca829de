import type { escalationNb } from './escalation.nb.ts'

export const escalationNn = {
  'escalation.subject': 'Tilbod om sak ventar på svar: {{subject}}',
  'escalation.toAsked':
    '{{from}} baud dykk sak {{reference}} {{when}}. Fristen for å svare er ute. Ta imot eller takk nei.',
  'escalation.toOthers':
    '{{unit}} har ikkje svara på tilbodet om sak {{reference}} frå {{from}}, som vart sendt {{when}}. Saka er framleis hos {{from}}. Tilbodet kan trekkjast tilbake og gå til ei anna eining.',
} satisfies Record<keyof typeof escalationNb, string>

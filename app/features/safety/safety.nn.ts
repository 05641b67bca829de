import type { safetyNb } from './safety.nb.ts'

export const safetyNn = {
  'safety.title': 'Er det fare for liv? Ring no',
  'safety.text':
    'Det du skreiv, gjer oss uroa for deg eller nokon du er saman med. Du treng ikkje å stå i dette åleine, og du treng ikkje å vere sikker før du ringjer.',
  'safety.someone': 'Gjeld det ein annan? Bli hos personen til hjelpa kjem, dersom det er trygt for deg.',
  'safety.contacts': 'Hjelp no',
  'safety.call': 'Ring {{phone}}',
  'safety.open': 'Les meir',
  'safety.kept': 'Vi lagrar ikkje det du skreiv. Tok vi feil, finn du svaret på søket lenger nede.',
} satisfies Record<keyof typeof safetyNb, string>

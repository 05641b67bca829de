import type { uiNb } from './ui.nb.ts'

export const uiNn = {
  'product.name': 'Samspel',
  'product.tagline': 'Éin inngang til all læringsstøtte',
  'layout.skip': 'Hopp til innhaldet',
  'layout.menu': 'Meny',
  'layout.services': 'Tenester A–Å',
  'layout.units': 'Einingar',
  'layout.desk': 'Skrivebord',
  'layout.responsibilities': 'Ansvar',
  'layout.administration': 'Administrasjon',
  'layout.signIn': 'Logg inn',
  'layout.signOut': 'Logg ut',
  'layout.languages': 'Språk',
  'layout.accessibility': 'Tilgjenge',
  'layout.privacy': 'Personvern',
  'layout.demo': 'Dette er ein demonstrasjon og ikkje NTNU si eiga teneste. Datoen her er {{day}}.',
  'layout.demoAddress': 'demonstrasjonsadresse',
  'error.notFound.title': 'Vi finn ikkje denne sida',
  'error.notFound.text': 'Adressa kan vere feil, eller sida er flytt. Prøv å søkje, eller gå til framsida.',
  'error.forbidden.title': 'Du har ikkje tilgang til denne sida',
  'error.forbidden.text':
    'Sida er for andre roller enn dei du har. Spør administratoren ved eininga di dersom du meiner at du skulle hatt tilgang.',
  'error.signedOut.title': 'Du er logga ut – det du skreiv, er ikkje borte',
  'error.signedOut.text':
    'Økta di tok slutt før skjemaet kom fram, så ingenting er lagra enno. Logg inn i ei ny fane, kom tilbake til denne sida og send på nytt. Lukkar du sida før det, blir det du skreiv, borte.',
  'error.signedOut.signIn': 'Logg inn (opnar i ny fane)',
  'error.signedOut.sendAgain': 'Send på nytt',
  'error.server.title': 'Noko gjekk gale hos oss',
  'error.server.text': 'Feilen er registrert. Prøv igjen om litt. Tek du kontakt, så oppgje referansen:',
  'error.home': 'Gå til framsida',
} satisfies Record<keyof typeof uiNb, string>

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
  'layout.requests': 'Førespurnadene mine',
  'layout.signIn': 'Logg inn',
  'layout.signOut': 'Logg ut',
  'layout.languages': 'Språk',
  'layout.accessibility': 'Tilgjenge',
  'layout.privacy': 'Personvern',
  'layout.demo': 'Dette er ein demonstrasjon og ikkje NTNU si eiga teneste. Datoen her er {{day}}.',
  'layout.demoAddress': 'demonstrasjonsadresse',
  'paging.label': 'Sider',
  'paging.before': 'Førre side',
  'paging.at': 'Side {{page}} av {{last}}',
  'paging.after': 'Neste side',
  'error.notFound.title': 'Vi finn ikkje denne sida',
  'error.notFound.text': 'Adressa kan vere feil, eller sida er flytt. Prøv å søkje, eller gå til framsida.',
  'error.forbidden.title': 'Du har ikkje tilgang til denne sida',
  'error.forbidden.text':
    'Sida er for andre roller enn dei du har. Spør administratoren ved eininga di dersom du meiner at du skulle hatt tilgang.',
  'error.foreignForm.title': 'Skjemaet kom frå ein annan nettstad',
  'error.foreignForm.text':
    'Samspel tek berre imot skjema frå sine eigne sider, så nokon andre ikkje kan gjere noko i namnet ditt. Ingenting er endra. Fylte du ut skjemaet her, så gå tilbake, last sida på nytt og send igjen.',
  'error.tooLarge.title': 'Det du sende, er for stort',
  'error.tooLarge.text':
    'Eit skjema her kan vere på høgst 1 MB, og ingenting av dette er lagra. Gå tilbake i nettlesaren, gjer teksten kortare og send igjen. Store dokument kan du lenkje til i staden.',
  'error.signedOut.title': 'Du er logga ut – det du skreiv, er ikkje borte',
  'error.signedOut.text':
    'Økta di tok slutt før skjemaet kom fram, så ingenting er lagra enno. Logg inn i ei ny fane, kom tilbake til denne sida og send på nytt. Lukkar du sida før det, blir det du skreiv, borte.',
  'error.signedOut.signIn': 'Logg inn (opnar i ny fane)',
  'error.signedOut.sendAgain': 'Send på nytt',
  'error.server.title': 'Noko gjekk gale hos oss',
  'error.server.text': 'Feilen er registrert. Prøv igjen om litt. Tek du kontakt, så oppgje referansen:',
  'error.home': 'Gå til framsida',
} satisfies Record<keyof typeof uiNb, string>

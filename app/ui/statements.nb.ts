export const statementsNb = {
  'statement.report': 'Meld fra om feil',
  'statement.reportTo': 'Skriv til',
  'accessibility.title': 'Tilgjengelighet',
  'accessibility.lead':
    'Alle skal kunne bruke Samspel. Her står det hva vi oppfyller, hva som mangler, og hvordan du sier fra.',
  'accessibility.met': 'Dette oppfyller vi',
  'accessibility.met1':
    'Sidene er laget etter WCAG 2.2 på nivå AA og prøvd på bred og smal skjerm, på bokmål, nynorsk og engelsk.',
  'accessibility.met2': 'Alt kan gjøres med tastatur alene, og du ser hele tiden hvor du er.',
  'accessibility.met3': 'Alle sider virker uten JavaScript.',
  'accessibility.met4': 'Tekst på et annet språk enn siden er merket, så skjermleseren uttaler den riktig.',
  'accessibility.met5': 'Sidene følger innstillingene dine for større tekst, høy kontrast og mindre bevegelse.',
  'accessibility.gaps': 'Dette vet vi mangler',
  'accessibility.gap1': 'Noen tjenester har ennå ikke tekst på engelsk. Da vises den norske.',
  'accessibility.gap2': 'Lenker fører til sider som andre har laget. Dem kan vi ikke svare for.',
  'accessibility.gap3': 'Sidene er ikke prøvd av brukere med skjermleser utenfor utviklingen ennå.',
  'accessibility.reportText': 'Fortell hvilken side det gjelder, og hva som var vanskelig. Du får svar fra en person.',
  'accessibility.authority': 'Hjelper ikke det, kan du klage til Tilsynet for universell utforming av ikt',
  'privacy.title': 'Personvern',
  'privacy.lead': 'Du kan lese og søke uten å logge inn og uten at vi vet hvem du er.',
  'privacy.search': 'Når du søker',
  'privacy.search1': 'Ordene i et søk som ga godt treff, blir ikke lagret.',
  'privacy.search2':
    'Finner vi lite eller ingenting, tar vi vare på ordene i 90 dager for å se hva som mangler. Navn, tall og adresser fjernes først, og vi lagrer ikke hvem som spurte.',
  'privacy.search3': 'Skriver du noe som tyder på fare for liv og helse, viser vi nødnumre og lagrer ingenting.',
  'privacy.signIn': 'Når du logger inn',
  'privacy.signIn1':
    'Vi får navnet ditt, e-postadressen og identiteten din fra institusjonen, og lagrer hvilke roller du har i hvilke enheter.',
  'privacy.signIn2': 'Endringer du gjør, føres i en logg med hvem, hva og når, aldri med fritekst.',
  'privacy.signIn3':
    'Har du ingen rolle, og har du ikke logget inn på to år, slettes navnet, e-postadressen og identiteten din.',
  'privacy.cookies': 'Informasjonskapsler',
  'privacy.cookies1':
    'Vi bruker bare kapsler som innloggingen trenger. De forsvinner når du logger ut. Ingen sporer deg her.',
  'privacy.rights': 'Rettighetene dine',
  'privacy.rights1': 'Du kan be om innsyn, retting og sletting. Spør institusjonen, som er behandlingsansvarlig.',
  'privacy.rights2': 'Du kan klage til Datatilsynet',
  'privacy.demo': 'I demonstrasjonen er alle personer oppdiktet.',
}

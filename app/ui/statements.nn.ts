import type { statementsNb } from './statements.nb.ts'

export const statementsNn = {
  'statement.report': 'Meld frå om feil',
  'statement.reportTo': 'Skriv til',
  'accessibility.title': 'Tilgjenge',
  'accessibility.lead':
    'Alle skal kunne bruke Samspel. Her står det kva vi oppfyller, kva som manglar, og korleis du seier frå.',
  'accessibility.met': 'Dette oppfyller vi',
  'accessibility.met1':
    'Sidene er laga etter WCAG 2.2 på nivå AA og prøvde på brei og smal skjerm, på bokmål, nynorsk og engelsk.',
  'accessibility.met2': 'Alt kan gjerast med tastatur åleine, og du ser heile tida kvar du er.',
  'accessibility.met3': 'Alle sider verkar utan JavaScript.',
  'accessibility.met4': 'Tekst på eit anna språk enn sida er merkt, så skjermlesaren uttaler han rett.',
  'accessibility.met5': 'Sidene følgjer innstillingane dine for større tekst, høg kontrast og mindre rørsle.',
  'accessibility.gaps': 'Dette veit vi manglar',
  'accessibility.gap1': 'Nokre tenester har enno ikkje tekst på engelsk. Då blir den norske vist.',
  'accessibility.gap2': 'Lenkjer fører til sider som andre har laga. Dei kan vi ikkje svare for.',
  'accessibility.gap3': 'Sidene er ikkje prøvde av brukarar med skjermlesar utanfor utviklinga enno.',
  'accessibility.reportText': 'Fortel kva side det gjeld, og kva som var vanskeleg. Du får svar frå ein person.',
  'accessibility.authority': 'Hjelper ikkje det, kan du klage til Tilsynet for universell utforming av ikt',
  'privacy.title': 'Personvern',
  'privacy.lead': 'Du kan lese og søkje utan å logge inn og utan at vi veit kven du er.',
  'privacy.search': 'Når du søkjer',
  'privacy.search1': 'Orda i eit søk som gav godt treff, blir ikkje lagra.',
  'privacy.search2':
    'Finn vi lite eller ingenting, tek vi vare på orda i 90 dagar for å sjå kva som manglar. Namn, tal og adresser blir fjerna først, og vi lagrar ikkje kven som spurde.',
  'privacy.search3': 'Skriv du noko som tyder på fare for liv og helse, viser vi naudnummer og lagrar ingenting.',
  'privacy.signIn': 'Når du loggar inn',
  'privacy.signIn1':
    'Vi får namnet ditt, e-postadressa og identiteten din frå institusjonen, og lagrar kva roller du har i kva einingar.',
  'privacy.signIn2': 'Endringar du gjer, blir førte i ein logg med kven, kva og når, aldri med fritekst.',
  'privacy.signIn3':
    'Har du inga rolle, og har du ikkje logga inn på to år, blir namnet, e-postadressa og identiteten din sletta.',
  'privacy.cookies': 'Informasjonskapslar',
  'privacy.cookies1':
    'Vi bruker berre kapslar som innlogginga treng. Dei forsvinn når du loggar ut. Ingen sporar deg her.',
  'privacy.rights': 'Rettane dine',
  'privacy.rights1': 'Du kan be om innsyn, retting og sletting. Spør institusjonen, som er behandlingsansvarleg.',
  'privacy.rights2': 'Du kan klage til Datatilsynet',
  'privacy.demo': 'I demonstrasjonen er alle personar oppdikta.',
} satisfies Record<keyof typeof statementsNb, string>

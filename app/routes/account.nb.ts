import type { SignInProblem } from '#app/platform/sign-in/sign-in-problem.ts'

const problems = {
  'signIn.problem.expired': 'Innloggingen tok for lang tid',
  'signIn.problem.cancelled': 'Du avbrøt innloggingen',
  'signIn.problem.provider': 'Innloggingen lyktes ikke',
  'signIn.problem.eppnTaken': 'Feide-navnet ditt hører til en annen konto her',
  'signIn.problem.tooMany': 'For mange forsøk på kort tid',
} satisfies Record<`signIn.problem.${SignInProblem}`, string>

const advice = {
  'signIn.problem.expired.advice':
    'Det gikk mer enn ti minutter, eller innloggingen ble startet i en annen nettleser. Prøv en gang til.',
  'signIn.problem.cancelled.advice':
    'Ingenting er endret. Du kan lete etter hjelp uten å logge inn, eller prøve en gang til.',
  'signIn.problem.provider.advice':
    'Vi fikk ikke et gyldig svar fra innloggingstjenesten. Prøv igjen om litt. Holder det fram, så kontakt brukerstøtten ved institusjonen din.',
  'signIn.problem.eppnTaken.advice':
    'Det skjer gjerne når en konto er laget på nytt. Be en administrator ved institusjonen om å knytte kontoene sammen.',
  'signIn.problem.tooMany.advice': 'Vent et minutt, og prøv igjen.',
} satisfies Record<`signIn.problem.${SignInProblem}.advice`, string>

export const accountNb = {
  ...problems,
  ...advice,
  'signIn.title': 'Logg inn',
  'signIn.lead':
    'Du trenger ikke logge inn for å finne hjelp. Innlogging er for deg som holder tjenester, enheter og tilganger à jour.',
  'signIn.demoLead':
    'Dette er en demonstrasjon. Velg en rolle og se løsningen slik den rollen ser den. Rollene er ikke virkelige personer, og du trenger ikke passord.',
  'signIn.noneLead': 'Alt som er publisert, er åpent for alle.',
  'signIn.none':
    'Innlogging er ikke satt opp i denne installasjonen. Den som driver den, må oppgi en innloggingstjeneste (OIDC_ISSUER, OIDC_CLIENT_ID og OIDC_CLIENT_SECRET).',
  'signIn.through': 'Logg inn med {{provider}}',
  'signIn.already': 'Du er logget inn som {{name}}. Logger du inn på nytt, avsluttes den økten.',
  'signIn.erased': 'Opplysningene om deg er slettet, og du er logget ut.',
  'signIn.as': 'Velg denne rollen',
  'signIn.alsoRole': 'Også {{role}}',
  'signIn.noRole': 'Uten rolle',
  'profile.title': 'Min side',
  'profile.lead': 'Dette er alt vi har lagret om deg, hvorfor, og hvor lenge.',
  'profile.stored': 'Opplysninger om deg',
  'profile.name': 'Navn',
  'profile.email': 'E-post',
  'profile.eppn': 'Feide-navn',
  'profile.identity': 'Identitet hos innloggingstjenesten',
  'profile.affiliations': 'Tilknytning, slik institusjonen oppgir den',
  'profile.since': 'Kjent her siden',
  'profile.lastSignedIn': 'Sist innlogget',
  'profile.notStored': 'Ikke lagret',
  'profile.synthetic': 'Denne personen er laget for demonstrasjonen og finnes ikke.',
  'profile.roles': 'Rollene dine',
  'profile.noRoles': 'Du har ingen rolle her. Det trenger du ikke for å finne hjelp.',
  'profile.role': 'Rolle',
  'profile.unit': 'Enhet',
  'profile.period': 'Periode',
  'profile.why': 'Hvorfor og hvor lenge',
  'profile.what': 'Hva',
  'profile.purpose': 'Hvorfor',
  'profile.until': 'Hvor lenge',
  'profile.data.identity': 'Navn, e-post, Feide-navn og identitet',
  'profile.data.identity.why': 'For å vite hvem som gjør endringer, og kunne skrive til deg.',
  'profile.data.identity.until':
    'Til du eller en administrator sletter dem, eller til du er uten rolle og ikke har logget inn på to år.',
  'profile.data.roles': 'Roller med periode',
  'profile.data.roles.why': 'For å gi deg tilgang til det du har ansvar for.',
  'profile.data.roles.until': 'Tilgangen slutter med perioden. Raden blir stående uten navn når du er slettet.',
  'profile.data.session': 'Innlogget økt',
  'profile.data.session.why': 'For at du skal slippe å logge inn på hver side.',
  'profile.data.session.until': 'Høyst 12 timer, eller to timer uten aktivitet. Den slettes når du logger ut.',
  'profile.data.mail': 'E-post til deg',
  'profile.data.mail.why': 'For å minne om arbeid som venter.',
  'profile.data.mail.until': '90 dager.',
  'profile.data.audit': 'Endringsloggen',
  'profile.data.audit.why': 'For at det skal gå an å se hvem som endret hva og når. Den har aldri fritekst.',
  'profile.data.audit.until': 'Blir stående, med et nummer i stedet for navnet når du er slettet.',
  'profile.language': 'Språk',
  'profile.languageLead': 'På hvilket språk skal vi skrive til deg?',
  'profile.saveLanguage': 'Lagre språk',
  'profile.languageSaved': 'Språket er lagret.',
  'profile.takeAlong': 'Ta med deg opplysningene',
  'profile.takeAlongLead': 'Last ned alt som er lagret om deg, i et format som andre programmer kan lese (JSON).',
  'profile.download': 'Last ned',
  'profile.erase': 'Slett opplysningene om meg',
  'profile.eraseLead':
    'Navn, e-post og identitet fjernes, alle roller avsluttes, og du blir logget ut. Dette kan ikke angres. Logger du inn igjen senere, blir du en ny person uten roller.',
  'profile.eraseConfirm': 'Ja, slett opplysningene om meg',
  'profile.eraseButton': 'Slett',
}

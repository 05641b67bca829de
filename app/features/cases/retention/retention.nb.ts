import type { CaseType } from '../case.ts'
import type { CaseTypeRefusal } from './change-case-type.server.ts'
import type { RetentionRefusal } from './retention.ts'

export const retentionNb = {
  'retention.page': 'Slett {{reference}}',
  'retention.lead':
    'Alt i henvendelsen blir borte: det du skrev, svarene, vedleggene, og det søket vet om den. Bare nummeret blir igjen. Dette kan ikke gjøres om.',
  'retention.confirm': 'Ja, slett henvendelsen',
  'retention.mustConfirm': 'Kryss av for at du vil slette den.',
  'retention.button': 'Slett for godt',
  'retention.keep': 'Tilbake til henvendelsen, uten å slette',
  'retention.doneTitle': 'Henvendelsen er slettet',
  'retention.done': 'Alt er borte. Bare nummeret er igjen.',
  'retention.notFound': 'Henvendelsen finnes ikke.',
  'retention.notClosed': 'Henvendelsen må være avsluttet før den kan slettes. Trekk den tilbake først.',
  'retention.timeNotOver': 'Tiden er ikke ute.',
  'retention.awaitsArchive': 'Arkivet har ikke bekreftet at det har mottatt saken.',
  'retention.mustBeArchived': 'Denne typen saker må bevares i arkivet, og kan ikke slettes nå.',
  'retention.merged': 'Henvendelsen er slått sammen med en annen. Slett den andre, så blir begge borte.',
  'caseType.page': 'Sakstyper',
  'caseType.lead':
    'Hvor lenge en sak blir lagret etter at den er avsluttet, og om arkivet må ha den først. Endringer gjelder også saker som finnes fra før.',
  'caseType.question': 'Spørsmål',
  'caseType.teaching': 'Undervisning og studiekvalitet',
  'caseType.personal': 'Personlige forhold',
  'caseType.keepMonths': 'Måneder etter avslutning',
  'caseType.needsArchive': 'Slettes først når arkivet har bekreftet mottak',
  'caseType.isRestricted': 'Leses bare av dem som er utpekt i saksbehandlende enhet.',
  'caseType.awaitArchive_one': '{{count}} avsluttet sak venter på arkivet.',
  'caseType.awaitArchive_other': '{{count}} avsluttede saker venter på arkivet.',
  'caseType.archive': 'Mottatt av arkivet',
  'caseType.archiveLead':
    'Skriv referansene som arkivet har bekreftet, én på hver linje. En sak som åpnes igjen, må bekreftes på nytt.',
  'caseType.references': 'Referanser',
  'caseType.acknowledge': 'Bekreft mottak',
  'caseType.unknown': 'Disse er ikke avsluttede saker som arkivet skal ha: {{references}}',
  'caseType.notFound': 'Sakstypen finnes ikke.',
  'caseType.notYours': 'Bare institusjonens administratorer kan endre dette.',
  'caseType.changedMeanwhile': 'En annen har endret sakstypen i mellomtiden. Se over og lagre på nytt.',
  'caseType.monthsWrong': 'Skriv et helt tall fra 1 til 480.',
  'caseType.referencesMissing': 'Skriv minst én referanse, for eksempel S-2021-000123.',
} satisfies Record<RetentionRefusal | CaseTypeRefusal | `caseType.${CaseType}`, string> & Record<string, string>

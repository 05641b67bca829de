import type { retentionNb } from './retention.nb.ts'

export const retentionNn = {
  'retention.page': 'Slett {{reference}}',
  'retention.lead':
    'Alt i førespurnaden blir borte: det du skreiv, svara, vedlegga, og det søket veit om han. Berre nummeret blir igjen. Dette kan ikkje gjerast om.',
  'retention.confirm': 'Ja, slett førespurnaden',
  'retention.mustConfirm': 'Kryss av for at du vil slette han.',
  'retention.button': 'Slett for godt',
  'retention.doneTitle': 'Førespurnaden er sletta',
  'retention.done': 'Alt er borte. Berre nummeret er igjen.',
  'retention.notFound': 'Førespurnaden finst ikkje.',
  'retention.notClosed': 'Førespurnaden må vere avslutta før han kan slettast. Trekk han tilbake først.',
  'retention.timeNotOver': 'Tida er ikkje ute.',
  'retention.awaitsArchive': 'Arkivet har ikkje stadfesta at det har fått saka.',
  'retention.mustBeArchived': 'Slike saker må takast vare på i arkivet, og kan ikkje slettast no.',
  'caseType.page': 'Sakstypar',
  'caseType.lead':
    'Kor lenge ei sak blir lagra etter at ho er avslutta, og om arkivet må ha ho først. Endringar gjeld også saker som finst frå før.',
  'caseType.question': 'Spørsmål',
  'caseType.teaching': 'Undervisning og studiekvalitet',
  'caseType.personal': 'Personlege forhold',
  'caseType.keepMonths': 'Månader etter avslutning',
  'caseType.needsArchive': 'Blir sletta først når arkivet har stadfesta mottak',
  'caseType.isRestricted': 'Blir lesne berre av dei som er peika ut i sakshandsamande eining.',
  'caseType.awaitArchive_one': '{{count}} avslutta sak ventar på arkivet.',
  'caseType.awaitArchive_other': '{{count}} avslutta saker ventar på arkivet.',
  'caseType.archive': 'Motteke av arkivet',
  'caseType.archiveLead':
    'Skriv referansane som arkivet har stadfesta, éin på kvar linje. Ei sak som blir opna igjen, må stadfestast på nytt.',
  'caseType.references': 'Referansar',
  'caseType.acknowledge': 'Stadfest mottak',
  'caseType.unknown': 'Desse er ikkje avslutta saker som arkivet skal ha: {{references}}',
  'caseType.notFound': 'Sakstypen finst ikkje.',
  'caseType.notYours': 'Berre administratorane til institusjonen kan endre dette.',
  'caseType.changedMeanwhile': 'Ein annan har endra sakstypen i mellomtida. Sjå over og lagre på nytt.',
  'caseType.monthsWrong': 'Skriv eit heilt tal frå 1 til 480.',
  'caseType.referencesMissing': 'Skriv minst éin referanse, til dømes S-2021-000123.',
} satisfies Record<keyof typeof retentionNb, string>

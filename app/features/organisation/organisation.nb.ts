import type { PersonRefusal } from './person.ts'
import type { UnitRefusal, UnitType } from './unit.ts'
import type { Role } from './viewer.ts'

const refusals = {
  'org.unit.notFound': 'Enheten finnes ikke.',
  'org.unit.notYours': 'Du kan bare endre enheter som du administrerer.',
  'org.unit.changedSince':
    'En annen har endret enheten mens du skrev. Over skjemaet ser du det som gjelder nå. Lagre igjen hvis ditt skal gjelde.',
  'org.unit.needsParent': 'Velg hvilken enhet den hører under.',
  'org.unit.ownPart': 'En enhet kan ikke høre under seg selv eller en av sine egne deler.',
  'org.unit.parentEnded': 'Enheten du valgte, er avviklet. Velg en som er i drift.',
  'org.unit.campusNotThere': 'Velg et campus fra listen.',
  'org.unit.fsCodeTaken': 'En annen enhet har denne stedkoden.',
  'org.unit.ended': 'Enheten er avviklet og kan ikke endres slik.',
  'org.unit.beforeFounding': 'Siste dag må være etter den dagen enheten ble opprettet.',
  'org.unit.laterName': 'Enheten har et navn som gjelder fra en senere dag. Velg den dagen eller en senere.',
  'org.unit.hasParts': 'Enheten har underenheter som fortsatt er i drift. Flytt eller avvikle dem først.',
  'org.unit.needsSuccessor': 'Enheten svarer for noe. Velg hvem som tar over.',
  'org.unit.successorNotThere': 'En etterfølger må være en annen enhet som er i drift dagen etter siste dag.',
  'org.unit.institutionStays': 'Institusjonen selv kan verken flyttes eller avvikles.',
  'org.unit.divideFirst': 'Velg hvem av etterfølgerne som tar over hver oppgave.',
  'org.person.notFound': 'Personen finnes ikke.',
  'org.person.notYours': 'Du kan bare endre personer og roller i enheter som du administrerer.',
  'org.person.eppnTaken': 'En annen person har dette Feide-navnet.',
  'org.person.nameNeeded': 'Vi kjenner ingen med dette Feide-navnet. Skriv navnet, så oppretter vi personen.',
  'org.membership.notFound': 'Rollen finnes ikke lenger.',
  'org.membership.overlaps': 'Personen har allerede denne rollen i enheten i hele eller deler av perioden.',
  'org.membership.unitNotThere': 'Enheten er ikke i drift i hele perioden.',
  'org.membership.endsBeforeStart': 'Siste dag må være den første dagen eller senere.',
  'org.membership.endsEarlier': 'Rollen slutter før det fra før. Gi heller en ny rolle fra den dagen.',
  'org.membership.lastAdministrator': 'Dette er institusjonens eneste administrator. Gi noen andre rollen først.',
} satisfies Record<UnitRefusal | PersonRefusal, string>

const unitTypes = {
  'org.unitType.institution': 'Institusjon',
  'org.unitType.faculty': 'Fakultet',
  'org.unitType.department': 'Institutt',
  'org.unitType.central_unit': 'Sentral enhet',
  'org.unitType.section': 'Seksjon',
  'org.unitType.local_support': 'Lokal støtte',
  'org.unitType.project': 'Prosjekt',
  'org.unitType.external_body': 'Ekstern instans',
} satisfies Record<`org.unitType.${UnitType}`, string>

const roles = {
  'org.role.teacher': 'Underviser',
  'org.role.student': 'Student',
  'org.role.student_representative': 'Studentrepresentant',
  'org.role.learning_assistant': 'Læringsassistent',
  'org.role.wellbeing_leader': 'Trivselsleder',
  'org.role.case_handler': 'Saksbehandler',
  'org.role.restricted_case_handler': 'Saksbehandler for personlige saker',
  'org.role.editor': 'Redaktør',
  'org.role.course_coordinator': 'Emneansvarlig',
  'org.role.programme_leader': 'Studieprogramleder',
  'org.role.faculty_leader': 'Fakultetsleder',
  'org.role.economist': 'Økonom',
  'org.role.vice_rector': 'Prorektor',
  'org.role.project_leader': 'Prosjektleder',
  'org.role.administrator': 'Administrator',
} satisfies Record<`org.role.${Role}`, string>

const mayDo = {
  'org.may.teacher': 'Finner hjelp til undervisningen, på tre språk.',
  'org.may.student': 'Finner hjelp til studiene og studiehverdagen.',
  'org.may.student_representative': 'Finner hjelp for seg selv og for kullet.',
  'org.may.learning_assistant': 'Finner opplæring og hjelp til å veilede andre studenter.',
  'org.may.wellbeing_leader': 'Finner hjelp til å planlegge sosiale aktiviteter i klassen.',
  'org.may.case_handler':
    'Svarer på enhetens saker, holder tjenestene til enheten à jour og svarer på forslag om ansvar.',
  'org.may.restricted_case_handler': 'Svarer på enhetens saker, også de som gjelder personlige forhold.',
  'org.may.editor': 'Skriver og publiserer tjenester for hele institusjonen.',
  'org.may.course_coordinator': 'Finner hjelp til å utvikle og drive emnet.',
  'org.may.programme_leader': 'Finner hjelp til å utvikle studieprogrammet.',
  'org.may.faculty_leader': 'Ser hvem som svarer for hva ved fakultetet.',
  'org.may.economist': 'Finner hjelp og ser hvem som svarer for hva.',
  'org.may.vice_rector': 'Ser helheten: tjenester, enheter og avtalt ansvar.',
  'org.may.project_leader': 'Ser helheten og hvor ansvaret ikke er avtalt ennå.',
  'org.may.administrator': 'Styrer enheter, personer og tilganger, og leser endringsloggen.',
} satisfies Record<`org.may.${Role}`, string>

export const organisationNb = {
  ...refusals,
  ...unitTypes,
  ...roles,
  ...mayDo,
  'org.form.required': 'Fyll ut dette feltet.',
  'org.form.tooLong': 'Teksten er for lang.',
  'org.form.day': 'Skriv en dato som finnes, for eksempel 2021-09-01.',
  'org.form.choose': 'Velg noe fra listen.',
  'org.form.website': 'Skriv en nettadresse som begynner med https:// eller http://.',
  'org.form.eppn': 'Et Feide-navn ser slik ut: brukernavn@ntnu.no.',
  'org.form.confirm': 'Kryss av for at du vil dette.',
  'org.person.erased': 'Slettet person',
}

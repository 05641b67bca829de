export const coordinatorsNb = {
  'groups.coordinator.page': 'Koordinatorer',
  'groups.coordinator.lead':
    'De som står her, ser studentlista, lager gruppene og svarer studentene. Emneansvarlige og programledere i enheten kan gjøre det samme uten å stå her.',
  'groups.coordinator.name': 'La én til koordinere',
  'groups.coordinator.person': 'Feide-navn eller e-postadresse',
  'groups.coordinator.personHint':
    'For eksempel kari@universitet.no. Personen må ha logget inn her før, eller være lagt inn av administrator.',
  'groups.coordinator.give': 'Legg til',
  'groups.coordinator.remove': 'Fjern',
  'groups.coordinator.named': 'Personen er lagt til.',
  'groups.coordinator.removed': 'Personen er fjernet.',
  'groups.coordinator.needed': 'Skriv et Feide-navn eller en e-postadresse.',
  'groups.coordinator.tooLong': 'Det er for langt til å være et Feide-navn eller en e-postadresse.',
  'groups.coordinator.unknown':
    'Ingen her har dette Feide-navnet eller denne e-postadressen. Be personen logge inn én gang, og prøv igjen.',
  'groups.coordinator.several': 'Flere har denne e-postadressen. Skriv Feide-navnet.',
  'groups.coordinator.isStudent': 'Personen er student i kullet, og kan ikke koordinere det.',
  'groups.coordinator.already': 'Personen koordinerer kullet allerede.',
  'groups.coordinator.notThere': 'Personen er allerede fjernet.',
  'groups.coordinator.last': 'Kullet må ha minst én koordinator. Legg til en annen først.',
  'admin.audit.action.cohort.coordinatorNamed': 'Koordinator for kull lagt til',
  'admin.audit.action.cohort.coordinatorRemoved': 'Koordinator for kull fjernet',
}

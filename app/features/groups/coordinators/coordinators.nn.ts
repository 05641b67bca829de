export const coordinatorsNn = {
  'groups.coordinator.page': 'Koordinatorar',
  'groups.coordinator.lead':
    'Dei som står her, ser studentlista, lagar gruppene og svarer studentane. Emneansvarlege og programleiarar i eininga kan gjere det same utan å stå her.',
  'groups.coordinator.name': 'La éin til koordinere',
  'groups.coordinator.person': 'Feide-namn eller e-postadresse',
  'groups.coordinator.personHint':
    'Til dømes kari@universitet.no. Personen må ha logga inn her før, eller vere lagd inn av administrator.',
  'groups.coordinator.give': 'Legg til',
  'groups.coordinator.remove': 'Fjern',
  'groups.coordinator.named': 'Personen er lagd til.',
  'groups.coordinator.removed': 'Personen er fjerna.',
  'groups.coordinator.needed': 'Skriv eit Feide-namn eller ei e-postadresse.',
  'groups.coordinator.tooLong': 'Det er for langt til å vere eit Feide-namn eller ei e-postadresse.',
  'groups.coordinator.unknown':
    'Ingen her har dette Feide-namnet eller denne e-postadressa. Be personen logge inn éin gong, og prøv igjen.',
  'groups.coordinator.several': 'Fleire har denne e-postadressa. Skriv Feide-namnet.',
  'groups.coordinator.isStudent': 'Personen er student i kullet, og kan ikkje koordinere det.',
  'groups.coordinator.already': 'Personen koordinerer kullet allereie.',
  'groups.coordinator.notThere': 'Personen er allereie fjerna.',
  'groups.coordinator.last': 'Kullet må ha minst éin koordinator. Legg til ein annan først.',
  'admin.audit.action.cohort.coordinatorNamed': 'Koordinator for kull lagd til',
  'admin.audit.action.cohort.coordinatorRemoved': 'Koordinator for kull fjerna',
}

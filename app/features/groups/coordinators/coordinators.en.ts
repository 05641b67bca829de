export const coordinatorsEn = {
  'groups.coordinator.page': 'Coordinators',
  'groups.coordinator.lead':
    'Those listed here see the students, form the groups and answer the students. Course coordinators and programme leaders of the unit can do the same without being listed.',
  'groups.coordinator.name': 'Let somebody else coordinate, too',
  'groups.coordinator.person': 'Feide name or email address',
  'groups.coordinator.personHint':
    'Such as kari@universitet.no. They must have signed in here before, or have been added by an administrator.',
  'groups.coordinator.give': 'Add',
  'groups.coordinator.remove': 'Remove',
  'groups.coordinator.named': 'They are added.',
  'groups.coordinator.removed': 'They are removed.',
  'groups.coordinator.needed': 'Write a Feide name or an email address.',
  'groups.coordinator.tooLong': 'That is too long for a Feide name or an email address.',
  'groups.coordinator.unknown':
    'Nobody here has this Feide name or email address. Ask them to sign in once, and try again.',
  'groups.coordinator.several': 'Several people have this email address. Write the Feide name.',
  'groups.coordinator.isStudent': 'They are a student of the cohort, and cannot coordinate it.',
  'groups.coordinator.already': 'They coordinate the cohort already.',
  'groups.coordinator.notThere': 'They are removed already.',
  'groups.coordinator.last': 'A cohort must have one coordinator at least. Add another one first.',
  'admin.audit.action.cohort.coordinatorNamed': 'Coordinator of a cohort added',
  'admin.audit.action.cohort.coordinatorRemoved': 'Coordinator of a cohort removed',
}

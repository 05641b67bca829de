export const groupExportsNb = {
  'groups.export.page': 'Eksport og utskrift',
  'groups.export.lead': 'Ta med gruppene dit studentene er. Hver nedlasting blir loggført.',
  'groups.export.blackboard': 'Blackboard Ultra',
  'groups.export.canvas': 'Canvas',
  'groups.export.moodle': 'Moodle',
  'groups.export.table': 'Excel og CSV',
  'groups.export.print': 'Kort til første møte',
  'groups.export.how.blackboard':
    'Importer gruppesettet på gruppesiden i emnet først, og så medlemmene i gruppesettet. Brukernavnene må være de samme som i Blackboard.',
  'groups.export.how.canvas':
    'Lag et gruppesett i Canvas, og velg Importer. Gruppene blir laget, og studentene lagt i dem.',
  'groups.export.how.moodle':
    'Importer gruppene i emnet først. Medlemmene lastes opp av en som kan laste opp brukere, med kortnavnet til emnet.',
  'groups.export.how.table': 'En rad for hver student: gruppe, navn, brukernavn og e-post.',
  'groups.export.how.print': 'Et kort for hver gruppe, med hvem som er med, tid, sted og tre spørsmål å begynne med.',
  'groups.export.course': 'Kortnavnet til emnet i Moodle',
  'groups.export.format.blackboardGroups': 'Gruppesett',
  'groups.export.format.blackboardMembers': 'Medlemmer',
  'groups.export.format.canvas': 'Grupper og medlemmer',
  'groups.export.format.moodleGroups': 'Grupper',
  'groups.export.format.moodleMembers': 'Medlemmer',
  'groups.export.format.csv': 'CSV',
  'groups.export.format.excel': 'Excel',
  'groups.export.printOpen': 'Vis kortene',
  'groups.export.noTime': 'Avtal tid og sted sammen.',
  'groups.export.printHow': 'Skriv ut siden, og klipp langs strekene.',
  'admin.audit.action.cohort.exported': 'Grupper eksportert',
}

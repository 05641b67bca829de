export const groupExportsNn = {
  'groups.export.page': 'Eksport og utskrift',
  'groups.export.lead': 'Ta med gruppene dit studentane er. Kvar nedlasting blir loggført.',
  'groups.export.blackboard': 'Blackboard Ultra',
  'groups.export.canvas': 'Canvas',
  'groups.export.moodle': 'Moodle',
  'groups.export.table': 'Excel og CSV',
  'groups.export.print': 'Kort til første møte',
  'groups.export.how.blackboard':
    'Importer gruppesettet på gruppesida i emnet først, og så medlemene i gruppesettet. Brukarnamna må vere dei same som i Blackboard.',
  'groups.export.how.canvas':
    'Lag eit gruppesett i Canvas, og vel Importer. Gruppene blir laga, og studentane lagde i dei.',
  'groups.export.how.moodle':
    'Importer gruppene i emnet først. Medlemene blir lasta opp av ein som kan laste opp brukarar, med kortnamnet til emnet.',
  'groups.export.how.table': 'Ei rad for kvar student: gruppe, namn, brukarnamn og e-post.',
  'groups.export.how.print': 'Eit kort for kvar gruppe, med kven som er med, tid, stad og tre spørsmål å byrje med.',
  'groups.export.course': 'Kortnamnet til emnet i Moodle',
  'groups.export.format.blackboardGroups': 'Gruppesett',
  'groups.export.format.blackboardMembers': 'Medlemer',
  'groups.export.format.canvas': 'Grupper og medlemer',
  'groups.export.format.moodleGroups': 'Grupper',
  'groups.export.format.moodleMembers': 'Medlemer',
  'groups.export.format.csv': 'CSV',
  'groups.export.format.excel': 'Excel',
  'groups.export.printOpen': 'Vis korta',
  'groups.export.noTime': 'Avtal tid og stad saman.',
  'groups.export.printHow': 'Skriv ut sida, og klipp langs strekane.',
  'admin.audit.action.cohort.exported': 'Grupper eksporterte',
}

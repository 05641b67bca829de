export const groupExportsEn = {
  'groups.export.page': 'Export and print',
  'groups.export.lead': 'Take the groups to where students are. Each download is logged.',
  'groups.export.blackboard': 'Blackboard Ultra',
  'groups.export.canvas': 'Canvas',
  'groups.export.moodle': 'Moodle',
  'groups.export.table': 'Excel and CSV',
  'groups.export.print': 'Cards for the first meeting',
  'groups.export.how.blackboard':
    'Import the group set on the course’s groups page first, then the members in the group set. User names must be those of Blackboard.',
  'groups.export.how.canvas':
    'Make a group set in Canvas, and choose Import. The groups are made, and students put in them.',
  'groups.export.how.moodle':
    'Import the groups in the course first. Members are uploaded by somebody who can upload users, with the short name of the course.',
  'groups.export.how.table': 'A row for each student: group, name, user name and email.',
  'groups.export.how.print': 'A card for each group, with who is in it, time, place and three questions to begin with.',
  'groups.export.course': 'The course’s short name in Moodle',
  'groups.export.format.blackboardGroups': 'Group set',
  'groups.export.format.blackboardMembers': 'Members',
  'groups.export.format.canvas': 'Groups and members',
  'groups.export.format.moodleGroups': 'Groups',
  'groups.export.format.moodleMembers': 'Members',
  'groups.export.format.csv': 'CSV',
  'groups.export.format.excel': 'Excel',
  'groups.export.printOpen': 'Show the cards',
  'groups.export.noTime': 'Agree on a time and a place together.',
  'groups.export.printHow': 'Print the page, and cut along the lines.',
  'admin.audit.action.cohort.exported': 'Groups exported',
}

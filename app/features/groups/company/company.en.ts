export const companyEn = {
  'groups.company.title': 'The same company across courses',
  'groups.company.lead':
    'Students who already have a group in their programme or class can be in the same one here. You place the others afterwards, or by mending.',
  'groups.company.from': 'Begin from the groups of',
  'groups.company.option_one': '{{name}} ({{count}} student in both)',
  'groups.company.option_other': '{{name}} ({{count}} students in both)',
  'groups.company.take': 'Use these groups',
  'groups.company.newer': 'The groups of {{name}} were published again after these.',
  'groups.company.takeAgain': 'See what that changes',
}

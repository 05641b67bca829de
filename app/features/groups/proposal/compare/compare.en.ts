export const compareEn = {
  'groups.compare.page': 'Compare with before',
  'groups.compare.beginning': 'Compared with where the proposal began',
  'groups.compare.published': 'Compared with the published groups',
  'groups.compare.whole': 'Overall',
  'groups.compare.before': 'Before',
  'groups.compare.now': 'Now',
  'groups.compare.moved_one': '{{count}} student is in another group',
  'groups.compare.moved_other': '{{count}} students are in another group',
}

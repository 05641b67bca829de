export const compareNn = {
  'groups.compare.page': 'Samanlikn med før',
  'groups.compare.beginning': 'Mot slik framlegget begynte',
  'groups.compare.published': 'Mot dei publiserte gruppene',
  'groups.compare.whole': 'Samla',
  'groups.compare.before': 'Før',
  'groups.compare.now': 'No',
  'groups.compare.moved_one': '{{count}} student står i ei anna gruppe',
  'groups.compare.moved_other': '{{count}} studentar står i ei anna gruppe',
}

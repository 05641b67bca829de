export const compareNb = {
  'groups.compare.page': 'Sammenlign med før',
  'groups.compare.beginning': 'Mot slik forslaget begynte',
  'groups.compare.published': 'Mot de publiserte gruppene',
  'groups.compare.whole': 'Samlet',
  'groups.compare.before': 'Før',
  'groups.compare.now': 'Nå',
  'groups.compare.moved_one': '{{count}} student står i en annen gruppe',
  'groups.compare.moved_other': '{{count}} studenter står i en annen gruppe',
}

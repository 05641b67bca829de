export const companyNn = {
  'groups.company.title': 'Fast følgje på tvers av emne',
  'groups.company.lead':
    'Studentar som alt har ei gruppe i programmet eller klassen, kan vere i den same her. Dei andre plasserer de etterpå, eller ved å utbetre.',
  'groups.company.from': 'Byrj frå gruppene i',
  'groups.company.option_one': '{{name}} ({{count}} student i begge)',
  'groups.company.option_other': '{{name}} ({{count}} studentar i begge)',
  'groups.company.take': 'Bruk desse gruppene',
  'groups.company.newer': 'Gruppene i {{name}} er publiserte på nytt sidan desse blei det.',
  'groups.company.takeAgain': 'Sjå kva det endrar',
}

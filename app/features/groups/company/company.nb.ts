export const companyNb = {
  'groups.company.title': 'Fast følge på tvers av emner',
  'groups.company.lead':
    'Studenter som alt har en gruppe i programmet eller klassen, kan være i den samme her. De andre plasserer dere etterpå, eller ved å utbedre.',
  'groups.company.from': 'Begynn fra gruppene i',
  'groups.company.option_one': '{{name}} ({{count}} student i begge)',
  'groups.company.option_other': '{{name}} ({{count}} studenter i begge)',
  'groups.company.take': 'Bruk disse gruppene',
  'groups.company.newer': 'Gruppene i {{name}} er publisert på nytt siden disse ble det.',
  'groups.company.takeAgain': 'Se hva det endrer',
}

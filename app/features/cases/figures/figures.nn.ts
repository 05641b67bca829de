import type { figuresNb } from './figures.nb.ts'

export const figuresNn = {
  'figures.page': 'Svartider',
  'figures.lead':
    'Saker som kom inn i månaden, for eininga som svara først eller har saka no. Tida blir rekna i arbeidstida til eininga frå nokon spurde, utan ventetida på den som spurde.',
  'figures.noMeasure':
    'Tala gjeld einingar, aldri tilsette. Verken dei eller endringsloggen er eit mål på innsatsen til nokon. Saker om personlege forhold er ikkje rekna med. Tal for einingar med færre enn fem sakshandsamarar, eller færre enn fem saker, blir ikkje viste.',
  'figures.month': 'Månad',
  'figures.show': 'Vis',
  'figures.none': 'Ingen einingar å vise tal for.',
  'figures.unit': 'Eining',
  'figures.asked': 'Kom inn',
  'figures.withinTime': 'Svara innan fristen',
  'figures.median': 'Halvparten svara innan',
  'figures.ninetieth': '9 av 10 svara innan',
  'figures.open': 'Opne',
  'figures.overdue': 'Over fristen',
  'figures.handedOver': 'Overleverte',
  'figures.percent': '{{value}} %',
  'figures.hours': '{{value}} timar',
  'figures.few_people': 'Få sakshandsamarar',
  'figures.few_cases': 'Få saker',
  'figures.not_reached': 'Ikkje nådd',
  'wandered.title': 'Saker på vandring',
  'wandered.lead':
    'Avslutta saker som vart overleverte to gonger eller meir, eller som to einingar takka nei til. Berre talet på dei: ingen saker, emne eller personar. Saker om personlege forhold er ikkje med.',
  'wandered.none': 'Ingen saker har vandra.',
  'wandered.month': 'Månad',
  'wandered.service': 'Teneste',
  'wandered.noService': 'Inga teneste vald',
  'wandered.path': 'Veg',
  'wandered.declined': 'Takka nei',
  'wandered.cases': 'Tal på saker',
} satisfies Record<keyof typeof figuresNb, string>

import type { NoFigure } from '../service-time/figures.ts'

export const figuresNb = {
  'figures.page': 'Svartider',
  'figures.lead':
    'Saker som kom inn i måneden, for enheten som svarte først eller har saken nå. Tiden regnes i enhetens arbeidstid fra noen spurte, uten ventetiden på den som spurte.',
  'figures.noMeasure':
    'Tallene gjelder enheter, aldri ansatte. Verken de eller endringsloggen er et mål på noens innsats. Saker om personlige forhold er ikke regnet med. Tall for enheter med færre enn fem saksbehandlere, eller færre enn fem saker, vises ikke.',
  'figures.month': 'Måned',
  'figures.show': 'Vis',
  'figures.none': 'Ingen enheter å vise tall for.',
  'figures.unit': 'Enhet',
  'figures.asked': 'Kom inn',
  'figures.withinTime': 'Svart innen fristen',
  'figures.median': 'Halvparten svart innen',
  'figures.ninetieth': '9 av 10 svart innen',
  'figures.open': 'Åpne',
  'figures.overdue': 'Over fristen',
  'figures.handedOver': 'Overlevert',
  'figures.percent': '{{value}} %',
  'figures.hours': '{{value}} timer',
  'figures.few_people': 'Få saksbehandlere',
  'figures.few_cases': 'Få saker',
  'figures.not_reached': 'Ikke nådd',
  'wandered.title': 'Saker på vandring',
  'wandered.lead':
    'Avsluttede saker som ble overlevert to ganger eller mer, eller som to enheter takket nei til. Bare antall: ingen saker, emner eller personer. Saker om personlige forhold er ikke med.',
  'wandered.none': 'Ingen saker har vandret.',
  'wandered.month': 'Måned',
  'wandered.service': 'Tjeneste',
  'wandered.noService': 'Ingen tjeneste valgt',
  'wandered.path': 'Vei',
  'wandered.declined': 'Takket nei',
  'wandered.cases': 'Antall',
} satisfies Record<NoFigure, string> & Record<string, string>

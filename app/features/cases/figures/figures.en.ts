import type { figuresNb } from './figures.nb.ts'

export const figuresEn = {
  'figures.page': 'Service times',
  'figures.lead':
    'Cases that came in during the month, for the unit that answered first or has the case now. Time is counted in the unit’s working hours from when somebody asked, without waiting for the asker.',
  'figures.noMeasure':
    'The figures are of units, never of employees. Neither they nor the audit log measure anybody’s performance. Cases about personal matters are not counted. Units with fewer than five case handlers, or fewer than five cases, have no figures here.',
  'figures.month': 'Month',
  'figures.show': 'Show',
  'figures.none': 'There are no units to show figures of.',
  'figures.unit': 'Unit',
  'figures.asked': 'Came in',
  'figures.withinTime': 'Answered in time',
  'figures.median': 'Half answered within',
  'figures.ninetieth': '9 in 10 answered within',
  'figures.open': 'Open',
  'figures.overdue': 'Overdue',
  'figures.handedOver': 'Handed over',
  'figures.percent': '{{value}}%',
  'figures.hours': '{{value}} hours',
  'figures.few_people': 'Few case handlers',
  'figures.few_cases': 'Few cases',
  'figures.not_reached': 'Not reached',
  'wandered.title': 'Cases that wandered',
  'wandered.lead':
    'Closed cases that were handed over twice or more, or that two units declined. Counts alone: no cases, subjects or persons. Cases about personal matters are not here.',
  'wandered.none': 'No cases have wandered.',
  'wandered.month': 'Month',
  'wandered.service': 'Service',
  'wandered.noService': 'No service chosen',
  'wandered.path': 'Way',
  'wandered.declined': 'Declined',
  'wandered.cases': 'Number',
} satisfies Record<keyof typeof figuresNb, string>

import type { TFunction } from 'i18next'
import type { Language } from '#app/platform/texts/languages.ts'
import { clockTime, shortDay } from '#app/ui/dates.ts'
import type { ShownEvent } from './case-view.queries.server.ts'
import { timeLeft } from './time-left.ts'

/** When a case is due, as one says it today. */
export function dueWords(t: TFunction, language: Language, dueAt: Date, now: Date): string {
  const left = timeLeft(dueAt, now)
  const time = clockTime(dueAt, language)
  if (left.kind === 'over')
    return left.days === 0 ? t('cases.due.overToday', { time }) : t('cases.due.over', { count: -left.days })
  return left.kind === 'later'
    ? t('cases.due.later', { day: shortDay(dueAt, language) })
    : t(`cases.due.${left.kind}`, { time })
}

/** What happened, as a sentence. */
export function eventWords(t: TFunction, event: ShownEvent): string {
  const { kind, unit, otherUnit, handlerName, reason, detail } = event
  const names = { unit: unit ?? t('cases.talk.somebody'), other: otherUnit ?? t('cases.talk.somebody') }
  if (kind === 'assigned' && detail.handler == null) return t('cases.event.unassigned', names)
  const as = typeof detail.as === 'string' ? t(`cases.closedAs.${detail.as as 'answered'}`) : ''
  return t(`cases.event.${kind}`, {
    ...names,
    as,
    handler: handlerName ?? t('cases.talk.somebody'),
    reason: reason ?? '',
  })
}

import type { TFunction } from 'i18next'
import type { Language } from '#app/platform/texts/languages.ts'
import { longDay } from '#app/ui/dates.ts'
import type { RoutingReason } from './routing-reason.ts'

interface Named {
  part: 'lead' | 'second'
  reason: RoutingReason['code']
  reasonParams: RoutingReason['params']
  /** In the reader's language. */
  service: string
  unit: string
}

/** Why a unit is suggested, in whole sentences. */
export function wordReason(t: TFunction, language: Language, { part, reason, reasonParams, service, unit }: Named) {
  const { basis, role, from, byRule } = reasonParams
  const named = { unit, role: t(`routing.role.${role}`), from: longDay(from, language) }
  const isOfRule = byRule && (reason === 'routing.reason.agreed' || reason === 'routing.reason.proposed')
  return [
    t(`routing.basis.${basis}`, { service }),
    isOfRule ? t(`${reason}Local`, named) : t(reason, named),
    ...(part === 'second' ? [t('routing.second')] : []),
  ].join(' ')
}

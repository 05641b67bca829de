import type { Day } from '#app/platform/clock.ts'
import { isAgreed } from './responsibility.ts'
import type { Reasoning } from './weigh-units.ts'

/** How the agreement about the unit stands. */
const agreements = ['agreed', 'proposed', 'contested', 'several', 'independent'] as const
export type RoutingReasonCode = `routing.reason.${(typeof agreements)[number]}`

/** Why a unit is suggested: a code, and what the sentence about it needs. */
export type RoutingReason = {
  code: RoutingReasonCode
  params: {
    /** What leads to the service: its page, or the words that were written. */
    basis: 'page' | 'words'
    serviceId: string
    role: 'responsible' | 'accountable'
    /** Since when the part holds. */
    from: Day
    /** By the rule "local support", not by the unit's own name. */
    byRule: boolean
  }
}

export function reasonFor(reasoning: Reasoning, isFromPage: boolean): RoutingReason {
  const { part } = reasoning.answering
  return {
    code: `routing.reason.${agreementOf(reasoning)}`,
    params: {
      basis: isFromPage ? 'page' : 'words',
      serviceId: reasoning.serviceId,
      role: part.role === 'responsible' ? 'responsible' : 'accountable',
      from: part.validFrom,
      byRule: part.unitId === null,
    },
  }
}

function agreementOf({ answering, isAlone }: Reasoning): (typeof agreements)[number] {
  if (answering.unit?.independent) return 'independent'
  if (!isAgreed(answering)) return answering.part.state === 'contested' ? 'contested' : 'proposed'
  return isAlone ? 'agreed' : 'several'
}

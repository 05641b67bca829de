import type { Criterion } from '../criteria/catalogue.ts'
import { counted, figure, listed } from '../evaluate/words.ts'
import type { BetterPlace, ExchangeReport, Reason, Unmet } from './explanation.ts'

// Every text of an explanation, in English, to the student. Longer than other files, so that they stand in one place.

/** Of a student by one criterion, here and on average elsewhere: 0 to 1; null where it does not concern them. */
export interface Scores {
  readonly here: number | null
  readonly elsewhere: number | null
  /** Of common time: in hours. */
  readonly hours?: { readonly here: number; readonly elsewhere: number }
}

const reason = (code: string, values: Reason['values'], sentence: string): Reason => ({ code, values, sentence })

const percent = (share: number) => `${Math.round(100 * share)} %`
/** Two scores with as many decimals as tell them apart. */
function percents(one: number, other: number): readonly [string, string] {
  for (let decimals = 0; ; decimals++) {
    const [first, second] = [one, other].map((share) => `${Number((100 * share).toFixed(decimals))} %`)
    if (first !== second || decimals === 4) return [first!, second!]
  }
}
/** Of a score in hundredths, as it is small for one person. */
const points = (change: number) => `${Number((100 * Math.abs(change)).toPrecision(2))} of 100 points`
const quoted = (ids: readonly string[]) =>
  listed(
    ids.map((id) => `'${id}'`),
    'and',
  )

/** How well a kind of criterion holds for a student, as a sentence up to its full stop, whose verb is in `would`. */
function standing(criterion: Criterion, score: number, would: 'now' | 'elsewhere'): string {
  const isNow = would === 'now'
  const are = isNow ? 'are' : 'would be'
  const is = isNow ? 'is' : 'would be'
  const group = isNow ? 'your group' : 'another group'
  const share = percent(score)
  switch (criterion.kind) {
    case 'apart':
      return `you ${are} apart from ${share} of those you should not be with`
    case 'together':
      return `you ${are} with ${share} of those you should be with`
    case 'wished-company':
      return `your wishes for company ${are} met by ${share}`
    case 'new-people':
      return `${share} of ${group} ${are} new to you`
    case 'group-preference':
      return `${group} ${isNow ? 'meets' : 'would meet'} your preference by ${share}`
    default:
      return `${topic(criterion)} ${is} ${share} in ${group}`
  }
}

/** What a score of the kind is about. */
function topic(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'balanced':
      return `likeness to the whole cohort in ${criterion.attribute}`
    case 'capacity':
      return 'room for all'
    case 'common-time':
      return 'free time in common'
    case 'count':
      return `the number of people that ${criterion.attribute} asks for`
    case 'cover':
      return `what is needed of ${criterion.attribute}`
    case 'diverse':
      return `variety of ${criterion.attribute}`
    case 'even-sizes':
      return 'the right size'
    case 'language':
      return 'a common language'
    case 'match-group':
      return `your fit in ${criterion.attribute}`
    case 'near':
      return 'nearness'
    case 'not-alone':
      return `company for you in ${criterion.attribute}`
    case 'shared-courses':
    case 'similar':
      return `likeness of ${criterion.attribute}`
    default:
      return `'${criterion.id}'`
  }
}

const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export function limitReason(
  code: 'limit.locked' | 'limit.section' | 'limit.nobody',
  values: Readonly<Record<string, string>>,
): Reason {
  const sentences = {
    'limit.locked': 'You are locked to your group.',
    'limit.section': `Only groups of section '${values['section']}' are open to you.`,
    'limit.nobody': 'There is no room for you in another group, and nobody can change places with you.',
  }
  return reason(code, values, sentences[code])
}

/** Why a criterion keeps a student where they are. */
export function bindingReasons(criterion: Criterion, scores: Scores, wholeLoss: number, breaking: number): Reason[] {
  const { id } = criterion
  const own = ownReason(criterion, scores)
  const reasons = own ? [own] : []
  if (breaking > 0) {
    const sentence = `${percent(breaking)} of all possible exchanges would break the requirement '${id}', or break it more.`
    reasons.push(reason('why.breaking', { criterion: id, breaking }, sentence))
  }
  if (wholeLoss > 0) {
    const sentence = `Your being elsewhere would cost the whole ${points(wholeLoss)} by '${id}', on average.`
    reasons.push(reason('why.whole', { criterion: id, loss: wholeLoss }, sentence))
  }
  return reasons
}

function ownReason(criterion: Criterion, { here, elsewhere, hours }: Scores): Reason | null {
  if (here === null || elsewhere === null) return null
  const values = { criterion: criterion.id, here, elsewhere }
  const code = `why.${criterion.kind}`
  if (hours) {
    const shared = counted(hours.here, 'free hour', 'free hours')
    const sentence = `You share ${shared} with your group; in other groups you would share ${figure(hours.elsewhere)} on average.`
    return reason(code, { ...values, hoursHere: hours.here, hoursElsewhere: hours.elsewhere }, sentence)
  }
  if (criterion.kind === 'not-alone') {
    const state = here > 0 ? 'are not alone' : 'are alone'
    const sentence = `You ${state} in ${criterion.attribute} in your group; you would be in ${percent(1 - elsewhere)} of other places.`
    return reason(code, values, sentence)
  }
  const sentence = `${begun(standing(criterion, here, 'now'))}; ${standing(criterion, elsewhere, 'elsewhere')}, on average.`
  return reason(code, values, sentence)
}

/** What a criterion lacks for a student, what could be had, and what stands in the way. */
export function unmetReasons(
  criterion: Criterion,
  { score, breach, best, obstacle }: Omit<Unmet, 'reasons'>,
  isAllShown: boolean,
  hours: { readonly here: number; readonly best: number | null } | null,
): Reason[] {
  const { id } = criterion
  const reasons: Reason[] = []
  if (breach) {
    const values = { ...breach.values, criterion: id, kind: criterion.kind, amount: breach.amount }
    reasons.push(reason('unmet.breach', values, breach.reason))
  }
  if (score !== null && hours) {
    const more = best && hours.best !== null ? `; in group ${best.group} you could share ${figure(hours.best)}` : ''
    const sentence = `You share ${counted(hours.here, 'free hour', 'free hours')} with your group${more}.`
    reasons.push(reason('unmet.hours', { criterion: id, hours: hours.here, best: hours.best ?? hours.here }, sentence))
  } else if (score !== null) {
    const more = best ? `; the best that you could have is ${percent(best.score)}, in group ${best.group}` : ''
    const values = { criterion: id, score, best: best?.score ?? score }
    reasons.push(reason('unmet.score', values, `${begun(standing(criterion, score, 'now'))}${more}.`))
  }
  reasons.push(obstacleReason(id, obstacle, isAllShown))
  return reasons
}

function obstacleReason(id: string, { kind, criteria }: Unmet['obstacle'], isAllShown: boolean): Reason {
  const values = { criterion: id, losing: criteria.join(', ') }
  switch (kind) {
    case 'fixed':
      return reason('obstacle.fixed', values, 'You cannot be in another group.')
    case 'none-better':
      return reason('obstacle.none-better', values, `No other place would give you more of '${id}'.`)
    case 'breaks':
      return reason(
        'obstacle.breaks',
        values,
        `Whatever gives you more of '${id}' breaks a requirement: at the least, ${quoted(criteria)}.`,
      )
    case 'costs':
      return reason(
        'obstacle.costs',
        values,
        `Whatever gives you more of '${id}' lowers the whole: at the least, by ${quoted(criteria)}.`,
      )
    case 'nothing':
      return isAllShown
        ? reason('obstacle.nothing', values, `An exchange would give you more of '${id}' and cost the whole nothing.`)
        : reason('obstacle.not-shown', values, 'What stands in the way may be among what cannot be shown.')
  }
}

export function betterPlaceReason(
  { exists, groups, exchanges, harmless, score }: Omit<BetterPlace, 'reason'>,
  now: number,
  isAllShown: boolean,
): Reason {
  const values = { score: now, highest: score, groups, exchanges, harmless }
  if (!exists) return reason('better.none', values, 'No other place would raise your score: this is your best.')
  const [highest, own] = percents(score, now)
  const where = `In ${counted(groups, 'other group', 'other groups')} your score could be higher, at most ${highest} instead of ${own}`
  if (harmless === 0) {
    const sentence = `${where}; but every such exchange breaks a requirement or lowers the whole.`
    return reason('better.costly', values, sentence)
  }
  const free = counted(harmless, 'such exchange costs', 'such exchanges cost')
  const limit = isAllShown ? '' : ', as far as can be shown'
  return reason('better.free', values, `${where}; ${free} the whole nothing${limit}.`)
}

/** What an exchange gives the student, and what it costs. */
export function exchangeReasons(told: Omit<ExchangeReport, 'reasons'>): Reason[] {
  const { other, to, own, others, scoreChange, breachChange, criteria } = told
  const what = other === null ? `Moving to group ${to}` : `Changing places with ${other} of group ${to}`
  const [before, after] = percents(own.before, own.after)
  const raise = `${what} would change your score from ${before} to ${after}.`
  const reasons = [
    reason('exchange.own', { ...(other !== null && { other }), to, before: own.before, after: own.after }, raise),
  ]
  const broken = criteria.filter((one) => one.breachChange > 1e-9).map(({ criterion }) => criterion)
  const values = { scoreChange, breachChange, broken: broken.join(', ') }
  if (broken.length > 0) {
    reasons.push(reason('exchange.breaks', values, `It would break ${quoted(broken)}, or break it more.`))
  }
  reasons.push(reason('exchange.whole', values, wholeSentence(told)))
  const { betterOff, worseOff } = others
  const sentence = `Of all others, ${figure(worseOff)} would be worse off and ${figure(betterOff)} better off.`
  return [...reasons, reason('exchange.others', { betterOff, worseOff }, sentence)]
}

function wholeSentence({ scoreChange, criteria }: Omit<ExchangeReport, 'reasons'>): string {
  const losing = criteria
    .filter((one) => one.scoreChange < -1e-9)
    .sort((one, other) => one.scoreChange - other.scoreChange)
    .map(({ criterion }) => criterion)
  const most = losing.length > 0 ? `; most is lost by ${quoted(losing.slice(0, 2))}` : ''
  if (scoreChange < -1e-9) return `It would cost the whole ${points(scoreChange)}${most}.`
  if (scoreChange > 1e-9) return `The whole would gain ${points(scoreChange)}${most}.`
  return `The whole would score as much as now${most}.`
}

export const meetsAnswers = ['yes', 'seldom', 'no'] as const
export const takesPartAnswers = ['all', 'most', 'few'] as const

/** From so many answers up something is told of a group, or of a cohort. */
const FEWEST_ANSWERS = 5
/** Of these so many must tell of trouble: one alone would be told of by whether the group is named. */
const FEWEST_WORRIED = 2

/** What one student says of their group. */
export interface CheckInAnswer {
  groupId: string
  meets: (typeof meetsAnswers)[number]
  takesPart: (typeof takesPartAnswers)[number]
  /** Whether the coordinator may know that it is this group. */
  mayTell: boolean
}

/** How many say so, told so roughly that nobody's answer follows: `nearly_all` may be all but one. */
export type Share = 'nearly_all' | 'most' | 'half' | 'few'

/** What a coordinator sees of a check-in. */
export interface CheckInView {
  /** Groups that may need help, in order of id. */
  needHelp: string[]
  answers: number
  /** Of all who answered in the cohort; null while it goes on, and with fewer than five answers. */
  shares: { meets: Share; takePart: Share } | null
}

/**
 * What a coordinator may see. While a check-in goes on that is only the groups of those who consented: from one look to
 * the next, nobody can tell who has answered what in between.
 *
 * @param isOver whether nobody can answer any more
 */
export function viewOfCheckIn(answers: readonly CheckInAnswer[], isOver: boolean): CheckInView {
  const byGroup = Map.groupBy(answers, ({ groupId }) => groupId)
  const needHelp = [...byGroup].flatMap(([groupId, own]) => (mayNeedHelp(own, isOver) ? [groupId] : [])).sort()
  const tells = isOver && answers.length >= FEWEST_ANSWERS
  const share = (says: (answer: CheckInAnswer) => boolean) => shareOf(answers.filter(says).length, answers.length)
  return {
    needHelp,
    answers: answers.length,
    shares: tells
      ? { meets: share(({ meets }) => meets === 'yes'), takePart: share(({ takesPart }) => takesPart === 'all') }
      : null,
  }
}

function mayNeedHelp(own: readonly CheckInAnswer[], isOver: boolean) {
  const worried = own.filter(({ meets, takesPart }) => meets === 'no' || takesPart === 'few')
  if (worried.some(({ mayTell }) => mayTell)) return true
  return isOver && own.length >= FEWEST_ANSWERS && worried.length >= FEWEST_WORRIED
}

function shareOf(count: number, all: number): Share {
  if (count >= Math.min(all - 1, 0.9 * all)) return 'nearly_all'
  if (count > 0.6 * all) return 'most'
  return count > Math.max(1, 0.3 * all) ? 'half' : 'few'
}

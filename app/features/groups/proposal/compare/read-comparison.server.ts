import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { readCohortFacts } from '../../forming/cohort-facts.queries.server.ts'
import type { CohortFacts } from '../../forming/cohort-facts.ts'
import type { RuleKey } from '../../forming/settings.ts'
import { listStudyGroups } from '../../publishing/study-group.queries.server.ts'
import { listNamedStudents } from '../../roster/student.queries.server.ts'
import { findDraft, listChanges } from '../draft.queries.server.ts'
import type { Draft, DraftGroup } from '../draft.ts'
import { judgeDraft } from '../judge-draft.ts'
import { draftAtFirst, draftOfPublished } from './draft-before.ts'

/** A draft beside what was before it. Scores are 0 to 1; null where nobody is concerned. */
export interface Comparison {
  score: { before: number; now: number }
  rules: { rule: RuleKey; before: number | null; now: number | null }[]
  /** Who is elsewhere than before, by name; null is without a group. */
  moved: { student: string; name: string; from: DraftGroup | null; to: DraftGroup | null }[]
}

/** The draft beside itself as it began, and beside the published groups where there are some. */
export async function readComparisons(
  db: DbOrTx,
  cohortId: string,
): Promise<{ beginning: Comparison; published: Comparison | null } | null> {
  const [draft, facts, changes, groups, names] = await Promise.all([
    findDraft(db, cohortId),
    readCohortFacts(db, cohortId),
    listChanges(db, cohortId),
    listStudyGroups(db, cohortId),
    listNamedStudents(db, cohortId),
  ])
  if (!draft) return null
  const compare = (before: Draft) => compareDrafts(facts, before, draft, names)
  return {
    beginning: compare(draftAtFirst(draft, changes)),
    published: groups.length > 0 ? compare(draftOfPublished(draft, groups)) : null,
  }
}

function compareDrafts(
  facts: CohortFacts,
  before: Draft,
  now: Draft,
  names: readonly { id: string; name: string }[],
): Comparison {
  const [worthBefore, worthNow] = [judgeDraft(facts, before), judgeDraft(facts, now)]
  const groupIn = ({ groups, placeOf }: Draft, student: string) =>
    groups.find(({ id }) => id === placeOf.get(student)?.group) ?? null
  return {
    score: { before: worthBefore.score, now: worthNow.score },
    rules: worthNow.rules.map(({ rule, score }, index) => ({
      rule,
      before: worthBefore.rules[index]!.score,
      now: score,
    })),
    moved: names.flatMap(({ id: student, name }) => {
      const [from, to] = [groupIn(before, student), groupIn(now, student)]
      return from?.id === to?.id ? [] : [{ student, name, from, to }]
    }),
  }
}

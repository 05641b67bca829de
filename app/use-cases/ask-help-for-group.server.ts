import type { CreatedCase } from '#app/features/cases/create-case.server.ts'
import { findOwnGroup } from '#app/features/groups/student/own-group.queries.server.ts'
import { studentEn } from '#app/features/groups/student/student.en.ts'
import { studentNb } from '#app/features/groups/student/student.nb.ts'
import { studentNn } from '#app/features/groups/student/student.nn.ts'
import { shownName } from '#app/features/groups/term/shown-name.ts'
import { termEn } from '#app/features/groups/term/term.en.ts'
import { termNb } from '#app/features/groups/term/term.nb.ts'
import { termNn } from '#app/features/groups/term/term.nn.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { createI18n } from '#app/platform/texts/i18n.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { type AskRefusal, type AskRoom, askSignedIn } from './ask-case.server.ts'

const i18ns = {
  nb: createI18n('nb', { ...studentNb, ...termNb }),
  nn: createI18n('nn', { ...studentNn, ...termNn }),
  en: createI18n('en', { ...studentEn, ...termEn }),
}

/**
 * A member asks for help for their group. It becomes a case like any other, routed as what concerns the cohort's unit;
 * the group and the cohort are named in it, and nothing else of what is known about the group.
 */
export async function askHelpForGroup(
  room: AskRoom,
  viewer: Viewer,
  groupId: string,
  { body, language }: { body: string; language: Language },
): Promise<Outcome<AskRefusal | 'groups.own.notYours', CreatedCase>> {
  const group = await findOwnGroup(room.db, viewer, groupId)
  if (!group?.studentId) return refused('groups.own.notYours')
  const { t } = i18ns[language]
  const named = { group: shownName(t, group.name), cohort: group.cohort.name }
  const asked = await askSignedIn(room, viewer, {
    subject: t('groups.own.helpSubject', named),
    body: `${body}\n\n${t('groups.own.helpContext', named)}`,
    aboutUnitId: group.cohort.unitId,
    serviceId: null,
    courseId: null,
    wantedBy: null,
    isPersonal: false,
    pageLanguage: language,
    askerUnitId: null,
    uploadKey: null,
  })
  return asked.ok ? done(asked.value) : asked
}

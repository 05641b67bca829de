import type { Cohort } from './cohort.ts'

/** The section that each person is bound to, by its own field or by the attribute groups are formed within; −1: none. */
export function openSections(cohort: Cohort): Int32Array {
  return Int32Array.from(cohort.participants, ({ section, locked, group }) => {
    if (section !== undefined) return cohort.sectionByName.get(section) ?? -1
    return locked ? cohort.sectionOfGroup[cohort.groupById.get(group!)!]! : -1
  })
}

import type { Formation } from '../problem/check-problem.ts'
import type { Exchange } from '../search/standing.ts'
import type { State } from '../search/state.ts'

/** A change by hand, by ids: two change places, or one person moves. */
export type Edit =
  | { readonly kind: 'swap'; readonly one: string; readonly other: string }
  | { readonly kind: 'move'; readonly person: string; readonly group: string }

/** Why an edit cannot be made. */
export interface EditRefusal {
  readonly code: EditRefusalCode
  /** In English, whole. */
  readonly message: string
  /** What the message was made of, for those who translate it. */
  readonly values: Readonly<Record<string, string | number>>
}

export type EditRefusalCode =
  | 'edit.unknown-person'
  | 'edit.unknown-group'
  | 'edit.same-group'
  | 'edit.locked'
  | 'edit.section'
  | 'edit.full'
  | 'edit.too-small'

/** What an edit means for the formation as it stands, or why it cannot be. */
export function readEdit(
  edit: Edit,
  formation: Formation,
  state: State,
): { readonly exchange: Exchange } | { readonly refusal: EditRefusal } {
  const { personById, groupById } = formation.cohort
  const id = edit.kind === 'swap' ? edit.one : edit.person
  const person = personById.get(id)
  if (person === undefined) return refused('edit.unknown-person', `There is no participant '${id}'.`, { person: id })
  const from = state.groups.unitOf[person]!
  if (edit.kind === 'move') {
    const to = groupById.get(edit.group)
    const values = { group: edit.group }
    if (to === undefined) return refused('edit.unknown-group', `There is no group '${edit.group}'.`, values)
    return check({ person, other: -1, from, to }, formation, state)
  }
  const other = personById.get(edit.other)
  const values = { person: edit.other }
  if (other === undefined) return refused('edit.unknown-person', `There is no participant '${edit.other}'.`, values)
  return check({ person, other, from, to: state.groups.unitOf[other]! }, formation, state)
}

function check(exchange: Exchange, { cohort }: Formation, state: State) {
  const { person, other, from, to } = exchange
  const { groups, participants } = cohort
  const idOf = (one: number) => participants[one]!.id
  if (from === to) {
    return refused('edit.same-group', `That is within group '${groups[from]!.id}'.`, { group: groups[from]!.id })
  }
  const both = other >= 0 ? [person, other] : [person]
  const locked = both.find((one) => state.locked[one] === 1)
  if (locked !== undefined) {
    return refused('edit.locked', `'${idOf(locked)}' is locked to their group.`, { person: idOf(locked) })
  }
  const bound = both.find((one) => !state.isOpen(one, one === person ? to : from))
  if (bound !== undefined) {
    const section = cohort.sections[state.boundTo[bound]!]!
    return refused('edit.section', `'${idOf(bound)}' is bound to section '${section}'.`, {
      person: idOf(bound),
      section,
    })
  }
  if (other < 0 && state.groups.size[to]! >= state.max[to]!) {
    const values = { group: groups[to]!.id, max: state.max[to]! }
    return refused('edit.full', `Group '${values.group}' is full: it has room for ${values.max}.`, values)
  }
  if (other < 0 && state.groups.size[from]! <= state.min[from]!) {
    const values = { group: groups[from]!.id, min: state.min[from]! }
    return refused('edit.too-small', `Group '${values.group}' must keep at least ${values.min}.`, values)
  }
  return { exchange }
}

const refused = (code: EditRefusalCode, message: string, values: EditRefusal['values']) => ({
  refusal: { code, message, values },
})

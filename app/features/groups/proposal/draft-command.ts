import type { DraftChange, DraftMove } from './draft-change.ts'

export type Command = { do: DraftChange } | 'undo' | 'redo'

const NOWHERE = '-'

/** A move as a field of a form carries it: who, from where, to where. */
export const fieldOfMove = ({ student, from, to }: DraftMove) => [student, from ?? NOWHERE, to ?? NOWHERE].join(' ')

/**
 * Reads what a form asks of the draft: `intent` undo or redo, lock or unlock (of `student`), or move: any number of
 * `move`, or one of `student`, `from` and the `to` that was chosen.
 *
 * @returns undefined when it asks for nothing that there is
 */
export function readCommand(form: FormData): Command | undefined {
  const text = (name: string) => String(form.get(name) ?? '')
  const intent = text('intent')
  if (intent === 'undo' || intent === 'redo') return intent
  const student = text('student')
  if (intent === 'lock' || intent === 'unlock')
    return { do: { moves: [], locks: [{ student, locked: intent === 'lock' }] } }
  if (intent !== 'move') return undefined
  const moves = form.getAll('move').map((field): DraftMove => moveOf(String(field).split(' ')))
  const chosen = form.has('to') ? [moveOf([student, text('from'), text('to')])] : []
  return { do: { moves: [...moves, ...chosen], locks: [] } }
}

function moveOf([student = '', from = '', to = '']: string[]): DraftMove {
  const group = (id: string) => (id === NOWHERE || id === '' ? null : id)
  return { student, from: group(from), to: group(to) }
}

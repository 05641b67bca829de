import type { PeopleQuestion } from './question.ts'

/** What was written by hand, as it was written: it comes back when it cannot be kept. */
export type Typed = Record<PeopleQuestion, string[]> & { practical: string }

export function typedIn(form: FormData): Typed {
  const all = (name: string) => form.getAll(name).map(String)
  return { company: all('company'), apart: all('apart'), practical: all('practical')[0] ?? '' }
}

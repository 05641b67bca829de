import type { z } from 'zod'
import type { Issue } from './issue.ts'

/** Faults of form, each placed by the ids of what it is in rather than by numbers. */
export function formIssues(issues: readonly z.core.$ZodIssue[], input: unknown): Issue[] {
  return issues
    .flatMap((issue) => closest(issue, []))
    .map(({ path, message }) => ({ place: placeOf(path, input), code: 'form', message }))
}

interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Of what could be this or that, the faults of the form that it comes nearest to: those deepest inside, then fewest. */
function closest(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Fault[] {
  const path = [...above, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, message: issue.message }]
  const forms = issue.errors.map((errors) => errors.flatMap((error) => closest(error, path)))
  const depth = (faults: readonly Fault[]) => faults.reduce((most, fault) => Math.max(most, fault.path.length), 0)
  const nearest = forms.reduce((best, faults) => {
    const deeper = depth(faults) - depth(best)
    return deeper > 0 || (deeper === 0 && faults.length < best.length) ? faults : best
  })
  // None of the forms begins to fit: their messages would contradict each other.
  return depth(nearest) === path.length ? [{ path, message: issue.message }] : nearest
}

function placeOf(path: readonly PropertyKey[], input: unknown): string {
  let place = ''
  let at: unknown = input
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined
    const id = typeof at === 'object' && at !== null ? (at as { id?: unknown }).id : undefined
    if (typeof key === 'number') place += typeof id === 'string' ? `[${JSON.stringify(id)}]` : `[${key}]`
    else place += place === '' ? String(key) : `.${String(key)}`
  }
  return place || 'problem'
}

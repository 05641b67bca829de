import type { z } from 'zod'
import type { Issue } from './issue.ts'

/** A fault of form, placed by the ids of what it is in rather than by numbers. */
export function formIssue(issue: z.core.$ZodIssue, input: unknown): Issue {
  let place = ''
  let at: unknown = input
  for (const key of issue.path) {
    at = (at as Record<PropertyKey, unknown> | undefined)?.[key]
    const id =
      typeof key === 'number' && typeof at === 'object' && at !== null ? (at as { id?: unknown }).id : undefined
    if (typeof key === 'number') place += typeof id === 'string' ? `[${JSON.stringify(id)}]` : `[${key}]`
    else place += place === '' ? String(key) : `.${String(key)}`
  }
  return { place: place || 'problem', code: 'form', message: issue.message }
}

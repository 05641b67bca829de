const codes = { unique: '23505', exclusion: '23P01', check: '23514', foreign: '23503' } as const

/** Whether the database refused a change because of that constraint of ours. */
export const isViolation = (error: unknown, kind: keyof typeof codes, constraint: string): boolean =>
  error instanceof Error &&
  (error as { code?: unknown }).code === codes[kind] &&
  (error as { constraint?: unknown }).constraint === constraint

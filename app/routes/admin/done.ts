/** What an administrator has just done; the page after the form says so. */
export const doneCodes = [
  'unitCreated',
  'unitRenamed',
  'unitChanged',
  'unitEnded',
  'personCreated',
  'personLinked',
  'personErased',
  'roleGiven',
  'roleEnded',
  'thresholdChanged',
  'caseTypeChanged',
  'caseArchived',
  'intakeChosen',
] as const
export type DoneCode = (typeof doneCodes)[number]

export const isDone = (value: unknown): value is DoneCode => doneCodes.includes(value as DoneCode)

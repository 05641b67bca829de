/** Why signing in did not succeed, as far as the person can do something about it. */
export const signInProblems = ['expired', 'cancelled', 'provider', 'eppnTaken', 'tooMany'] as const
export type SignInProblem = (typeof signInProblems)[number]

export const isSignInProblem = (value: unknown): value is SignInProblem =>
  signInProblems.includes(value as SignInProblem)

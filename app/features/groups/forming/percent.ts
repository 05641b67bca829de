/** A share as whole percent; nothing that falls short is called all, and nothing that is there is called none. */
export const percentOf = (share: number) =>
  share >= 1 ? 100 : share <= 0 ? 0 : Math.min(99, Math.max(1, Math.round(100 * share)))

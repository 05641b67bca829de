/** What the words are a sign of. */
export type DangerKind = 'suicide' | 'self-harm' | 'farewell' | 'emergency' | 'violence'

/**
 * Phrases that say the same thing in many ways. The notation is that of phrase.ts. Words around a phrase are left out
 * where the rest is telling enough, so that dialect, missing words and misspelt pronouns do not matter.
 */
export type PatternGroup = {
  /** what a person who writes so says */
  says: string
  kind: DangerKind
  /**
   * What else the same words may be about. Words of that matter in the same sentence silence the group:
   * - story: a story or a study ("the main character kills herself")
   * - storyOfOthers: the same, but only of words said of others ("an essay about a man who wants to die")
   * - exercise: first aid and fire drills, insurance, what to do if
   * - accident: "cut myself on glass in the lab"
   */
  unless?: 'story' | 'storyOfOthers' | 'exercise' | 'accident'
  /** one on each line */
  phrases: string
}

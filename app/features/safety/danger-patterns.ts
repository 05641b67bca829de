import { emergencyPatterns, violencePatterns } from './emergency-patterns.ts'
import { farewellPatterns, selfHarmPatterns } from './harm-patterns.ts'
import { dyingPatterns, endingLifePatterns } from './suicide-patterns.ts'

/** What the words are a sign of. */
export type DangerKind = 'suicide' | 'self-harm' | 'farewell' | 'emergency' | 'violence'

/**
 * How much a phrase tells.
 * - certain: silenced only by a figure of speech made of the same words ("die" in "die of boredom")
 * - told: may be about a story or a study ("the main character kills herself"), so also silenced by such words in its sentence
 * - hint: counts only together with a hint of another theme
 */
export type DangerPattern = { phrase: string; kind: DangerKind; strength: 'certain' | 'told'; }

export const dangerPatterns: DangerPattern[] = []

import { type ChangeObject, diffWords } from 'diff'
import { languages } from '#app/platform/texts/languages.ts'
import type { ServiceContent } from './service-content.ts'

/** One field of two versions, with what was taken out and what was put in, word by word. */
export interface FieldDifference {
  /** As in the form: `nb.title`, `targetGroups`, `channels`. */
  field: string
  parts: { kind: 'same' | 'added' | 'removed'; text: string }[]
}

/** Shows the parts of a content that have no text of their own; gives the reader's words for stored keys. */
export interface ContentWords {
  keys: (field: 'targetGroups' | 'topics' | 'situations' | 'formOfSupport' | 'level', keys: readonly string[]) => string
  channels: (channels: ServiceContent['channels']) => string
}

const plainWords: ContentWords = {
  keys: (_field, keys) => keys.join('\n'),
  channels: (channels) => JSON.stringify(channels),
}

/** The content as named texts, in the order of the form. */
function textsOf(content: ServiceContent, words: ContentWords): [field: string, text: string][] {
  return [
    ...languages.flatMap((language): [string, string][] => {
      const text = content.texts[language]
      return [
        [`${language}.title`, text?.title ?? ''],
        [`${language}.summary`, text?.summary ?? ''],
        [`${language}.description`, text?.description ?? ''],
        [`${language}.questions`, text?.questions.join('\n') ?? ''],
      ]
    }),
    ['formOfSupport', words.keys('formOfSupport', [content.formOfSupport])],
    ['level', words.keys('level', [content.level])],
    ...(['targetGroups', 'topics', 'situations'] as const).map((field): [string, string] => [
      field,
      words.keys(field, content[field].toSorted()),
    ]),
    ['channels', words.channels(content.channels)],
    ['answerWithinDays', content.answerWithinDays?.toString() ?? ''],
    ['nextReviewOn', content.nextReviewOn ?? ''],
  ]
}

/** The names of the fields in which the two differ. */
export function changedFields(before: ServiceContent, after: ServiceContent): string[] {
  const old = new Map(textsOf(before, plainWords))
  return textsOf(after, plainWords)
    .filter(([field, text]) => old.get(field) !== text)
    .map(([field]) => field)
}

/** Each field in which the two differ; everything is new when there is nothing before. */
export function differences(
  before: ServiceContent | null,
  after: ServiceContent,
  words: ContentWords,
): FieldDifference[] {
  const old = new Map(before ? textsOf(before, words) : [])
  return textsOf(after, words)
    .filter(([field, text]) => (old.get(field) ?? '') !== text)
    .map(([field, text]) => ({ field, parts: partsOf(old.get(field) ?? '', text) }))
}

/** Words that may differ before a text counts as another: to compare further takes seconds, and tells a reader nothing. */
const MOST_EDITS = 1500

function partsOf(old: string, text: string): FieldDifference['parts'] {
  const changes = diffWords(old, text, { maxEditLength: MOST_EDITS })
  if (changes) return changes.map(partOf)
  return [
    { kind: 'removed', text: old },
    { kind: 'added', text },
  ]
}

const partOf = ({ added, removed, value }: ChangeObject<string>): FieldDifference['parts'][number] => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text: value,
})

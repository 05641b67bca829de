import type { Tx } from '#app/platform/database/connect.server.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { listForeignContactPoints } from './contact-point.queries.server.ts'
import type { Problem } from './draft.ts'
import type { KeptService } from './kept-service.queries.server.ts'
import { tokens } from './search/tokens.ts'
import type { ServiceContent } from './service-content.ts'

// What the content of a draft alone does not tell: whether what it names is there, and whether it can be indexed.

/** What stands in the way of keeping a draft at all. */
export const problemsToSave = async (tx: Tx, service: KeptService, content: ServiceContent): Promise<Problem[]> => [
  ...longWords(content),
  ...(await foreignContactPoints(tx, service, content)),
]

/** What stands in the way of publishing, beside what the content itself lacks. */
export const problemsToShow = async (tx: Tx, service: KeptService, content: ServiceContent): Promise<Problem[]> => [
  ...(await problemsToSave(tx, service, content)),
  ...(await lostContactPoints(tx, content)),
  ...(await unknownTargetGroups(tx, content)),
]

/** Characters; the longest Norwegian compounds have a third of it, and an index holds no more than some thousands. */
const LONGEST_WORD = 200

function longWords(content: ServiceContent): Problem[] {
  const isTooLong = (text: string) => tokens(text).some(({ word }) => word.length > LONGEST_WORD)
  return languages.flatMap((language) => {
    const { title = '', summary = '', description = '', questions = [] } = content.texts[language] ?? {}
    return Object.entries({ title, summary, description, questions: questions.join('\n') })
      .filter(([, text]) => isTooLong(text))
      .map(
        ([part]): Problem => ({
          field: `${language}.${part}`,
          code: 'problem.longWord',
          detail: String(LONGEST_WORD),
        }),
      )
  })
}

/** A service leads readers to the units that have a part in it, and to nobody else's address. */
async function foreignContactPoints(tx: Tx, service: KeptService, content: ServiceContent): Promise<Problem[]> {
  const foreign = await listForeignContactPoints(tx, service, namedIn(content))
  return problemsOf(content, (id) => foreign.has(id), 'problem.contactPointForeign')
}

/** A draft may name an address that its unit has taken away since. Those that are there stay until the end. */
async function lostContactPoints(tx: Tx, content: ServiceContent): Promise<Problem[]> {
  const named = namedIn(content)
  if (named.length === 0) return []
  const there = await tx.selectFrom('contactPoint').select('id').where('id', 'in', named).forKeyShare().execute()
  return problemsOf(content, (lost) => !there.some(({ id }) => id === lost), 'problem.contactPointGone')
}

/** Keys that no list has would be left out, and the service be for nobody. */
async function unknownTargetGroups(tx: Tx, { targetGroups }: ServiceContent): Promise<Problem[]> {
  if (targetGroups.length === 0) return []
  const known = await tx
    .selectFrom('catalogueTerm')
    .select('id')
    .where('kind', '=', 'target_group')
    .where('key', 'in', targetGroups)
    .executeTakeFirst()
  return known ? [] : [{ field: 'targetGroups', code: 'problem.noTargetGroup' }]
}

const namedIn = (content: ServiceContent) => content.channels.flatMap(({ contactPointId }) => contactPointId ?? [])

const problemsOf = (content: ServiceContent, isWrong: (id: string) => boolean, code: Problem['code']): Problem[] =>
  content.channels.flatMap(({ contactPointId }, index) =>
    contactPointId && isWrong(contactPointId) ? [{ field: `channels.${index}.contactPointId`, code }] : [],
  )

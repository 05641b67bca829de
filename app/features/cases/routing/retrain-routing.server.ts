import { record } from '#app/platform/audit/audit.server.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import type { RoutingModel } from './confidence.ts'
import { isKeptOut, learnRoutingModel, worthOn } from './learn-routing-model.ts'
import { type RoutingLesson, readLesson } from './lesson.ts'
import { lessonFromCase } from './lesson-from-case.ts'
import { isNoWorse, type Measured } from './measured-model.ts'
import base from './routing-base.json' with { type: 'json' }
import { countRoutingEvidence, listRoutingEvidence } from './routing-evidence.queries.server.ts'
import { findLatestModel, lockRoutingModels, readRoutingSettings } from './routing-model.queries.server.ts'

/**
 * Learns anew from the labelled requests and from what people have decided, measures the result beside the model in use
 * on lessons that neither has seen, and takes it into use when it is no worse. Both are kept, with the figures.
 *
 * @returns whether there was anything new to learn from, and whether the new model is in use
 */
export function retrainRouting(db: Db, now: Date): Promise<'nothing new' | 'worse' | 'in use'> {
  return db.transaction().execute(async (tx) => {
    await lockRoutingModels(tx)
    const corrections = await countRoutingEvidence(tx)
    const latest = await findLatestModel(tx)
    if (corrections === 0 || latest?.corrections === corrections) return 'nothing new'
    const ofPeople = (await listRoutingEvidence(tx)).map(lessonFromCase).filter((lesson) => lesson !== null)
    const labelled = base.map(readLesson)
    const model = learnRoutingModel([...labelled, ...ofPeople].filter((lesson) => !isKeptOut(lesson)))
    const { model: present } = await readRoutingSettings(tx)
    const measured = measureBoth(present, model, labelled, ofPeople)
    const isUsed = isNoWorse(measured)
    await keep(tx, { model, measured, labelled: labelled.length, corrections, isUsed }, now)
    return isUsed ? 'in use' : 'worse'
  })
}

/** Each by its own threshold, as it would be used. */
function measureBoth(
  present: RoutingModel,
  learned: RoutingModel,
  labelled: readonly RoutingLesson[],
  ofPeople: readonly RoutingLesson[],
): Measured {
  const [keptOfLabelled, keptOfPeople] = [labelled.filter(isKeptOut), ofPeople.filter(isKeptOut)]
  const measure = (model: RoutingModel) => ({
    all: worthOn([...keptOfLabelled, ...keptOfPeople], model),
    labelled: worthOn(keptOfLabelled, model),
    corrections: worthOn(keptOfPeople, model),
  })
  return { present: measure(present), learned: measure(learned) }
}

interface Learned {
  model: RoutingModel
  measured: Measured
  labelled: number
  corrections: number
  isUsed: boolean
}

async function keep(tx: Tx, { model, measured, labelled, corrections, isUsed }: Learned, now: Date) {
  const { id } = await tx
    .insertInto('routingModel')
    .values({
      learnedAt: now,
      model: JSON.stringify(model),
      measured: JSON.stringify(measured),
      labelled,
      corrections,
      usedFrom: isUsed ? now : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, {
    at: now,
    actorId: null,
    action: isUsed ? 'routing_model.used' : 'routing_model.refused',
    objectType: 'routing_model',
    objectId: id,
  })
}

import { data, type RouterContextProvider } from 'react-router'
import { findBeside } from '#app/features/cases/beside/find-beside.server.ts'
import { canHandle, canSeeOffer } from '#app/features/cases/case.policy.ts'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import {
  type CaseFacts,
  listEvents,
  listMessages,
  listOthersOfAsker,
} from '#app/features/cases/desk/case-view.queries.server.ts'
import { scopeOf } from '#app/features/cases/desk/desk-scope.ts'
import { findDrafts } from '#app/features/cases/desk/draft.queries.server.ts'
import { listEarlierAnswers, listSuggestedUnits } from '#app/features/cases/desk/suggestions.queries.server.ts'
import { listOfferedBlocks } from '#app/features/cases/desk/text-block.queries.server.ts'
import { fillIn } from '#app/features/cases/desk/text-block.ts'
import { splitPhone } from '#app/features/cases/write-down/read-asker.ts'
import { listServicesById } from '#app/features/catalogue/service-list.queries.server.ts'
import { listEmergencyContacts } from '#app/features/safety/emergency-contacts.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { openDesk } from './desk.server.ts'

const MOST_SERVICES = 4

/** The case that the address names; a page that knows of none when it is not the viewer's to see. */
export async function openCase(request: Request, context: Readonly<RouterContextProvider>, id: string) {
  const desk = openDesk(request, context)
  const found = isUuid(id) ? await findCase(desk.db, id) : undefined
  if (!found || !canSeeOffer(desk.viewer, found)) throw data(null, { status: 404 })
  return { ...desk, found, publicUrl: context.get(samspelContext).settings.publicUrl }
}

type OpenCase = Awaited<ReturnType<typeof openCase>>

/**
 * All that the page of a case shows to somebody who may read it. Every part more is a question more to the database, of
 * each page: test/page-queries.server.test.ts counts them.
 *
 * @param all whether the whole conversation is wanted, however long
 */
export async function findWholeCase(
  { db, viewer, found, publicUrl, ...reader }: OpenCase,
  { facts, all }: { facts: CaseFacts; all: boolean },
) {
  const { language, today } = reader
  const scope = scopeOf(viewer)
  const works = canHandle(viewer, found) && found.state !== 'closed'
  const [talk, events, others, drafts, beside, emergency, tools] = await Promise.all([
    listMessages(db, viewer, found, reader, all),
    listEvents(db, found.id, reader),
    listOthersOfAsker(db, scope, found, reader),
    findDrafts(db, found.id, viewer.personId ?? ''),
    findBeside(db, viewer, found, language, today),
    found.isDanger ? listEmergencyContacts(db, language) : [],
    works ? findTools() : { units: [], answers: [], blocks: [], services: [] },
  ])
  return { found, facts, ...talk, events, others, drafts, beside, emergency, ...tools }

  /** What helps whoever has the case to answer it or to hand it over. */
  async function findTools() {
    const [units, answers, blocks] = await Promise.all([
      listSuggestedUnits(db, found.id, reader),
      listEarlierAnswers(db, scope, found, facts.serviceId),
      listOfferedBlocks(db, found.handlingUnitId, found.language),
    ])
    const serviceIds = [facts.serviceId, ...units.map(({ serviceId }) => serviceId)].filter((id) => id !== null)
    // In the asker's language: they are put into the reply.
    const services = await listServicesById(db, [...new Set(serviceIds)].slice(0, MOST_SERVICES), found.language, today)
    const values = {
      asker: splitPhone(found.askerName).name ?? '',
      reference: found.reference,
      unit: facts.handlingUnit,
      handler: viewer.name ?? '',
    }
    return {
      units,
      answers,
      blocks: blocks.map((block) => ({ ...block, body: fillIn(block.body, values) })),
      services: services.map(({ id, title, summary, slug }) => ({
        id,
        title,
        summary,
        href: publicUrl + hrefOf('service', found.language, { slug }),
      })),
    }
  }
}

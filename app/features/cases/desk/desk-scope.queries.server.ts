import { type SqlBool, sql } from 'kysely'
import type { DeskScope } from './desk-scope.ts'

// What app/features/cases/case.policy.ts says of one case, for lists of many: a test holds the two together. Each
// fragment is about a row of support_case called c.

const ids = (unitIds: readonly string[]) => sql`${[...unitIds]}::uuid[]`

/** canHandle */
export const handledIn = ({ unitIds, restrictedUnitIds }: DeskScope) => sql<SqlBool>`(
  c.handling_unit_id = any(${ids(unitIds)}) and (not c.restricted or c.handling_unit_id = any(${ids(restrictedUnitIds)})))`

/** canAnswerOffer */
export const offeredTo = ({ unitIds, restrictedUnitIds }: DeskScope) => sql<SqlBool>`(
  c.id in (select case_id from handover where handover.state = 'offered' and to_unit_id = any(${ids(unitIds)})
    and (not c.restricted or to_unit_id = any(${ids(restrictedUnitIds)}))))`

/** Takes part in it, or is told of it. */
export const partOf = ({ unitIds }: DeskScope) => sql<SqlBool>`(not c.restricted and c.id in (
  select case_id from contribution where left_at is null and unit_id = any(${ids(unitIds)})))`

/** Has had it. */
export const formerlyOf = ({ unitIds }: DeskScope) => sql<SqlBool>`(not c.restricted
  and c.handling_unit_id <> all(${ids(unitIds)})
  and c.id in (select case_id from case_handling where unit_id = any(${ids(unitIds)})))`

/** canReadOnDesk */
export const readableIn = (scope: DeskScope) => sql<SqlBool>`(${handledIn(scope)} or not c.restricted and (
  exists (select from contribution where case_id = c.id and left_at is null and unit_id = any(${ids(scope.unitIds)}))
  or exists (select from handover where case_id = c.id and state = 'offered' and to_unit_id = any(${ids(scope.unitIds)}))
  or exists (select from case_handling where case_id = c.id and unit_id = any(${ids(scope.unitIds)}))))`

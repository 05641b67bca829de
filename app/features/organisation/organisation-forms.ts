import { z } from 'zod'
import { addDays } from '#app/platform/clock.ts'
import { isDay } from '#app/platform/day.ts'
import { languages } from '#app/platform/texts/languages.ts'
import type { organisationNb } from './organisation.nb.ts'
import { normaliseEppn } from './person.ts'
import { unitTypes } from './unit.ts'
import { roles } from './viewer.ts'

const says = (key: keyof typeof organisationNb) => key

const required = (longest: number) =>
  z.string(says('org.form.required')).trim().min(1, says('org.form.required')).max(longest, says('org.form.tooLong'))
const optional = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, says('org.form.tooLong'))
    .default('')
    .transform((text) => text || null)
const day = z.string(says('org.form.day')).refine(isDay, says('org.form.day'))
const optionalDay = z.union([z.literal('').transform(() => null), day], says('org.form.day')).default(null)
/** People say the last day; periods end on the day after. */
const afterLastDay = optionalDay.transform((lastDay) => (lastDay === null ? null : addDays(lastDay, 1)))
const id = z.uuid(says('org.form.choose'))
const optionalId = z.union([z.literal('').transform(() => null), id], says('org.form.choose')).default(null)
const website = optional(500).refine(
  (text) => text === null || /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text),
  says('org.form.website'),
)
const eppn = z.string(says('org.form.required')).transform((text, context) => {
  const read = normaliseEppn(text)
  if (read === null)
    context.addIssue({
      code: 'custom',
      message: text.trim() === '' ? says('org.form.required') : says('org.form.eppn'),
    })
  return read ?? ''
})

const names = { nb: required(200), nn: required(200), en: required(200), shortName: optional(30) }
const facts = { fsCode: optional(20), campusId: optionalId, website }
const namesOf = <Given extends Record<(typeof languages)[number], string>>({ nb, nn, en }: Given) => ({ nb, nn, en })

export const createUnitForm = z
  .object({ ...names, ...facts, parentId: id, type: z.enum(unitTypes, says('org.form.choose')), foundedOn: day })
  .transform(({ nb, nn, en, ...rest }) => ({ ...rest, names: namesOf({ nb, nn, en }) }))

export const renameUnitForm = z
  .object({ ...names, from: day })
  .transform(({ nb, nn, en, ...rest }) => ({ ...rest, names: namesOf({ nb, nn, en }) }))

export const changeUnitForm = z
  .object({ ...facts, parentId: optionalId, version: z.coerce.number().catch(0) })
  .transform(({ version, ...rest }) => ({ facts: rest, seen: version }))

/** `part.<participation id>` says which successor takes it. */
export const endUnitForm = z
  .looseObject({
    lastDay: day,
    successor1: optionalId,
    successor2: optionalId,
    successor3: optionalId,
    confirmed: z.literal('yes', says('org.form.confirm')),
  })
  .transform(({ lastDay, successor1, successor2, successor3, ...rest }) => ({
    endsOn: addDays(lastDay, 1),
    successorIds: [successor1, successor2, successor3].filter((successor) => successor !== null),
    divided: Object.fromEntries(
      Object.entries(rest).flatMap(([name, value]) =>
        name.startsWith('part.') && typeof value === 'string' ? [[name.slice('part.'.length), value]] : [],
      ),
    ),
  }))

export const createPersonForm = z.object({ name: required(200), eppn })

export const linkPersonForm = z.object({ eppn })

const period = { role: z.enum(roles, says('org.form.choose')), validFrom: day, lastDay: afterLastDay }

/** A role in a given unit for whoever has that eppn; the name is for one who is not known yet. */
export const giveRoleInUnitForm = z
  .object({ eppn, name: optional(200), ...period })
  .transform(({ lastDay, ...rest }) => ({ ...rest, validTo: lastDay }))

/** A role for a given person in one of the units. */
export const giveRoleToPersonForm = z
  .object({ unitId: id, ...period })
  .transform(({ lastDay, ...rest }) => ({ ...rest, validTo: lastDay }))

/** `now` ends it before today; else it ends after the day that was given. */
export const endMembershipForm = z
  .object({ membershipId: id, when: z.enum(['now', 'later'], says('org.form.choose')), lastDay: optionalDay })
  .refine(({ when, lastDay }) => when === 'now' || lastDay !== null, {
    path: ['lastDay'],
    message: says('org.form.day'),
  })

export const confirmForm = z.object({ confirmed: z.literal('yes', says('org.form.confirm')) })

export const languageForm = z.object({ language: z.enum(languages, says('org.form.choose')) })

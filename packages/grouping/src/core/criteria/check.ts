import type { Cohort } from '../model/cohort.ts'
import type { AttributeType } from '../problem/attributes.ts'
import type { Issue } from '../problem/issue.ts'

/** What is wrong with a criterion's `attribute`: not declared, or of a type that the criterion cannot use. */
export function checkAttribute(
  id: string,
  attribute: string,
  types: readonly AttributeType[],
  cohort: Cohort,
): Issue[] {
  const place = `criteria["${id}"].attribute`
  const definition = Object.hasOwn(cohort.attributes, attribute) ? cohort.attributes[attribute] : undefined
  if (!definition) {
    return [
      {
        place,
        code: 'attribute.unknown',
        message: `There is no attribute '${attribute}' under "attributes".`,
        values: { attribute },
      },
    ]
  }
  if (types.includes(definition.type)) return []
  return [
    {
      place,
      code: 'attribute.type',
      message: `'${attribute}' is ${definition.type}; this criterion needs ${types.join(' or ')}.`,
      values: { attribute, type: definition.type },
    },
  ]
}

import type { Cohort } from '../model/cohort.ts'
import type { AttributeDefinition, AttributeType } from '../problem/attributes.ts'
import type { Issue } from '../problem/issue.ts'

/** What is wrong with a criterion's `attribute`: not declared, or of a type that the criterion cannot use. */
export function checkAttribute(
  id: string,
  attribute: string,
  types: readonly AttributeType[],
  cohort: Cohort,
  field = 'attribute',
): Issue[] {
  const place = `criteria["${id}"].${field}`
  const definition = definitionOf(attribute, cohort)
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

/** What is wrong with the attribute that a criterion reads from named groups. */
export function checkProperty(
  { id, scope }: { readonly id: string; readonly scope: 'group' | 'section' },
  property: string,
  types: readonly AttributeType[],
  cohort: Cohort,
): Issue[] {
  const issues = checkAttribute(id, property, types, cohort, 'property')
  return scope === 'section'
    ? [...issues, ...needsGroups(id, 'Only groups have properties, sections have none.')]
    : issues
}

export function needsGroups(id: string, message: string): Issue[] {
  return [{ place: `criteria["${id}"].scope`, code: 'criterion.scope', message }]
}

/** Values that are not levels of an ordinal attribute, or that stand twice. */
export function checkValues(id: string, attribute: string, values: readonly string[], cohort: Cohort): Issue[] {
  const definition = definitionOf(attribute, cohort)
  const levels = definition?.type === 'ordinal' ? definition.levels : undefined
  return values.flatMap((value, index): Issue[] => {
    const isTwice = values.indexOf(value) < index
    if (!isTwice && (levels === undefined || levels.includes(value))) return []
    const message = isTwice ? `'${value}' stands twice.` : `'${value}' is no level of '${attribute}'.`
    return [{ place: `criteria["${id}"].values`, code: 'criterion.values', message, values: { value, attribute } }]
  })
}

export function definitionOf(attribute: string, cohort: Cohort): AttributeDefinition | undefined {
  return Object.hasOwn(cohort.attributes, attribute) ? cohort.attributes[attribute] : undefined
}

import { describe, expect, test } from 'vitest'
import { groundOf, presetKeys, presets } from './presets.ts'
import { type RuleKey, ruleKeys, settingsSchema } from './settings.ts'
import { readSettingsForm, ruleParts, valuesOfSettings } from './settings-form.ts'

describe.each(presetKeys)('the preset %s', (key) => {
  test('is settings that can be asked for, and the form that it fills gives them back', () => {
    expect(settingsSchema.parse(presets[key])).toEqual(presets[key])
    expect(readSettingsForm(valuesOfSettings(presets[key]))).toEqual({ settings: presets[key] })
  })

  test('asks nobody for gender or grades', () => {
    const asked = (Object.keys(presets[key].rules) as RuleKey[]).map((rule) => groundOf[rule]?.question)
    for (const question of ['gender', 'grade']) expect(asked).not.toContain(question)
  })
})

test('a kollokvie has four to eight, and somebody who leads', () => {
  expect(presets.kollokvie.groups).toEqual({ min: 4, max: 8 })
  expect(presets.kollokvie.rules.leader).toBeDefined()
})

test('the rotation weighs new people the most', () => expect(presets.rotation.rules.newPeople).toBe('most'))

test('every rule can be chosen, in one place', () =>
  expect(ruleParts.flatMap(({ rules }) => rules).toSorted()).toEqual([...ruleKeys].sort()))

import { expect, test } from 'vitest'
import { presets } from './presets.ts'
import { readSettingsForm, valuesOfSettings } from './settings-form.ts'

const form = (change: Record<string, string>) => readSettingsForm({ ...valuesOfSettings(presets.project), ...change })

test.each([
  ['min', '4-6', 'range'],
  ['min', '', 'range'],
  ['min', '1', 'range'],
  ['max', '41', 'range'],
  ['max', '4.5', 'range'],
  ['max', '3', 'order'],
  ['atLeast', '0', 'range'],
  ['enough', '1e1', 'range'],
  ['alternatives', '4', 'range'],
  ['seconds', '61', 'range'],
  ['seconds', ' ', 'range'],
])('%s of «%s» is told beside the field', (field, text, wrong) =>
  expect(form({ [field]: text })).toEqual({ wrong: { [field]: wrong } }),
)

test('every field that is wrong is told at once', () =>
  expect(form({ min: 'x', seconds: 'y' })).toEqual({ wrong: { min: 'range', seconds: 'range' } }))

test('what is not chosen is not asked about', () => {
  expect(form({ sizeBy: 'count', count: '12', min: 'x', max: '' })).toMatchObject({
    settings: { groups: { count: 12 } },
  })
  expect(form({ count: 'x' })).toMatchObject({ settings: { groups: presets.project.groups } })
})

test('a rule, importance or place that nobody has heard of counts for nothing', () =>
  expect(form({ within: 'moon', 'rule.health': 'must', 'rule.topics': 'very' })).toMatchObject({
    settings: { within: null, rules: { sharedHours: 'must', skills: 'much' } },
  }))

test('a rule that is chosen away does not count', () => {
  const read = form({ 'rule.topics': '' })
  expect(read).not.toHaveProperty('settings.rules.topics')
  expect(read).toHaveProperty('settings.rules.skills', 'much')
})

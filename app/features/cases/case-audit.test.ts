import { expect, test } from 'vitest'
import { nb } from '#app/texts/nb.ts'
import { caseEventKinds } from './case-trace.server.ts'

test('the audit has a word for each thing that happens to a case', () => {
  expect(caseEventKinds.filter((kind) => !(`admin.audit.action.case.${kind}` in nb))).toEqual([])
})

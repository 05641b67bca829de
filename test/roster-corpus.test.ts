import { describe, expect, test } from 'vitest'
import { cleanTable } from '#app/features/groups/roster/clean-table.ts'
import { readTableFile } from '#app/features/groups/roster/read-table.ts'
import { rosterEn } from '#app/features/groups/roster/roster.en.ts'
import { previewRoster } from '#app/features/groups/roster/roster-preview.ts'
import { createWorkbookReader } from '../server/read-workbook-in-thread.ts'
import { broken } from './roster-corpus/broken-files.ts'
import { type RosterFile, usual } from './roster-corpus/roster-file.ts'
import { contents, encodings, shapes } from './roster-corpus/text-files.ts'
import { workbooks } from './roster-corpus/workbook-files.ts'

const readWorkbook = createWorkbookReader()
const corpus = { encodings, shapes, contents, workbooks, broken }

test('the corpus has at least 40 files', () => {
  expect(Object.values(corpus).flatMap((files) => Object.keys(files)).length).toBeGreaterThanOrEqual(40)
})

describe.each(Object.entries(corpus))('%s', (_, files) => {
  test.for(Object.entries(files))('%s', async ([, wanted]) => {
    expect(await whatComesOf(wanted)).toEqual(whatIsWanted(wanted))
  })
})

test('a workbook that takes too long is given up, and the next is read', async () => {
  const readBriefly = createWorkbookReader(1)
  const { bytes } = workbooks['a workbook']!
  expect(await readBriefly(bytes)).toEqual({ ok: false, problem: 'tooSlow' })
  expect((await Promise.all([readWorkbook(bytes), readWorkbook(bytes)])).map(({ ok }) => ok)).toEqual([true, true])
})

async function whatComesOf({ bytes, never }: RosterFile) {
  const read = await readTableFile(bytes, readWorkbook)
  if (!read.ok) {
    expect(rosterEn).toHaveProperty([read.refusal.code])
    return read.refusal
  }
  const clean = cleanTable(read.table)
  const { students, problems, leftOut } = previewRoster(clean)
  // This, and nothing else, is stored.
  if (never) expect(JSON.stringify(clean)).not.toMatch(never)
  return { students, problems, leftOut, forbidden: clean.forbidden, header: clean.header, sheet: read.table.sheet }
}

function whatIsWanted({ bytes: _, never: __, refused, ...told }: RosterFile) {
  if (refused) return { code: `groups.roster.refused.${refused[0]}`, line: refused[1] ?? null }
  return { students: usual, problems: [], leftOut: 0, forbidden: [], header: 1, sheet: null, ...told }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { callCommandLine as call } from './testing/call-command-line.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'samspel-grouping-'))
afterAll(() => rmSync(folder, { recursive: true }))

const roster = join(root, 'examples/roster-100.csv')
const criteria = join(root, 'examples/criteria.json')

function fileWith(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('a call that is wrong ends with 2 and says why', () => {
  test.each([
    [['form'], 'Give a roster, or --problem'],
    [['form', roster], 'A roster needs --criteria'],
    [['form', roster, '--criteria', criteria], 'Give --size or --count'],
    [['form', roster, '--criteria', criteria, '--size', 'five'], '--size must be a whole number such as 5, or a range'],
    [['form', roster, '--criteria', criteria, '--size', '6-4'], '--size 6-4'],
    [['form', roster, '--criteria', criteria, '--count', '0'], '--count must be'],
    [['form', roster, '--criteria', criteria, '--size', '5', '--threads', '1.5'], '--threads must be'],
    [['form', roster, '--criteria', criteria, '--size', '5', '--hurry'], '--hurry'],
    [['form', roster, '--criteria', criteria, '--size', '5', '--seed', '1.5'], '--seed must be a whole number'],
    [['form', roster, '--criteria', criteria, '--size', '5', '--iterations', '0'], '--iterations must be'],
    [['form', roster, '--criteria', criteria, '--size', '5', '--iterations', '1.5'], '--iterations must be a whole'],
    [['form', roster, '--criteria', criteria, '--size', '5', '--seconds', 'NaN'], '--seconds must be a number'],
    [['form', roster, '--criteria', criteria, '--size', '5', '--seconds=-1'], '--seconds must be a number'],
    [['rotate', '3x3x2', '--seed', '0.5'], '--seed must be a whole number'],
    [['evaluate', roster, '--criteria', criteria], '--groups is missing'],
    [['form', roster, '--criteria', criteria, '--size', '5', '--seconds', ' '], '--seconds must be a number'],
    [['dance'], "There is no command 'dance'"],
  ])('%j', async (argv, message) => {
    const { code, err } = await call(...argv)
    expect(err).toContain(message)
    expect(code).toBe(2)
  })
})

describe('an input that cannot be used ends with 3 and names the place', () => {
  const withRoster = (text: string, file = criteria) =>
    call('form', fileWith('r.csv', text), '--criteria', file, '--size', '2', '--quiet')
  const free = '1'.repeat(50)

  test.each([
    [
      'a file that is not there',
      () => call('form', 'none.csv', '--criteria', criteria, '--size', '5'),
      'none.csv: There is no such file',
    ],
    [
      'criteria that are no JSON',
      () => withRoster('id\na\n', fileWith('c.json', '{\n"a": }')),
      /c\.json(:2)? is no JSON/,
    ],
    [
      'criteria of another form',
      () => withRoster('id\na\n', fileWith('c.json', '{"attributes": []}')),
      'c.json: attributes: ',
    ],
    [
      'an availability of the wrong length',
      () => withRoster(`id,gender,ambition,programme,gpa,avail,together,apart\na,F,1,P,3,${free},,\nb,F,1,P,3,101,,\n`),
      "r.csv:3: column 'avail': It must be 50 characters",
    ],
    [
      'a companion who is not in the roster',
      () =>
        withRoster(
          `id,gender,ambition,programme,gpa,avail,together,apart\na,F,1,P,3,${free},z,\nb,F,1,P,3,${free},,\n`,
        ),
      "r.csv:2: column 'together': There is no participant 'z'.",
    ],
    [
      'a type that there is none of',
      () => withRoster('id,age\na,1\n', fileWith('c.json', '{"attributes": {"age": {"type": "year"}}}')),
      'c.json: attributes.age',
    ],
    [
      'a criterion on what is not declared',
      () =>
        withRoster(
          'id\na\nb\n',
          fileWith('c.json', '{"criteria": [{"kind": "similar", "id": "s", "attribute": "age"}]}'),
        ),
      `c.json: criteria["s"].attribute: There is no attribute 'age'`,
    ],
    [
      'a folder that is not there, before the search begins',
      () => call('form', roster, '--criteria', criteria, '--size', '5', '--seconds', '99', '--out', 'none/g.csv'),
      'none/g.csv: There is no such file or folder.',
    ],
    [
      'a report that is a folder',
      () => call('form', roster, '--criteria', criteria, '--size', '5', '--seconds', '99', '--report', folder),
      `${folder}: It is a folder.`,
    ],
    [
      'a folder of weeks that is not there',
      () => call('rotate', '3x3x2', '--out', 'none/w.csv'),
      'none/w.csv: There is no such file or folder.',
    ],
    [
      'more room than people need',
      () => call('form', roster, '--criteria', criteria, '--size', '60-70', '--quiet'),
      'criteria.json: groups: ',
    ],
  ])('%s', async (_, run, message) => {
    const { code, err } = await run()
    if (typeof message === 'string') expect(err).toContain(message)
    else expect(err).toMatch(message)
    expect(code).toBe(3)
  })
})

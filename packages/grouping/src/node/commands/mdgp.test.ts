import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callCommandLine } from '../testing/call-command-line.ts'

describe('samspel-grouping mdgp', () => {
  let folder = ''
  let file = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'samspel-mdgp-'))
    file = join(folder, 'four.txt')
    writeFileSync(file, '4 2 ss 2 2 2 2\n0 1 3.5\n0 2 1\n0 3 1\n1 2 1\n1 3 1\n2 3 4\n')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('prints the value, and writes the groups', async () => {
    const out = join(folder, 'groups.csv')
    expect(await run(file, '--iterations', '100', '--out', out)).toMatchObject({ code: 0, out: '7.5\n' })
    expect(readFileSync(out, 'utf8')).toMatch(/^participant,group\n(0,0\n1,0\n2,1\n3,1|0,1\n1,1\n2,0\n3,0)\n$/)
  })

  test('prints JSON of a gzipped file, in the seconds that it may take', async () => {
    const gzipped = join(folder, 'four.txt.gz')
    writeFileSync(gzipped, gzipSync(readFileSync(file)))
    const { code, out, err } = await run(gzipped, '--seconds', '0.05', '--seed', '9', '--json', '--quiet')
    const { value, cpuSeconds, seed, groups } = JSON.parse(out)
    expect({ code, err, value, seed }).toEqual({ code: 0, err: '', value: 7.5, seed: 9 })
    expect(cpuSeconds).toBeGreaterThanOrEqual(0.05)
    expect(cpuSeconds).toBeLessThan(0.3)
    expect(groups).toHaveLength(4)
  })

  test('names the line that it cannot read, and the file that is not there', async () => {
    const broken = join(folder, 'broken.txt')
    writeFileSync(broken, '4 2 ss 2 2 2 2\n0 1 x\n')
    const { code, err } = await run(broken, '--iterations', '1')
    expect(code).toBe(3)
    expect(err).toBe(`${broken}, line 2: 'x' is no distance of 0 or more\n`)
    expect(await run(join(folder, 'none.txt'))).toMatchObject({
      code: 3,
      err: expect.stringContaining('There is no such file'),
    })
  })

  test('takes exactly one file', async () => {
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('mdgp takes one file') })
  })
})

const run = (...args: string[]) => callCommandLine('mdgp', ...args)

import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { writeExcel } from './excel.ts'
import { type TextFormat, writeExport } from './formats.ts'
import type { PublishedGroups } from './published-groups.ts'

const published: PublishedGroups = {
  cohort: 'Fysikk, "første" år',
  groups: [
    {
      number: 1,
      title: 'Gruppe 1',
      meeting: {},
      assistant: 'Øyvind; læringsassistent',
      members: [
        { name: 'Åse Ødegård', key: 'aaseo', email: 'aase@demo.samspel.example' },
        { name: '=1+1', key: 'Per.Æ', email: null },
      ],
    },
    {
      number: 12,
      title: 'Blå, grønn',
      meeting: {},
      assistant: null,
      members: [{ name: 'Kim; Li', key: 'kim"li', email: null }],
    },
  ],
}

const heads = ['Gruppe', 'Namn', 'Brukarnamn', 'E-post', 'Læringsassistent']

test.for<[TextFormat, string[]]>([
  [
    'blackboardGroups',
    [
      'Group Code,Title,Description,Group Set,Self Enroll',
      'G001,Gruppe 1,,"Fysikk, ""første"" år",N',
      'G012,"Blå, grønn",,"Fysikk, ""første"" år",N',
    ],
  ],
  ['blackboardMembers', ['Group Code,User Name', 'G001,aaseo', 'G001,Per.Æ', 'G012,"kim""li"']],
  ['canvas', ['login_id,group_name', 'aaseo,Gruppe 1', 'Per.Æ,Gruppe 1', '"kim""li","Blå, grønn"']],
  [
    'moodleGroups',
    [
      'groupname,groupidnumber,groupingname',
      'Gruppe 1,G001,"Fysikk, ""første"" år"',
      '"Blå, grønn",G012,"Fysikk, ""første"" år"',
    ],
  ],
  [
    'moodleMembers',
    ['username,course1,group1', 'aaseo,FY1,Gruppe 1', 'per.æ,FY1,Gruppe 1', '"kim""li",FY1,"Blå, grønn"'],
  ],
  [
    'csv',
    [
      '\uFEFFGruppe;Namn;Brukarnamn;E-post;Læringsassistent',
      'Gruppe 1;Åse Ødegård;aaseo;aase@demo.samspel.example;"Øyvind; læringsassistent"',
      // Read by a spreadsheet, it is a name and no sum.
      'Gruppe 1;\'=1+1;Per.Æ;;"Øyvind; læringsassistent"',
      'Blå, grønn;"Kim; Li";"kim""li";;',
    ],
  ],
])('%s has its columns in order, quoted where it must be', ([format, lines]) => {
  expect(writeExport(format, published, 'FY1', heads)).toBe(`${lines.join('\r\n')}\r\n`)
})

test('a workbook has the same rows, all of them text', async () => {
  const [sheet] = (await readXlsx(await writeExcel(published, 'Fysikk [1]', heads))).sheets
  expect(sheet?.name).toBe('Fysikk  1 ')
  expect(sheet?.rows[0]).toEqual(heads)
  expect(sheet?.rows[2]?.slice(0, 3)).toEqual(['Gruppe 1', '=1+1', 'Per.Æ'])
})

test.for<[string, string]>([
  ["'Fysikk'", 'Fysikk'],
  ['A/B: hva? [1]', 'A B  hva   1 '],
  ['æ'.repeat(40), 'æ'.repeat(31)],
  ["''", '–'],
])('a cohort %s gives a sheet that Excel opens without a repair', async ([cohort, name]) => {
  const [sheet] = (await readXlsx(await writeExcel(published, cohort, heads))).sheets
  expect(sheet?.name).toBe(name)
})

describe('groups that another system would take for one', () => {
  const member = (key: string) => ({ name: key, key, email: null })
  const group = (number: number, title: string) => ({
    number,
    title,
    meeting: {},
    assistant: null,
    members: [member(`m${number}`)],
  })
  const alike = { cohort: 'Fysikk', groups: [group(1, 'Blå'), group(2, ' blå'), group(3, '7'), group(4, 'Rød')] }

  test('are told apart by their codes where names are all that counts', () => {
    expect(writeExport('canvas', alike, '', heads)).toBe(
      'login_id,group_name\r\nm1,Blå (G001)\r\nm2, blå (G002)\r\nm3,7 (G003)\r\nm4,Rød\r\n',
    )
  })

  test('have the same names in both files of one system', () => {
    const names = (text: string, column: number) =>
      text
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[column])
    expect(names(writeExport('moodleMembers', alike, 'FY1', heads), 2)).toEqual(
      names(writeExport('moodleGroups', alike, 'FY1', heads), 0),
    )
  })
})

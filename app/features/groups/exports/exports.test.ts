import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
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
      members: [
        { name: 'Åse Ødegård', key: 'aaseo', email: 'aase@demo.samspel.example' },
        { name: '=1+1', key: 'Per.Æ', email: null },
      ],
    },
    { number: 12, title: 'Blå, grønn', meeting: {}, members: [{ name: 'Kim; Li', key: 'kim"li', email: null }] },
  ],
}

const heads = ['Gruppe', 'Namn', 'Brukarnamn', 'E-post']

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
      '\uFEFFGruppe;Namn;Brukarnamn;E-post',
      'Gruppe 1;Åse Ødegård;aaseo;aase@demo.samspel.example',
      // Read by a spreadsheet, it is a name and no sum.
      "Gruppe 1;'=1+1;Per.Æ;",
      'Blå, grønn;"Kim; Li";"kim""li";',
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

import { expect, test } from 'vitest'
import { attachmentDisposition } from './content-disposition.ts'
import { readFile } from './file-kind.server.ts'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))))

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const png = bytes(PNG, [0, 0, 0, 13], 'IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0], 'IDAT')
const pdf = bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n')
const exe = bytes('MZ', [0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0], 'This program cannot be run in DOS mode.')
const elf = bytes([0x7f], 'ELF', [2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0, 1, 0, 0, 0])

/** A ZIP file with stored parts: what an Office file is. */
function zip(parts: Record<string, string>) {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(20, 4)
    header.writeUInt32LE(content.length, 18)
    header.writeUInt32LE(content.length, 22)
    header.writeUInt16LE(name.length, 26)
    chunks.push(header, Buffer.from(name), content)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt32LE(content.length, 20)
    entry.writeUInt32LE(content.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + content.length
  }
  const end = Buffer.alloc(22)
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...chunks, ...directory, end]))
}

const word = (type: string, more: Record<string, string> = {}) =>
  zip({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}.main+xml"/></Types>`,
    'word/document.xml': '<document/>',
    ...more,
  })
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test.for([
  ['bilde.png', png, 'image/png', 'bilde.png'],
  ['skjema.pdf', pdf, 'application/pdf', 'skjema.pdf'],
  ['notat.docx', word(DOCX), DOCX, 'notat.docx'],
  ['karakterer.csv', bytes('emne;antall\nTDT4110;12\n'), 'text/csv', 'karakterer.csv'],
  ['Notat.TXT', bytes('Hei, eg treng hjelp.\n'), 'text/plain', 'Notat.txt'],
  ['gammel.txt', bytes('Bl', [0xe5], 'b', [0xe6], 'r og ', [0xf8], 'l'), 'text/plain', 'gammel.txt'],
] as const)('%s is taken', async ([name, content, mediaType, kept]) => {
  expect(await readFile(name, content)).toEqual({ ok: true, name: kept, mediaType })
})

test.for([
  ['a program as PDF', 'skjema.pdf', exe, 'attachment.kind'],
  ['a program of Linux as picture', 'bilde.png', elf, 'attachment.kind'],
  ['a page as text', 'notat.txt', bytes('<!DOCTYPE html><script>alert(1)</script>'), 'attachment.kind'],
  ['a page after a byte order mark', 'notat.txt', bytes([0xef, 0xbb, 0xbf], '<html><body>'), 'attachment.kind'],
  [
    'a drawing as picture',
    'bilde.png',
    bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
    'attachment.kind',
  ],
  ['a drawing after its XML line', 'tegning.svg', bytes('<?xml version="1.0"?><svg/>'), 'attachment.kind'],
  ['a script for a shell', 'les-meg.txt', bytes('#!/bin/sh\nrm -rf /\n'), 'attachment.kind'],
  ['rich text', 'notat.rtf', bytes('{\\rtf1\\ansi hei}'), 'attachment.kind'],
  ['an archive', 'alt.zip', zip({ 'virus.exe': 'MZ' }), 'attachment.kind'],
  ['an archive that is called a document', 'notat.docx', zip({ 'virus.exe': 'MZ' }), 'attachment.kind'],
  ['what is no text and not known', 'data.txt', bytes([1, 2, 3, 4, 5, 0, 0, 1]), 'attachment.kind'],
  ['a document with macros', 'notat.docx', word('application/vnd.ms-word.document.macroEnabled'), 'attachment.macros'],
  ['a document that hides its macros', 'notat.docx', word(DOCX, { 'word/vbaProject.bin': 'x' }), 'attachment.macros'],
] as const)('%s is not taken', async ([, name, content, refusal]) => {
  expect(await readFile(name, content)).toEqual({ ok: false, refusal })
})

test.for([
  ['run.bat', 'run.bat.txt'],
  ['../../etc/passwd', 'passwd.txt'],
  ['C:\\Users\\x\\notat.txt', 'notat.txt'],
  ['exe\u202etxt.fdp', 'exetxt.fdp.txt'],
  ['ny\r\nlinje".txt', 'nylinje_.txt'],
  ['.htaccess', 'htaccess.txt'],
  ['', 'fil.txt'],
  [`${'ø'.repeat(300)}.txt`, `${'ø'.repeat(120)}.txt`],
])('a text called %j is kept as %j', async ([given, kept]) => {
  expect(await readFile(given!, bytes('Hei'))).toMatchObject({ ok: true, name: kept })
})

test('a name is sent in two ways, and none of them ends the header', () => {
  expect(attachmentDisposition('blåbær "søk".pdf')).toBe(
    'attachment; filename="blabaer _sok_.pdf"; filename*=UTF-8\'\'bl%C3%A5b%C3%A6r%20%22s%C3%B8k%22.pdf',
  )
  expect(attachmentDisposition("it's (1)*.pdf")).toBe(
    'attachment; filename="it_s (1)_.pdf"; filename*=UTF-8\'\'it%27s%20%281%29%2A.pdf',
  )
})

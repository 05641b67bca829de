import { expect, test } from 'vitest'
import { readInboxQuery, writeCursor } from './inbox.ts'

const read = (address: string) => readInboxQuery(new URLSearchParams(address))
const id = '01a2043a-e485-7f11-977b-83fa4a661d81'

test('an address without anything is the new cases, the first due first', () => {
  expect(read('')).toMatchObject({ folder: 'new', sort: 'due', search: '', unitId: null, after: null })
})

test('what makes no sense is as if it were not there', () => {
  const odd = 'folder=x&unit=1&service=%27&type=x&language=sv&handler=me&from=2021-02-30&to=x&sort=x&after=1_2&before=_'
  expect(read(odd)).toEqual(read(''))
})

test('a place in a list is read as it was written', () => {
  for (const sortValue of ['2021-09-01 09:00:00.123456+02', '2021-09-01 09:00:00+02', 'infinity']) {
    const cursor = encodeURIComponent(writeCursor({ sortValue, id }))
    expect(read(`after=${cursor}`).after).toEqual({ value: sortValue, id })
  }
  expect(read(`after=${encodeURIComponent(`now()_${id}`)}`).after).toBeNull()
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { affiliationsIn, fetchAffiliations } from './feide-groups.server.ts'

// The form is that of Feide's documentation; the institution is its own example.
const groups = [
  {
    id: 'fc:org:example.org',
    type: 'fc:org',
    displayName: 'Eksempeluniversitetet',
    membership: {
      basic: 'admin',
      displayName: 'Akademisk ansatt',
      affiliation: ['member', 'employee', 'faculty'],
      primaryAffiliation: 'employee',
    },
    public: false,
    orgType: ['higher_education'],
  },
  {
    id: 'fc:adhoc:8878ae43',
    type: 'voot:ad-hoc',
    displayName: 'A club',
    membership: { basic: 'member', affiliation: ['owner'] },
  },
  { id: 'fc:org:other.example', type: 'fc:org', displayName: 'Without a membership' },
]

const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.headers.authorization ?? '')
  if (request.headers.authorization !== 'Bearer right') return response.writeHead(401).end()
  response.setHeader('content-type', 'application/json').end(JSON.stringify(groups))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const fetchHere: typeof fetch = (_url, init) => fetch(`http://127.0.0.1:${port}/`, init)
afterAll(() => new Promise((resolve) => server.close(resolve)))

test('only organisations tell what a person is', () => {
  expect(affiliationsIn(groups)).toEqual(['employee', 'faculty'])
})

test('nobody belongs to no group', () => expect(affiliationsIn([])).toEqual([]))

test('an answer that is no list of groups is an error, not an empty list', () => {
  expect(() => affiliationsIn({ error: 'no' })).toThrow()
})

test('the access token goes with the question', async () => {
  expect(await fetchAffiliations('right', fetchHere)).toEqual(['employee', 'faculty'])
  expect(asked).toEqual(['Bearer right'])
})

test('a refusal is an error', async () => {
  await expect(fetchAffiliations('wrong', fetchHere)).rejects.toThrow('401')
})

import { expect, test } from 'vitest'
import { formOf } from './form.ts'

const post = (body: string, type: string) =>
  new Request('http://samspel.invalid/', { method: 'POST', body, headers: { 'content-type': type } })

test('the byte 0, which the database cannot hold, is left out of names and values', async () => {
  const form = await formOf(post('na%00me=a%00b&name=c', 'application/x-www-form-urlencoded'))
  expect([...form]).toEqual([
    ['name', 'ab'],
    ['name', 'c'],
  ])
})

test.each([
  ['{}', 'application/json'],
  ['x', 'text/plain'],
  ['torn off', 'multipart/form-data; boundary=x'],
])('%s as %s is no form: the sender’s fault', async (body, type) => {
  await expect(formOf(post(body, type))).rejects.toMatchObject({ init: { status: 400 } })
})

import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { isFromThisMachine } from './from-this-machine.ts'

const ask = (headers: Record<string, string>, remoteAddress = '127.0.0.1', httpVersion = '1.1') =>
  isFromThisMachine({ headers, httpVersion, socket: { remoteAddress } as Socket })

test.each(['127.0.0.1:3000', 'localhost', 'LOCALHOST:8080', '[::1]:3000'])('a browser that asks %s is here', (host) =>
  expect(ask({ host })).toBe(true),
)

test.each([
  { host: '127.0.0.1', 'x-forwarded-for': '203.0.113.7' },
  { host: '127.0.0.1', 'x-forwarded-host': 'samspel.example' },
  { host: '127.0.0.1', forwarded: 'for=203.0.113.7' },
  { host: '127.0.0.1', via: '1.1 proxy' },
  { host: '127.0.0.1', 'x-real-ip': '203.0.113.7' },
  { host: 'samspel.example' },
  { host: '127.0.0.1.samspel.example' },
  { host: 'bad host' },
  {},
] as Record<string, string>[])('%j comes through something', (headers) => expect(ask(headers)).toBe(false))

test('another machine, or a proxy that speaks an old protocol, is not here', () => {
  expect(ask({ host: '127.0.0.1' }, '192.0.2.4')).toBe(false)
  expect(ask({ host: '127.0.0.1' }, '127.0.0.1', '1.0')).toBe(false)
})

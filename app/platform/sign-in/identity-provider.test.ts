import { expect, test } from 'vitest'
import { readSettings } from '#app/platform/settings.ts'
import { identityProviderOf } from './identity-provider.ts'

const providerWith = (environment: Record<string, string>, isDemo = true) =>
  identityProviderOf(readSettings(environment), isDemo, 'shared')

test('a fresh machine runs the demonstration’s own sign-in', () => {
  expect(providerWith({})).toMatchObject({ isDemo: true, issuer: 'http://127.0.0.1:3000/demo-provider' })
  expect(providerWith({ HOST: '::1' })).toMatchObject({ issuer: 'http://[::1]:3000/demo-provider' })
})

test.each(['http://localhost:8080', 'http://LOCALHOST:8080', 'https://127.0.0.1', 'http://[::1]:3000'])(
  'readers who come by %s sit at this machine',
  (PUBLIC_URL) => expect(providerWith({ PUBLIC_URL })).toMatchObject({ isDemo: true }),
)

test.each([
  { NODE_ENV: 'production' },
  { HOST: '0.0.0.0' },
  { HOST: '192.0.2.4' },
  // A proxy in front of a server that listens on loopback alone.
  { PUBLIC_URL: 'https://samspel.example' },
  { PUBLIC_URL: 'http://192.0.2.4:3000' },
  { PUBLIC_URL: 'http://localhost.samspel.example' },
  { PUBLIC_URL: 'http://[2001:db8::1]' },
])('with %j nobody can choose whom to be', (environment) => expect(providerWith(environment)).toBeNull())

test('data that are not the demonstration’s never meet its identities', () => {
  expect(providerWith({}, false)).toBeNull()
})

test('a configured issuer is the only one', () => {
  const oidc = { OIDC_ISSUER: 'https://auth.dataporten.no', OIDC_CLIENT_ID: 'id', OIDC_CLIENT_SECRET: 'secret' }
  expect(providerWith(oidc)).toEqual({
    issuer: 'https://auth.dataporten.no',
    clientId: 'id',
    clientSecret: 'secret',
    isDemo: false,
  })
})

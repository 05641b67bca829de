import { expect, test } from 'vitest'
import { isLoopback, readSettings, SettingsError } from './settings.ts'

test('with nothing set, Samspel serves http://127.0.0.1:3000 on its own database', () => {
  expect(readSettings({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://127.0.0.1:3000',
    databaseUrl: undefined,
    oidc: undefined,
    smtpUrl: undefined,
    role: 'all',
  })
})

test('an empty value is as good as none', () =>
  expect(readSettings({ PORT: '', ROLE: '' })).toMatchObject({ port: 3000, role: 'all' }))

test('other variables of the environment are left alone', () =>
  expect(() => readSettings({ PATH: '/bin', HOME: '/root' })).not.toThrow())

test('the public address follows host and port, and brackets an IPv6 address', () => {
  expect(readSettings({ HOST: '::1', PORT: '8080' }).publicUrl).toBe('http://[::1]:8080')
})

test('the public address has no slash at its end', () => {
  expect(readSettings({ PUBLIC_URL: 'https://samspel.example/' }).publicUrl).toBe('https://samspel.example')
})

test('no mail is taken in and nobody is believed unless told; addresses are of the sender’s domain', () => {
  expect(readSettings({ MAIL_FROM: 'samspel@Uni.example' })).toMatchObject({
    mailDomain: 'uni.example',
    mailIn: undefined,
    mailServer: { authservId: null, fields: 'above-received' },
  })
})

test('mail is taken in where the address says', () => {
  const mail = { MAIL_IN_URL: 'smtp://[::1]:2525', MAIL_DOMAIN: 'Help.uni.example', MAIL_TRUSTED_AUTHSERV: 'mx' }
  expect(readSettings(mail)).toMatchObject({
    mailDomain: 'help.uni.example',
    mailIn: { host: '::1', port: 2525 },
    mailServer: { authservId: 'mx' },
  })
  expect(readSettings({ MAIL_IN_URL: 'smtp://127.0.0.1:0' }).mailIn).toEqual({ host: '127.0.0.1', port: 0 })
})

test('the data folder is absolute', () =>
  expect(readSettings({ SAMSPEL_DATA: 'here' }).dataFolder).toMatch(/^\/.*\/here$/))

test.for([
  ['PORT', 'eighty'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['ROLE', 'everything'],
  ['PUBLIC_URL', 'samspel.example'],
  ['PUBLIC_URL', 'ftp://samspel.example'],
  ['PUBLIC_URL', 'https://university.example/samspel'],
  ['DATABASE_URL', 'mysql://localhost/samspel'],
  ['SMTP_URL', 'http://localhost'],
  ['OIDC_ISSUER', 'feide'],
  ['DEMO_STARTS_ON', '2021-02-30'],
  ['MAIL_FROM', 'nobody'],
  ['NODE_ENV', 'prod'],
  ['MAIL_DOMAIN', 'localhost'],
  ['MAIL_DOMAIN', 'unit@uni.example'],
  ['MAIL_IN_URL', 'smtp://127.0.0.1'],
  ['MAIL_IN_URL', 'smtps://127.0.0.1:2525'],
  ['MAIL_IN_URL', 'smtp://127.0.0.1:2525/box'],
  ['MAIL_IN_URL', '127.0.0.1:2525'],
  ['MAIL_TRUSTED_AUTHSERV', 'mx.uni.example; dmarc'],
  ['MAIL_AUTHSERV_FIELDS', 'below'],
])('%s=%s ends with one line that names the setting', ([name, value]) => {
  const error = errorOf({ [name!]: value })
  expect(error.message).toMatch(new RegExp(`^Wrong setting ${name}: .+$`))
  expect(error.message).not.toContain('\n')
})

test.for(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])('sign-in with %s alone is refused', (name) => {
  expect(errorOf({ [name]: 'https://issuer.example' }).message).toContain('set together or not at all')
})

test('only this machine itself is loopback', () => {
  expect(['127.0.0.1', '::1', 'localhost'].every(isLoopback)).toBe(true)
  expect(['0.0.0.0', '::', '10.0.0.1', 'samspel.example'].some(isLoopback)).toBe(false)
})

function errorOf(environment: Record<string, string | undefined>): SettingsError {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('The settings were taken as right.')
}

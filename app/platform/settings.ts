import { resolve } from 'node:path'
import { z } from 'zod'

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

const schema = z
  .object({
    // Not set on a fresh machine: that is the demonstration, and not the same as an explicit "production".
    NODE_ENV: z.enum(['production', 'development', 'test']).optional(),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/ })
      .refine((url) => /^https?:\/\/[^/?#@]+\/*$/i.test(url), 'must be protocol, host and port alone')
      .optional(),
    SAMSPEL_DATA: z.string().min(1).default('data'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    ROLE: z.enum(['all', 'web', 'worker']).default('all'),
    OIDC_ISSUER: z.url().optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.email().default('samspel@localhost.localdomain'),
    /** After the @ of units' and cases' addresses; that of MAIL_FROM unless told. */
    MAIL_DOMAIN: z
      .string()
      .regex(
        /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$/i,
        'must be a domain such as help.uni.example',
      )
      .optional(),
    MAIL_IN_URL: z
      .url({ protocol: /^smtp$/ })
      .refine((url) => /^smtp:\/\/[^/?#@]+:\d+\/?$/i.test(url), 'must be smtp://, a host and a port alone')
      .optional(),
    MAIL_TRUSTED_AUTHSERV: z
      .string()
      .regex(/^[^\s;()"]+$/, 'must be the one word that the mail server writes first in Authentication-Results')
      .optional(),
    MAIL_AUTHSERV_FIELDS: z.enum(['above-received', 'stripped']).default('above-received'),
    /** The day on which the demonstration's own calendar starts. */
    DEMO_STARTS_ON: z.iso.date().default('2021-09-01'),
  })
  .superRefine((value, context) => {
    const oidc = [value.OIDC_ISSUER, value.OIDC_CLIENT_ID, value.OIDC_CLIENT_SECRET]
    if (oidc.some(Boolean) && !oidc.every(Boolean)) {
      context.addIssue({
        code: 'custom',
        path: ['OIDC_ISSUER'],
        message: 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are set together or not at all',
      })
    }
  })

export interface Settings {
  /** `unset` runs as production does, but may run the demonstration's own sign-in. */
  environment: 'production' | 'development' | 'test' | 'unset'
  host: string
  port: number
  /** Where readers reach the installation; no slash at the end. */
  publicUrl: string
  dataFolder: string
  databaseUrl: string | undefined
  role: 'all' | 'web' | 'worker'
  oidc: { issuer: string; clientId: string; clientSecret: string } | undefined
  smtpUrl: string | undefined
  mailFrom: string
  /** Lower case. */
  mailDomain: string
  /** Where mail is taken in; none unless told. Port 0 is any free one. */
  mailIn: { host: string; port: number } | undefined
  /** Whose word counts on who has sent a mail; `authservId` null: nobody's. */
  mailServer: { authservId: string | null; fields: 'above-received' | 'stripped' }
  demoStartsOn: string
}

export class SettingsError extends Error {}

/**
 * Reads the settings of this installation once.
 *
 * @throws SettingsError with one line that names the setting and what is wrong with it
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new SettingsError(`Wrong setting ${issue?.path.join('.')}: ${issue?.message}`)
  }
  const value = parsed.data
  return {
    environment: value.NODE_ENV ?? 'unset',
    host: value.HOST,
    port: value.PORT,
    publicUrl: (
      value.PUBLIC_URL ?? `http://${value.HOST.includes(':') ? `[${value.HOST}]` : value.HOST}:${value.PORT}`
    ).replace(/\/+$/, ''),
    dataFolder: resolve(value.SAMSPEL_DATA),
    databaseUrl: value.DATABASE_URL,
    role: value.ROLE,
    oidc:
      value.OIDC_ISSUER && value.OIDC_CLIENT_ID && value.OIDC_CLIENT_SECRET
        ? { issuer: value.OIDC_ISSUER, clientId: value.OIDC_CLIENT_ID, clientSecret: value.OIDC_CLIENT_SECRET }
        : undefined,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    mailDomain: (value.MAIL_DOMAIN ?? value.MAIL_FROM.slice(value.MAIL_FROM.lastIndexOf('@') + 1)).toLowerCase(),
    mailIn: value.MAIL_IN_URL ? hostAndPort(new URL(value.MAIL_IN_URL)) : undefined,
    mailServer: { authservId: value.MAIL_TRUSTED_AUTHSERV ?? null, fields: value.MAIL_AUTHSERV_FIELDS },
    demoStartsOn: value.DEMO_STARTS_ON,
  }
}

const hostAndPort = ({ hostname, port }: URL) => ({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) })

export const isLoopback = (host: string) => LOOPBACK.has(host)

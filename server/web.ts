import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getConnInfo } from '@hono/node-server/conninfo'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { NONCE, type SecureHeadersVariables, secureHeaders } from 'hono/secure-headers'
import { createRequestHandler, type RequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import type * as EntryModule from '#app/entry.server.tsx'
import { takesFiles } from '#app/pages.ts'
import type { FormRefusal, Samspel } from '#app/platform/context.ts'
import { isLoopbackAddress, isLoopbackName } from '#app/platform/http/loopback.ts'
import { createTurns } from '#app/platform/http/turns.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { isLanguage } from '#app/platform/texts/languages.ts'
import { compressPages } from './compress-pages.ts'

const LARGEST_FORM_BYTES = 1024 * 1024
/** More than a message may carry, so that what is too much is told beside the field, with all else kept. */
const LARGEST_FORM_WITH_FILES_BYTES = 40 * 1024 * 1024
const MOST_DISCARDED_BYTES = 64 * LARGEST_FORM_BYTES
const ATTACHMENT_POLICY = "sandbox; default-src 'none'"
/** One is reckoned while another waits for the database. */
const PAGES_AT_ONCE = 2

/** The web application over a build; `loadBuild` is asked at each request, so that development sees changes. */
export function createWeb(samspel: Samspel, loadBuild: () => Promise<ServerBuild>, mode: 'production' | 'development') {
  const app = new Hono<Environment>()
  // The router compares a form's origin with the address that it was asked at, which behind a proxy is another one.
  const allowedActionOrigins = [new URL(samspel.settings.publicUrl).host]
  let handler: { build: ServerBuild; handle: RequestHandler } | null = null
  const handlerOf = (build: ServerBuild) => {
    if (handler?.build !== build)
      handler = { build, handle: createRequestHandler({ ...build, allowedActionOrigins }, mode) }
    return handler.handle
  }
  const takeTurns = createTurns(PAGES_AT_ONCE)
  const overHttps = samspel.settings.publicUrl.startsWith('https:')

  app.use(compress())
  app.use(compressPages)
  app.use(async (c, next) => {
    const here = ownAddressOf(new URL(c.req.url), new URL(samspel.settings.publicUrl))
    return here && c.req.method === 'GET' ? c.redirect(here) : next()
  })
  // Outside of the pages' own policy, which it replaces: what somebody sent us runs nothing and asks for nothing.
  app.use('/attachments/*', async (c, next) => {
    await next()
    if (c.res.headers.has('content-disposition')) c.res.headers.set('content-security-policy', ATTACHMENT_POLICY)
  })
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: mode === 'production' ? [NONCE, "'strict-dynamic'"] : ["'self'", "'unsafe-inline'"],
        styleSrc: mode === 'production' ? ["'self'"] : ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: mode === 'production' ? ["'self'"] : ["'self'", 'ws:'],
        // Redirects after a form count too: see hand-over.ts in app/platform/sign-in.
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
      },
      strictTransportSecurity: overHttps ? 'max-age=31536000; includeSubDomains' : false,
      referrerPolicy: 'strict-origin-when-cross-origin',
      xFrameOptions: 'DENY',
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    }),
  )
  if (mode === 'production') {
    app.use(
      '/assets/*',
      serveStatic({
        root: 'build/client',
        precompressed: true,
        onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
      }),
    )
    app.use(serveStatic({ root: 'build/client', onFound: (_, c) => c.header('cache-control', 'public, max-age=3600') }))
  }
  app.use(csrf({ origin: [new URL(samspel.settings.publicUrl).origin] }))
  const limitForms = bodyLimit({ maxSize: LARGEST_FORM_BYTES })
  const limitFormsWithFiles = bodyLimit({ maxSize: LARGEST_FORM_WITH_FILES_BYTES })
  app.use((c, next) => (takesFiles(new URL(c.req.url).pathname) ? limitFormsWithFiles : limitForms)(c, next))
  app.all('*', (c) => answer(c, c.req.raw))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return refuse(c, 'foreignForm', error.getResponse())
    if (error instanceof HTTPException && error.status === 413) return refuse(c, 'tooLarge', error.getResponse())
    throw error
  })
  return app

  async function answer(c: Context<Environment>, request: Request, refusal: FormRefusal | null = null) {
    const build = await loadBuild()
    const { samspelContext, nonceContext, referenceContext, clientAddressContext, formRefusalContext } = build.entry
      .module as unknown as typeof EntryModule
    const context = new RouterContextProvider()
    context.set(samspelContext, samspel)
    context.set(nonceContext, c.get('secureHeadersNonce') ?? '')
    context.set(referenceContext, createReference())
    context.set(clientAddressContext, clientAddressOf(getConnInfo(c).remote.address, c.req.header('x-forwarded-for')))
    context.set(formRefusalContext, refusal)
    const handle = () => handlerOf(build)(request, context)
    return request.method === 'GET' && isPage(new URL(request.url)) ? takeTurns(handle) : handle()
  }

  /** A form that no page may see: the page in its place says why; a client that reads no pages gets `plain`. */
  async function refuse(c: Context<Environment>, refusal: FormRefusal, plain: Response) {
    const { raw } = c.req
    await discard(raw.body)
    if (!readsPages(raw.headers.get('accept'))) return plain
    return answer(c, new Request(pageInPlaceOf(raw), { method: raw.method, headers: headersWithoutBody(raw) }), refusal)
  }
}

interface Environment {
  Bindings: { incoming: IncomingMessage; outgoing: ServerResponse }
  Variables: SecureHeadersVariables
}

/** A browser shows no answer to what it has not sent to the end, so the form is read to the end and kept nowhere. */
async function discard(body: ReadableStream<Uint8Array> | null) {
  if (!body || body.locked) return
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > MOST_DISCARDED_BYTES) return
  }
}

const readsPages = (accept: string | null) => accept === null || /text\/html|\*\/\*/.test(accept)

/** Addresses without a language are for machines and have no page: then the front page's stands in. */
function pageInPlaceOf(request: Request) {
  const url = new URL(request.url)
  if (!isPage(url)) url.pathname = `/${languageOf(request)}`
  return url
}

/** Unlike what is for machines: that may wait long for others, as the end of a sign-in does for its provider. */
function isPage({ pathname }: URL) {
  const [, first = ''] = pathname.split('/')
  return isLanguage(first.replace(/\.data$/, ''))
}

/** The origin has been judged already; the router would judge it again, in plain text. */
function headersWithoutBody(request: Request) {
  const headers = new Headers(request.headers)
  for (const name of ['origin', 'content-type', 'content-length', 'transfer-encoding']) headers.delete(name)
  return headers
}

/**
 * Cookies belong to one name of the machine: who comes by `localhost` where we call it 127.0.0.1 could not sign in.
 *
 * @returns the same address by our own name for it; null when it is that already, or none of this machine's
 */
function ownAddressOf(asked: URL, own: URL): string | null {
  const isAlias = asked.hostname !== own.hostname && asked.port === own.port
  if (!isAlias || !isLoopbackName(asked.hostname) || !isLoopbackName(own.hostname)) return null
  return own.origin + asked.pathname + asked.search
}

/**
 * Whose request it is. A proxy on this machine, which is what speaks https for us, says for whom it asks, last in the
 * list; anyone else's word for it is worth nothing.
 */
function clientAddressOf(remote = '', forwardedFor: string | undefined): string {
  const last = forwardedFor?.split(',').at(-1)?.trim()
  return isLoopbackAddress(remote) && last ? last : remote
}

/** Short enough to read aloud over the telephone. */
const createReference = () =>
  randomBytes(5)
    .toString('hex')
    .toUpperCase()
    .replace(/(.{5})/, '$1-')

import { promisify } from 'node:util'
import { constants, gzip as gzipWithCallback } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { parseAccept } from 'hono/utils/accept'

const gzip = promisify(gzipWithCallback)

/** A page, or its data for a page that is shown already. */
const PAGE = /^text\/(html|x-script)\b/
/** A smaller one gets no faster. */
const LEAST_BYTES = 1024
/** Level 6 makes a page 4 % smaller in twice the time. */
const LEVEL = 3

/** Compresses pages whole: as streams, each of their small pieces is a task for another thread. */
export const compressPages: MiddlewareHandler = async (c, next) => {
  await next()
  const { body, headers, status } = c.res
  if (!body || c.req.method === 'HEAD' || headers.has('content-encoding')) return
  if (!PAGE.test(headers.get('content-type') ?? '')) return
  headers.append('vary', 'accept-encoding')
  if (!takesGzip(c.req.header('accept-encoding'))) return
  const page = await c.res.arrayBuffer()
  const isWorthwhile = page.byteLength >= LEAST_BYTES
  if (isWorthwhile) headers.set('content-encoding', 'gzip')
  headers.delete('content-length')
  c.res = new Response(isWorthwhile ? await gzip(page, { level: LEVEL, memLevel: constants.Z_MAX_MEMLEVEL }) : page, {
    status,
    headers,
  })
}

function takesGzip(accepted: string | undefined) {
  const encodings = parseAccept(accepted ?? '')
  const best = encodings.find(({ type }) => type === 'gzip') ?? encodings.find(({ type }) => type === '*')
  return (best?.q ?? 0) > 0
}

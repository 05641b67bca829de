import type { IncomingMessage } from 'node:http'

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** What proxies add to a request that they pass on. */
const ADDED_BY_PROXIES = /^(x-forwarded-.+|forwarded|via|x-real-ip|cf-connecting-ip|true-client-ip|x-client-ip)$/

/**
 * Whether a browser on this machine asks, and no proxy for somebody elsewhere. A proxy may be set up in front of a
 * demonstration without `PUBLIC_URL`; then the settings tell nothing.
 */
export function isFromThisMachine(request: Pick<IncomingMessage, 'headers' | 'httpVersion' | 'socket'>): boolean {
  const { headers, httpVersion, socket } = request
  if (!LOOPBACK.has(socket.remoteAddress ?? '')) return false
  if (Object.keys(headers).some((name) => ADDED_BY_PROXIES.test(name))) return false
  // A proxy that is not told otherwise speaks 1.0 behind itself (nginx), which no browser has done for long.
  if (httpVersion === '1.0') return false
  const asked = URL.parse(`http://${headers.host ?? ''}`)
  return asked !== null && LOOPBACK_NAMES.has(asked.hostname)
}

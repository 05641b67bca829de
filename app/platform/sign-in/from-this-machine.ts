import type { IncomingMessage } from 'node:http'
import { isLoopbackAddress, isLoopbackName } from '#app/platform/http/loopback.ts'

/** What proxies add to a request that they pass on. */
const ADDED_BY_PROXIES = /^(x-forwarded-.+|forwarded|via|x-real-ip|cf-connecting-ip|true-client-ip|x-client-ip)$/

/**
 * Whether a browser on this machine asks, and no proxy for somebody elsewhere. A proxy may be set up in front of a
 * demonstration without `PUBLIC_URL`; then the settings tell nothing.
 */
export function isFromThisMachine(request: Pick<IncomingMessage, 'headers' | 'httpVersion' | 'socket'>): boolean {
  const { headers, httpVersion, socket } = request
  if (!isLoopbackAddress(socket.remoteAddress ?? '')) return false
  if (Object.keys(headers).some((name) => ADDED_BY_PROXIES.test(name))) return false
  // A proxy that is not told otherwise speaks 1.0 behind itself (nginx), which no browser has done for long.
  if (httpVersion === '1.0') return false
  const asked = URL.parse(`http://${headers.host ?? ''}`)
  return asked !== null && isLoopbackName(asked.hostname)
}

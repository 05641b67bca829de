/** Where signing in must not lead back to: the protocol's own addresses. */
const PROTOCOL = /^\/(auth|demo-provider)(\/|$)/

/**
 * A path on our own site to come back to after signing in; null for anything that could lead elsewhere.
 *
 * Browsers read `//host`, `/\host` and paths with control characters as another site.
 */
export function safeReturnTo(value: unknown): string | null {
  if (typeof value !== 'string' || !value.startsWith('/') || value.length > 2000) return null
  const base = 'http://samspel.invalid'
  if (!URL.canParse(value, base)) return null
  const url = new URL(value, base)
  // Dots are resolved first: `/.//host` has our own origin, but a path that starts with two slashes.
  if (url.origin !== base || url.pathname.startsWith('//') || PROTOCOL.test(url.pathname)) return null
  return url.pathname + url.search + url.hash
}

const NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])
const ADDRESSES = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Whether a host, as a URL writes it, is a name of this machine for itself. */
export const isLoopbackName = (hostname: string) => NAMES.has(hostname)

/** Whether a connection comes from this machine itself. */
export const isLoopbackAddress = (address: string) => ADDRESSES.has(address)

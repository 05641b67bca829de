/** Follows redirects and keeps cookies as a browser does, and runs no script. */
export interface Browser {
  get(path: string): Promise<Response>
  /** Sends a form from one of our own pages. */
  post(path: string, fields: Record<string, string>, from?: string): Promise<Response>
  /** Follows an answer's redirects to the page at their end. */
  follow(answer: Response): Promise<Response>
  /** Chooses one of the demonstration's identities on the sign-in page. */
  signIn(identity: string): Promise<void>
  cookie(name: string): string | undefined
  attributesOf(name: string): Record<string, string>
  /** The cookie header for a path. */
  header(path: string): string
  /** Path and query of the page that was asked for last. */
  readonly path: string
}

interface Cookie {
  name: string
  value: string
  attributes: Record<string, string>
}

const MOST_REDIRECTS = 10

export function createBrowser(origin: string): Browser {
  let cookies: Cookie[] = []
  let at = new URL(origin)

  const header = (path: string) =>
    cookies
      .filter(({ attributes }) => isBelow(new URL(path, origin).pathname, attributes.path ?? '/'))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')

  const ask = async (path: string, init: RequestInit = {}) => {
    at = new URL(path, origin)
    if (at.origin !== origin) throw new Error(`A redirect led to ${at.origin}`)
    const headers = new Headers(init.headers)
    headers.set('cookie', header(at.pathname))
    const answer = await fetch(at, { redirect: 'manual', ...init, headers })
    for (const line of answer.headers.getSetCookie()) keep(parse(line))
    return answer
  }

  const keep = (cookie: Cookie) => {
    const isSame = (other: Cookie) =>
      other.name === cookie.name && (other.attributes.path ?? '/') === (cookie.attributes.path ?? '/')
    cookies = cookies.filter((other) => !isSame(other))
    if (!isOver(cookie)) cookies.push(cookie)
  }

  const post: Browser['post'] = (path, fields, from = path) =>
    ask(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin, referer: new URL(from, origin).href },
    })

  const follow: Browser['follow'] = async (answer) => {
    let last = answer
    for (let redirects = 0; last.headers.has('location'); redirects++) {
      if (redirects === MOST_REDIRECTS) throw new Error(`More than ${MOST_REDIRECTS} redirects, at ${at.href}`)
      last = await ask(new URL(last.headers.get('location')!, at).href)
    }
    return last
  }

  return {
    get: (path) => ask(path),
    post,
    follow,
    header,
    signIn: async (identity) => {
      const page = await follow(await post('/nb/logg-inn', { identity }))
      if (page.status !== 200 || at.pathname !== '/nb')
        throw new Error(`${identity} was not signed in, but at ${at.href}`)
    },
    cookie: (name) => cookies.find((cookie) => cookie.name === name)?.value,
    attributesOf: (name) => cookies.find((cookie) => cookie.name === name)?.attributes ?? {},
    get path() {
      return at.pathname + at.search
    },
  }
}

const isBelow = (path: string, folder: string) =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)

function parse(line: string): Cookie {
  const [pair = '', ...rest] = line.split(/;\s*/)
  const [name = '', value = ''] = split(pair)
  return {
    name,
    value,
    attributes: Object.fromEntries(rest.map(split).map(([key = '', given = '']) => [key.toLowerCase(), given])),
  }
}

const split = (pair: string) => {
  const sign = pair.indexOf('=')
  return sign < 0 ? [pair, ''] : [pair.slice(0, sign), pair.slice(sign + 1)]
}

const isOver = ({ value, attributes }: Cookie) =>
  value === '' ||
  attributes['max-age'] === '0' ||
  (attributes.expires !== undefined && Date.parse(attributes.expires) <= Date.now())

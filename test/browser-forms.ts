import type { TestWeb } from './web.ts'

// Forms with files, as a browser sends them without a script.

/** Sends a form to a page, as a person of the demonstration or as a visitor. */
export async function sendForm(
  web: TestWeb,
  path: string,
  fields: Readonly<Record<string, string>>,
  files: readonly File[] = [],
  as: string | null = null,
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  for (const file of files) body.append('files', file)
  return web.request(path, as, { method: 'POST', body, headers: { origin: web.url } })
}

export const textFile = (name: string, words = 'Hei, dette er et notat.') => new File([words], name)

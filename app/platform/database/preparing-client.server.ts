import pg from 'pg'

/** Before it is prepared, a statement must have come up this often: most of those that lists make up come once. */
const PREPARED_FROM = 3
/** Each connection keeps each plan in the server's memory. */
const MOST_PREPARED = 250
const MOST_COUNTED = 2000

const counts = new Map<string, number>()
const names = new Map<string, string>()

/**
 * A connection that keeps the statements of the pages prepared: the server then reads and plans them once and not at
 * each page, which is half of its work. A pooler between us and the server must know of prepared statements
 * (PgBouncer: `max_prepared_statements`).
 */
export class PreparingClient extends pg.Client {
  // The types name each way of asking; all but one go through as they are.
  override query = ((...given: unknown[]) => {
    const [text, values, ...rest] = given
    const isStatement = typeof text === 'string' && Array.isArray(values) && values.length > 0
    const name = isStatement ? nameOf(text) : undefined
    return super.query(...((name ? [{ name, text, values }, ...rest] : given) as Parameters<pg.Client['query']>))
  }) as pg.Client['query']
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= MOST_PREPARED) return known
  const count = (counts.get(text) ?? 0) + 1
  if (count < PREPARED_FROM) {
    if (counts.size >= MOST_COUNTED) counts.clear()
    counts.set(text, count)
    return undefined
  }
  counts.delete(text)
  const name = `page_${names.size}`
  names.set(text, name)
  return name
}

import pg from 'pg'

/** Before it is prepared, a statement must have come up this often: most of those that lists make up come once. */
const PREPARED_FROM = 3
/** Each keeps its plan in the server's memory. */
const MOST_PREPARED = 250
const MOST_COUNTED = 1000

/**
 * A connection that keeps the statements prepared that it is asked again and again: the server then reads and plans them
 * once and not at each page, which is half of its work. A pooler between us and the server must know of prepared
 * statements (PgBouncer: `max_prepared_statements`).
 */
export class PreparingClient extends pg.Client {
  private readonly counts = new Map<string, number>()
  private readonly names = new Map<string, string>()

  // The types name each way of asking; all but one go through as they are.
  override query = ((...given: unknown[]) => {
    const [text, values, ...rest] = given
    const isStatement = typeof text === 'string' && Array.isArray(values) && values.length > 0
    const name = isStatement ? this.nameOf(text) : undefined
    return super.query(...((name ? [{ name, text, values }, ...rest] : given) as Parameters<pg.Client['query']>))
  }) as pg.Client['query']

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text)
    if (known || this.names.size >= MOST_PREPARED) return known
    const count = (this.counts.get(text) ?? 0) + 1
    if (count < PREPARED_FROM) {
      if (this.counts.size >= MOST_COUNTED) this.counts.clear()
      this.counts.set(text, count)
      return undefined
    }
    this.counts.delete(text)
    const name = `kept_${this.names.size}`
    this.names.set(text, name)
    return name
  }
}

import type { ShownEvent, ShownMessage } from './case-view.queries.server.ts'

export type Entry = { what: 'message'; message: ShownMessage } | { what: 'event'; event: ShownEvent }

/** What was said and what happened, as one; at the same instant the words come first. */
export function conversationOf(messages: readonly ShownMessage[], events: readonly ShownEvent[]): Entry[] {
  const since = messages[0]?.at.getTime() ?? 0
  const entries = [
    ...messages.map((message) => ({ what: 'message' as const, at: message.at, message })),
    // Of a conversation whose beginning is left out, what happened before is left out as well.
    ...events
      .filter(({ at }) => at.getTime() >= since)
      .map((event) => ({ what: 'event' as const, at: event.at, event })),
  ]
  return entries
    .sort((a, b) => a.at.getTime() - b.at.getTime() || Number(a.what === 'event') - Number(b.what === 'event'))
    .map(({ at: _, ...entry }) => entry)
}

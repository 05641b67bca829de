/** One server-sent event; without one, a comment that keeps proxies from closing the connection. */
export const eventText = (event: { name: string; data: unknown } | null) =>
  event ? `event: ${event.name}\ndata: ${JSON.stringify(event.data)}\n\n` : ': still here\n\n'

/**
 * An answer that stays open and is written to.
 *
 * @param open is given how to write and how to end; returns what to do when the reader has gone
 */
export function createEventStream(open: (write: (text: string) => void, end: () => void) => () => void): Response {
  const encoder = new TextEncoder()
  let closed = false
  let close = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => {
        if (!closed) controller.enqueue(encoder.encode(text))
      }
      const end = () => {
        if (closed) return
        closed = true
        controller.close()
      }
      // Where to begin again after a break, and something at once, so that headers go out.
      write('retry: 3000\n\n')
      close = open(write, end)
    },
    cancel() {
      closed = true
      close()
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // A proxy that gathers answers would keep every event back.
      'x-accel-buffering': 'no',
    },
  })
}

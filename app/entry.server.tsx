import { Writable } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import type { EntryContext, RouterContextProvider } from 'react-router'
import { isRouteErrorResponse, ServerRouter } from 'react-router'
import { nonceContext, referenceContext, samspelContext } from '#app/platform/context.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { en } from '#app/texts/en.ts'
import { nb } from '#app/texts/nb.ts'
import { nn } from '#app/texts/nn.ts'
import { ReferenceContext } from '#app/ui/reference.tsx'
import { createPageTexts, TextsProvider } from '#app/ui/texts.tsx'

// The server outside the build hands over its parts through these very keys.
export {
  clientAddressContext,
  formRefusalContext,
  nonceContext,
  referenceContext,
  samspelContext,
} from '#app/platform/context.ts'

const texts = { nb: createPageTexts('nb', nb), nn: createPageTexts('nn', nn), en: createPageTexts('en', en) }

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
) {
  const nonce = context.get(nonceContext)
  const reference = context.get(referenceContext)
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <TextsProvider texts={texts[languageOf(request)]}>
        <ReferenceContext value={status >= 500 ? reference : ''}>
          <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
        </ReferenceContext>
      </TextsProvider>,
      {
        nonce,
        onAllReady() {
          headers.set('content-type', 'text/html; charset=utf-8')
          pipe(gather((page) => resolve(new Response(page, { headers, status }))))
        },
        onShellError: reject,
        onError(error) {
          context.get(samspelContext).log.error({ err: error }, 'rendering')
        },
      },
    )
    request.signal.addEventListener('abort', () => abort(), { once: true })
  })
}

/** No page waits for a part of itself, so it goes out in one piece: hundreds of small ones cost more than its making. */
function gather(whole: (page: Buffer<ArrayBuffer>) => void) {
  const pieces: Buffer[] = []
  return new Writable({
    write(piece: Buffer, _encoding, done) {
      // What React hands over is a view of memory that it writes into again.
      pieces.push(Buffer.from(piece))
      done()
    },
    final(done) {
      whole(Buffer.concat(pieces))
      done()
    },
  })
}

export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: Readonly<RouterContextProvider> },
) {
  // What was not there, or not for the one who asked, is answered; it is no fault of ours.
  if (isRouteErrorResponse(error) && error.status < 500) return
  if (!request.signal.aborted)
    context
      .get(samspelContext)
      .log.error(
        { err: error, reference: context.get(referenceContext), path: new URL(request.url).pathname },
        'request',
      )
}

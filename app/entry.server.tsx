import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import type { EntryContext, RouterContextProvider } from 'react-router'
import { isRouteErrorResponse, ServerRouter } from 'react-router'
import { nonceContext, referenceContext, samspelContext } from '#app/platform/context.ts'
import { createI18n } from '#app/platform/texts/i18n.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { en } from '#app/texts/en.ts'
import { nb } from '#app/texts/nb.ts'
import { nn } from '#app/texts/nn.ts'
import { ReferenceContext } from '#app/ui/reference.tsx'

// The server outside the build hands over its parts through these very keys.
export {
  clientAddressContext,
  formRefusalContext,
  nonceContext,
  referenceContext,
  samspelContext,
} from '#app/platform/context.ts'

const i18ns = { nb: createI18n('nb', nb), nn: createI18n('nn', nn), en: createI18n('en', en) }

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
      <I18nextProvider i18n={i18ns[languageOf(request)]}>
        <ReferenceContext value={status >= 500 ? reference : ''}>
          <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
        </ReferenceContext>
      </I18nextProvider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough()
          headers.set('content-type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
          pipe(body)
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

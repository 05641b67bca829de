import '@fontsource-variable/schibsted-grotesk/index.css'
import '@digdir/designsystemet-css'
import './ui/theme.css'
import './ui/layout.css'
import type { ReactNode } from 'react'
import {
  type ErrorResponse,
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from 'react-router'
import { frameOf, guard, type Stopped } from '#app/access.server.ts'
import { LanguageLinks, useAlternates } from '#app/ui/alternates.tsx'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { useReference } from '#app/ui/reference.tsx'
import { SendAgain } from '#app/ui/send-again.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/root'

export const middleware = [guard]

export const loader = ({ context }: Route.LoaderArgs) => frameOf(context)

export function Layout({ children }: { children: ReactNode }) {
  const { language } = useTexts()
  const reference = useReference()
  return (
    <html lang={language} data-reference={reference || undefined} data-color-scheme="light" suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <Meta />
        <LanguageLinks />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function App({ loaderData }: Route.ComponentProps) {
  const alternates = useAlternates()
  return (
    <PageFrame viewer={loaderData.viewer} demoDay={loaderData.isDemo ? loaderData.today : null} alternates={alternates}>
      <Outlet />
    </PageFrame>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const loaderData = useRouteLoaderData<typeof loader>('root')
  const alternates = useAlternates()
  const status = isRouteErrorResponse(error) ? error.status : 500
  // The guard stops a request before this page's own loader has run; it sends the frame along. What it says of who
  // is signed in is newer than what an earlier page was told.
  const stopped =
    status === 401 || status === 403 || status === 413 ? ((error as ErrorResponse).data as Stopped | null) : null
  const frame = stopped ?? loaderData
  return (
    <PageFrame viewer={frame?.viewer ?? null} demoDay={frame?.isDemo ? frame.today : null} alternates={alternates}>
      {status === 401 && stopped?.sent ? (
        <SendAgain fields={stopped.sent} />
      ) : (
        <ErrorPage status={status} refusal={stopped?.refusal} publicUrl={stopped?.publicUrl} />
      )}
    </PageFrame>
  )
}

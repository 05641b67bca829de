import '#app/features/cases/asking/asking.css'
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { data, Link, redirect } from 'react-router'
import { findPendingAsk } from '#app/features/cases/asking/pending-ask.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { WholeProblem } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { askRoomOf, confirmAsk } from '#app/use-cases/ask-case.server.ts'
import type { Route } from './+types/ask-confirm'

const tokenIn = (request: Request) => new URL(request.url).searchParams.get('token') ?? ''

/** Shows a button and changes nothing: programs that look through mail follow its links. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, realNow } = context.get(samspelContext)
  const pending = await findPendingAsk(db, tokenIn(request), realNow())
  return data(pending ? { email: pending.email, subject: pending.wanted.subject } : null, {
    headers: { 'cache-control': 'no-store' },
  })
}

export async function action({ request, context }: Route.ActionArgs) {
  const confirmed = await confirmAsk(askRoomOf(context.get(samspelContext)), tokenIn(request))
  if (!confirmed.ok) return data({ refusal: confirmed.refusal }, 422)
  const { made, key } = confirmed.value
  return redirect(`${hrefOf('myCase', languageOf(request), { id: made.id })}?key=${key}&done=sent`, 303)
}

export default function AskConfirm({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const title = t(loaderData ? 'asking.confirm.title' : 'asking.confirm.gone')
  return (
    <div className="narrow">
      <title>{`${title} – ${t('product.name')}`}</title>
      <meta name="robots" content="noindex" />
      <div className="page-head">
        <Heading level={1} data-size="xl">
          {title}
        </Heading>
        <Paragraph className="lead">
          {loaderData ? t('asking.confirm.text', { email: loaderData.email }) : t('asking.confirm.goneText')}
        </Paragraph>
      </div>
      {loaderData ? (
        <form method="post" className="form">
          <blockquote className="confirm-subject">{loaderData.subject}</blockquote>
          <WholeProblem text={actionData && t(actionData.refusal)} />
          <Button type="submit">{t('asking.confirm.button')}</Button>
        </form>
      ) : (
        <p>
          <Link to={hrefOf('ask', language)}>{t('asking.mailed.again')}</Link>
        </p>
      )}
    </div>
  )
}

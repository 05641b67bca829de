import { Alert, Button, Details, Paragraph } from '@digdir/designsystemet-react'
import { Form, redirect } from 'react-router'
import { unitsHandledBy } from '#app/features/cases/case.policy.ts'
import { removeTextBlock, saveTextBlock } from '#app/features/cases/desk/change-text-blocks.server.ts'
import { scopeOf } from '#app/features/cases/desk/desk-scope.ts'
import { CaseDone } from '#app/features/cases/desk/done.tsx'
import { type Choice, listInboxChoices } from '#app/features/cases/desk/inbox-choices.queries.server.ts'
import { listTextBlocks } from '#app/features/cases/desk/text-block.queries.server.ts'
import {
  LONGEST_BLOCK,
  LONGEST_TITLE,
  type TextBlock,
  type TextBlockRefusal,
  variables,
} from '#app/features/cases/desk/text-block.ts'
import { hrefOf } from '#app/pages.ts'
import { formOf } from '#app/platform/http/form.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { DeskPage } from '#app/ui/desk-page.tsx'
import { Options, SelectField, TextArea, TextField } from '#app/ui/fields.tsx'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import '#app/features/cases/desk/desk-dense.css'
import '#app/features/cases/desk/text-blocks.css'
import type { Route } from './+types/text-blocks'
import { openDesk, showRefused } from './desk.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, now, today, language, opened } = openDesk(request, context)
  const reader = { language, today, now }
  const scope = scopeOf(viewer)
  const [blocks, { units }] = await Promise.all([
    listTextBlocks(db, unitsHandledBy(viewer), reader),
    listInboxChoices(db, scope, scope, reader),
  ])
  return { opened, blocks, units }
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, viewer, now, language } = openDesk(request, context)
  const values: Record<string, string> = {}
  for (const [name, value] of await formOf(request)) if (typeof value === 'string') values[name] = value
  const id = values['id'] ?? ''
  const refuse = (refusal: TextBlockRefusal) => showRefused({ id, refusal, values })
  if (id !== 'new' && !isUuid(id)) return refuse('textBlock.notFound')
  const seen = Number(values['version'])
  const page = hrefOf('deskTextBlocks', language)
  if (values['intent'] === 'remove' && id !== 'new') {
    const outcome = await removeTextBlock(db, viewer, id, seen, now)
    return outcome.ok ? redirect(`${page}?done=blockRemoved`) : refuse(outcome.refusal)
  }
  const unitId = values['unit'] ?? ''
  if (!isUuid(unitId)) return refuse('textBlock.notYours')
  const change = { id: id === 'new' ? null : id, seen, unitId, texts: textsOf(values) }
  const outcome = await saveTextBlock(db, viewer, change, now)
  return outcome.ok ? redirect(`${page}?done=blockSaved`) : refuse(outcome.refusal)
}

/** A language in which neither is written is not there. */
function textsOf(values: Record<string, string>): TextBlock['texts'] {
  const texts: TextBlock['texts'] = {}
  for (const language of languages) {
    const [title, body] = [
      values[`${language}.title`] ?? '',
      (values[`${language}.body`] ?? '').replaceAll('\r\n', '\n'),
    ]
    if (title.trim() !== '' || body.trim() !== '') texts[language] = { title, body }
  }
  return texts
}

interface Failed {
  id: string
  refusal: TextBlockRefusal
  values: Record<string, string>
}

export default function TextBlocks({ loaderData: { opened, blocks, units }, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const failed = (id: string) => (actionData?.id === id ? actionData : undefined)
  const isElsewhere = actionData && actionData.id !== 'new' && !blocks.some(({ id }) => id === actionData.id)
  return (
    <DeskPage
      title={t('cases.blocks.title')}
      opened={opened}
      lead={
        <>
          <Paragraph>{t('cases.blocks.lead')}</Paragraph>
          <div>
            <p className="muted">{t('cases.blocks.variables')}</p>
            <ul className="block-variables">
              {variables.map((name) => (
                <li key={name}>
                  <code>{`{{${name}}}`}</code> {t(`cases.blocks.variable.${name}`)}
                </li>
              ))}
            </ul>
          </div>
        </>
      }
      messages={
        <>
          <CaseDone />
          {isElsewhere && (
            <Alert data-color="danger" role="alert">
              {t(`desk.${actionData.refusal}`)}
            </Alert>
          )}
        </>
      }
    >
      <section className="desk-blocks" aria-labelledby="page-title">
        <Details className="fold" defaultOpen={blocks.length === 0 || failed('new') !== undefined}>
          <Details.Summary>{t('cases.blocks.new')}</Details.Summary>
          <Details.Content>
            <BlockForm block={null} units={units} failed={failed('new')} />
          </Details.Content>
        </Details>
        {blocks.length === 0 ? (
          <p className="empty">{t('cases.blocks.none')}</p>
        ) : (
          <ul className="rows">
            {blocks.map((block) => {
              const shown = block.texts[language] ?? block.texts.nb ?? block.texts.nn ?? block.texts.en
              const written = languages.filter((code) => block.texts[code])
              return (
                <li key={block.id}>
                  <details open={failed(block.id) ? true : undefined}>
                    <summary>
                      <strong lang={block.texts[language] ? undefined : langOf(written[0] ?? 'nb', language)}>
                        {shown?.title}
                      </strong>{' '}
                      <span className="muted">
                        {block.unit ?? t('cases.blocks.all')} ·{' '}
                        {written.map((code) => t(`cases.form.${code}`)).join(', ')}
                      </span>
                    </summary>
                    {block.unitId ? (
                      <BlockForm block={block} units={units} failed={failed(block.id)} />
                    ) : (
                      <p className="mail-body">{shown?.body}</p>
                    )}
                  </details>
                </li>
              )
            })}
          </ul>
        )}
      </section>
    </DeskPage>
  )
}

function BlockForm({
  block,
  units,
  failed,
}: {
  block: TextBlock | null
  units: readonly Choice[]
  failed: Failed | undefined
}) {
  const { t } = useTexts()
  const value = (name: string, otherwise: string) => failed?.values[name] ?? otherwise
  return (
    <Form method="post" className="form block-form" key={block?.version}>
      {failed && (
        <Alert data-color="danger" role="alert">
          {t(`desk.${failed.refusal}`)}
        </Alert>
      )}
      <input type="hidden" name="id" value={block?.id ?? 'new'} />
      <input type="hidden" name="version" value={block?.version ?? 0} />
      <SelectField
        name="unit"
        label={t('cases.blocks.unit')}
        defaultValue={value('unit', block?.unitId ?? units[0]?.id ?? '')}
      >
        <Options of={units} />
      </SelectField>
      <div className="block-languages">
        {languages.map((code) => (
          <fieldset key={code} lang={code}>
            <legend>{t(`cases.form.${code}`)}</legend>
            <TextField
              name={`${code}.title`}
              label={t('cases.blocks.name')}
              defaultValue={value(`${code}.title`, block?.texts[code]?.title ?? '')}
              maxLength={LONGEST_TITLE}
            />
            <TextArea
              name={`${code}.body`}
              label={t('cases.blocks.body')}
              defaultValue={value(`${code}.body`, block?.texts[code]?.body ?? '')}
              maxLength={LONGEST_BLOCK}
            />
          </fieldset>
        ))}
      </div>
      <div className="form-actions">
        <Button type="submit" name="intent" value="save">
          {t('cases.blocks.save')}
        </Button>
        {block && (
          <Button type="submit" name="intent" value="remove" variant="tertiary" data-color="danger">
            {t('cases.blocks.remove')}
          </Button>
        )}
      </div>
    </Form>
  )
}

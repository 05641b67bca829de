import { Button } from '@digdir/designsystemet-react'
import { data, Link } from 'react-router'
import { canDisclose, canOpenDisclosure, canReadMessage, canReadOnDesk } from '#app/features/cases/case.policy.ts'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import { listDisclosable, listDisclosures } from '#app/features/cases/disclosure/disclosure.queries.server.ts'
import { makeDisclosure } from '#app/features/cases/disclosure/make-disclosure.server.ts'
import { markable, withMarks } from '#app/features/cases/disclosure/redaction.ts'
import { checkTitle } from '#app/features/cases/journal/check-title.server.ts'
import { type JournalRow, listJournalOfCase } from '#app/features/cases/journal/journal.queries.server.ts'
import { chosenMasks } from '#app/features/cases/journal/journal.ts'
import { listPeopleOfCase } from '#app/features/cases/people-of-case.queries.server.ts'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { readOrdinaryWords } from '#app/features/catalogue/search/ordinary-words.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { type FormState, formOf, refusedForm } from '#app/platform/http/form.ts'
import { findPersonalData } from '#app/platform/texts/personal-data.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { CheckField, SelectField, TextArea, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { WholeProblem } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import '#app/features/cases/desk/desk-dense.css'
import '#app/features/cases/journal/journal.css'
import type { Route } from './+types/case-openness'
import { openDesk, showDone } from './desk.server.ts'

/** What everyone sees of a case, and copies for those who ask to see more. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, viewer, opened, today, language } = openDesk(request, context)
  const found = isUuid(params.id) ? await findCase(db, params.id) : undefined
  if (!found || !canReadOnDesk(viewer, found)) throw data(null, { status: 404 })
  if (!canDisclose(viewer, found)) throw data(null, { status: 403 })
  const [entries, messages, copies, known] = await Promise.all([
    listJournalOfCase(db, found.id, language, today),
    listDisclosable(db, found.id),
    listDisclosures(db, found.id, language, today),
    listPeopleOfCase(db, found.id),
  ])
  const readable = messages.filter((message) => canReadMessage(viewer, found, message))
  const isOrdinary = await readOrdinaryWords(db, [found.subject, ...readable.map(({ body }) => body)].join('\n'))
  const marked = (text: string) => {
    const plain = markable(text)
    return withMarks(plain, findPersonalData(plain, { ...known, isOrdinary }))
  }
  return {
    opened,
    reference: found.reference,
    id: found.id,
    subject: marked(found.subject),
    neverShown: found.restricted || found.isDanger,
    entries,
    messages: readable.map(({ id, kind, at, body }) => ({ id, kind, at, marked: marked(body) })),
    copies: copies
      .filter(({ unitId }) => canOpenDisclosure(viewer, found, unitId))
      .map(({ id, madeAt, madeBy }) => ({ id, madeAt, madeBy })),
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, viewer, now, language } = openDesk(request, context)
  if (!isUuid(params.id)) throw data(null, { status: 404 })
  const form = await formOf(request)
  const field = (name: string) => String(form.get(name) ?? '')
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  const [intent, entryId = ''] = field('intent').split(' ')
  const here = hrefOf('deskOpenness', language, { id: params.id })
  if (intent === 'release' || intent === 'mask') {
    const checked = intent === 'release' ? { title: field('title') } : { because: field('because') }
    if (!isUuid(entryId)) throw data(null, { status: 400 })
    const outcome = await checkTitle(db, viewer, params.id, entryId, checked, now)
    if (outcome.ok) return showDone(here, 'journalChecked')
    const beside = { 'journal.maskUnknown': 'because' } as Record<string, string>
    return refuse(refusedForm(values, outcome.refusal, { [outcome.refusal]: beside[outcome.refusal] ?? 'title' }))
  }
  if (intent !== 'copy') throw data(null, { status: 400 })
  const chosen = [...form.keys()].flatMap((name) =>
    name.startsWith('include ') ? [name.slice('include '.length)] : [],
  )
  const wanted = {
    title: field('subject'),
    messages: chosen.map((id) => ({ id, marked: field(`text ${id}`) })),
  }
  const outcome = await makeDisclosure(db, viewer, params.id, wanted, now)
  if (outcome.ok) return showDone(hrefOf('deskDisclosure', language, { id: outcome.value.id }), 'copyMade')
  const at = 'at' in outcome && outcome.at !== null ? (outcome.at === 'title' ? 'subject' : `text ${outcome.at}`) : null
  return refuse(refusedForm(values, outcome.refusal, at === null ? {} : { [outcome.refusal]: at }))
}

const notThere = ['journal.notFound', 'disclosure.notFound']
const notYours = ['journal.notYours', 'disclosure.notYours']

/** A case that is not the viewer's to see is not there; one that is not theirs to change is refused. */
function refuse(state: FormState) {
  const told = Object.values(state.problems)
  if (told.some((problem) => notThere.includes(problem))) throw data(null, { status: 404 })
  if (told.some((problem) => notYours.includes(problem))) throw data(null, { status: 403 })
  return data(state, { status: 422 })
}

export default function CaseOpenness({ loaderData, actionData }: Route.ComponentProps) {
  const { opened, id, reference, entries, messages, copies, neverShown, subject } = loaderData
  const { t, language } = useTexts()
  const form = useFormState(actionData, 'copy')
  return (
    <DeskFrame
      title={t('openness.page', { reference })}
      opened={opened}
      above={<Link to={hrefOf('deskCase', language, { id })}>{t('openness.toCase')}</Link>}
    >
      <div className="stack" data-gap="xl">
        <Section id="journal" title={t('openness.journal')}>
          <p>{t('openness.journalLead')}</p>
          <ul className="rows">
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} neverShown={neverShown} actionData={actionData} />
            ))}
          </ul>
        </Section>
        <Section id="copy" title={t('openness.copy')}>
          <p>{t('openness.copyLead')}</p>
          <form method="post" className="form">
            <input type="hidden" name="intent" value="copy" />
            <WholeProblem text={form.whole} />
            <TextField label={t('openness.copyTitle')} {...form.field('subject', subject)} />
            {messages.map(({ id, kind, at, marked }) => {
              const which = { kind: t(`openness.kind.${kind}`), at: dayAndTime(at, language) }
              const isChosen = form.isBack ? form.value(`include ${id}`) !== '' : kind === 'asker' || kind === 'reply'
              const text = (
                <TextArea
                  label={<span className="visually-hidden">{t('openness.text', which)}</span>}
                  {...form.field(`text ${id}`, marked)}
                  rows={3}
                />
              )
              return (
                <fieldset key={id} className="panel stack" data-gap="sm">
                  <legend className="visually-hidden">{which.kind}</legend>
                  <CheckField label={t('openness.include', which)} name={`include ${id}`} defaultChecked={isChosen} />
                  {isChosen || form.isBack ? (
                    text
                  ) : (
                    <details className="side-fold">
                      <summary>{t('openness.readText')}</summary>
                      {text}
                    </details>
                  )}
                </fieldset>
              )
            })}
            <Button type="submit">{t('openness.make')}</Button>
          </form>
        </Section>
        {copies.length > 0 && (
          <Section id="copies" title={t('openness.made')}>
            <ul>
              {copies.map(({ id, madeAt, madeBy }) => (
                <li key={id}>
                  <Link to={hrefOf('deskDisclosure', language, { id })}>
                    {t('openness.madeBy', { at: dayAndTime(madeAt, language), name: madeBy || t('openness.erased') })}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </DeskFrame>
  )
}

interface EntryProps {
  entry: JournalRow
  neverShown: boolean
  actionData: FormState | undefined
}

/** A line of the journal; under it, folded, what can be done about its title. */
function Entry({ entry, neverShown, actionData }: EntryProps) {
  const { t } = useTexts()
  const [releases, masks] = [`release ${entry.id}`, `mask ${entry.id}`]
  const release = useFormState(actionData, releases)
  const mask = useFormState(actionData, masks)
  const isBack = release.isBack || mask.isBack
  const title = entry.title ?? (entry.because && t(`journal.because.${entry.because}`))
  const name = `${entry.reference}-${entry.number}`
  return (
    <li className="journal-entry">
      <span className="reference">{name}</span>
      <span className="muted">{t(`journal.${entry.direction}`)}</span>
      <span className={entry.title === null ? 'muted' : undefined}>{title}</span>
      {!neverShown && (
        <details className="side-fold" open={isBack || undefined}>
          <summary>
            {t('openness.decide')} <span className="visually-hidden">{name}</span>
          </summary>
          <form method="post" className="form">
            <WholeProblem text={release.whole ?? mask.whole} />
            <TextField
              label={t('openness.title')}
              name="title"
              defaultValue={(mask.isBack ? mask : release).value('title', entry.title)}
              error={release.problem('title')}
            />
            <Button type="submit" name="intent" value={releases} variant="secondary" data-size="sm">
              {t('openness.release')}
            </Button>
            <SelectField
              label={t('openness.why')}
              name="because"
              defaultValue={(release.isBack ? release : mask).value('because')}
              error={mask.problem('because')}
            >
              {chosenMasks.map((because) => (
                <option key={because} value={because}>
                  {t(`journal.because.${because}`)}
                </option>
              ))}
            </SelectField>
            <Button type="submit" name="intent" value={masks} variant="secondary" data-size="sm">
              {t('openness.mask')}
            </Button>
          </form>
        </details>
      )}
    </li>
  )
}

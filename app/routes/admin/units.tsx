import { Alert, Tag } from '@digdir/designsystemet-react'
import { data, Link } from 'react-router'
import { findIntakeUnitId } from '#app/features/cases/asking/asking.queries.server.ts'
import { createUnit } from '#app/features/organisation/create-unit.server.ts'
import { createUnitForm } from '#app/features/organisation/organisation-forms.ts'
import { listCampuses, listUnits } from '#app/features/organisation/unit.queries.server.ts'
import { livesOn } from '#app/features/organisation/unit.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { formOf, readForm, refusedForm } from '#app/platform/http/form.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { FoldedForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/units'
import { AdminFrame } from './admin-frame.tsx'
import { doneAt, scopeOf } from './asked.server.ts'
import { FactFields, NameFields, TypeSelect, UnitSelect } from './unit-fields.tsx'
import { flat, treeOf, type UnitNode } from './unit-tree.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const today = clock.today()
  const scope = await scopeOf(db, context.get(viewerContext))
  const own = (await listUnits(db, languageOf(request), today)).filter((unit) => scope === null || scope.has(unit.id))
  const living = own.filter((unit) => unit.endedOn === null || unit.endedOn > today)
  const withEnded = new URL(request.url).searchParams.has('ended')
  return {
    today,
    tree: treeOf(withEnded ? own : living),
    withEnded,
    hasIntake: (await findIntakeUnitId(db)) !== null,
    ended: own.length - living.length,
    parents: flat(treeOf(living)),
    campuses: await listCampuses(db),
  }
}

const fields = {
  'org.unit.fsCodeTaken': 'fsCode',
  'org.unit.campusNotThere': 'campusId',
  'org.unit.needsParent': 'parentId',
  'org.unit.parentEnded': 'parentId',
  'org.unit.notYours': 'parentId',
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, clock } = context.get(samspelContext)
  const read = readForm(createUnitForm, await formOf(request))
  if (!read.ok) return data(read.state, 422)
  const created = await createUnit(db, context.get(viewerContext), read.value, clock)
  if (!created.ok) return data(refusedForm(read.values, created.refusal, fields), 422)
  return doneAt(hrefOf('adminUnit', languageOf(request), { id: created.value }), 'unitCreated')
}

export default function Units({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTexts()
  const { today, tree, withEnded, hasIntake, ended, parents, campuses } = loaderData
  const form = useFormState(actionData, 'create')
  return (
    <AdminFrame title={t('admin.nav.adminUnits')}>
      {!hasIntake && <Alert data-color="warning">{t('admin.units.noIntake')}</Alert>}
      <FoldedForm intent="create" form={form} submit={t('admin.units.create')}>
        <UnitSelect
          form={form}
          name="parentId"
          label={t('admin.unit.parent')}
          units={parents}
          empty={t('admin.choose')}
        />
        <TypeSelect form={form} />
        <NameFields form={form} />
        <FactFields form={form} campuses={campuses} />
        <TextField label={t('admin.unit.foundedOn')} {...form.field('foundedOn', today)} type="date" required />
      </FoldedForm>
      <Section id="tree" title={t('admin.units.all')}>
        {ended > 0 && (
          <p>
            <Link to={withEnded ? '?' : '?ended'}>
              {t(withEnded ? 'admin.units.hideEnded' : 'admin.units.showEnded')}
            </Link>
          </p>
        )}
        <Tree nodes={tree} today={today} />
      </Section>
    </AdminFrame>
  )
}

function Tree({ nodes, today }: { nodes: readonly UnitNode[]; today: string }) {
  const { t, language } = useTexts()
  return (
    <ul className="unit-tree">
      {nodes.map((node) => (
        <li key={node.id}>
          <span className="cluster">
            <Link to={hrefOf('adminUnit', language, { id: node.id })}>{node.name}</Link>
            <span className="muted">{t(`org.unitType.${node.type}`)}</span>
            {!livesOn(node, today) && (
              <Tag data-size="sm" data-color="warning">
                {t(node.foundedOn > today ? 'admin.unit.future' : 'admin.unit.ended')}
              </Tag>
            )}
          </span>
          {node.parts.length > 0 && <Tree nodes={node.parts} today={today} />}
        </li>
      ))}
    </ul>
  )
}

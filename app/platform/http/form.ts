import { data } from 'react-router'
import type { z } from 'zod'

/** A form that came back: what was typed, and what is wrong where. Problems are text keys. */
export interface FormState {
  /** Which of a page's forms it was. */
  intent: string
  values: Record<string, string>
  problems: Record<string, string>
}

/**
 * The fields of a form as they were sent, without the byte 0, which no person types and the database cannot hold.
 * Files are left behind: a form that takes some is read by `formAndFilesOf`.
 *
 * @throws a 400 when the body is no form at all
 */
export const formOf = async (request: Request): Promise<FormData> => (await formAndFilesOf(request)).form

/**
 * The same, with the files that came along, whatever their field is called. A field for files that was left empty is
 * sent as a file with no name; it is none.
 */
export async function formAndFilesOf(request: Request): Promise<{ form: FormData; files: File[] }> {
  const sent = await request.formData().catch(() => {
    throw data(null, { status: 400 })
  })
  const form = new FormData()
  const files: File[] = []
  for (const [name, value] of sent) {
    if (typeof value === 'string') form.append(name.replaceAll('\0', ''), value.replaceAll('\0', ''))
    else if (value.name !== '' || value.size > 0) files.push(value)
  }
  return { form, files }
}

/** The problem that belongs to no single field. */
export const WHOLE_FORM = 'form'

type Read<Value> = { ok: true; value: Value; values: Record<string, string> } | { ok: false; state: FormState }

/**
 * Reads a form against a schema whose messages are text keys. A field that is sent several times counts once.
 *
 * @param form fields as the browser sent them, `intent` among them where a page has several forms
 */
export function readForm<Schema extends z.ZodType>(schema: Schema, form: FormData): Read<z.output<Schema>> {
  const values = valuesOf(form)
  const parsed = schema.safeParse(values)
  if (parsed.success) return { ok: true, value: parsed.data, values }
  const problems: Record<string, string> = {}
  for (const issue of parsed.error.issues) problems[String(issue.path[0] ?? WHOLE_FORM)] ??= issue.message
  return { ok: false, state: { intent: values.intent ?? '', values, problems } }
}

/** A form that was read well, but refused. `fields` says beside which field a refusal stands. */
export const refusedForm = (
  values: Record<string, string>,
  refusal: string,
  fields: Readonly<Record<string, string>> = {},
): FormState => ({ intent: values.intent ?? '', values, problems: { [fields[refusal] ?? WHOLE_FORM]: refusal } })

function valuesOf(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of form) if (typeof value === 'string') values[name] = value
  return values
}

import { type ComponentProps, type ReactNode, useId } from 'react'

interface FieldProps {
  label: ReactNode
  description?: ReactNode
  /** What is wrong with what was typed. */
  error?: ReactNode
}

/**
 * Designsystemet's own fields join the label to the input with JavaScript. These are joined in the HTML that the
 * server sends, and look the same.
 */
function FieldFrame({ id: given, label, description, error, children }: FrameProps) {
  const own = useId()
  const id = given ?? own
  const describedBy = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="ds-field">
      <label className="ds-label" data-weight="medium" htmlFor={id}>
        {label}
      </label>
      {description && (
        <div data-field="description" id={`${id}-description`}>
          {description}
        </div>
      )}
      {children({
        id,
        className: 'ds-input',
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p className="ds-validation-message" data-field="validation" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

interface FrameProps extends FieldProps {
  /** Where a summary of errors leads to the field. */
  id: string | undefined
  children: (ids: InputIds) => ReactNode
}

interface InputIds {
  id: string
  className: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export const TextField = ({ label, description, error, ...rest }: FieldProps & ComponentProps<'input'>) => (
  <FieldFrame id={rest.id} label={label} description={description} error={error}>
    {(ids) => <input type="text" {...rest} {...ids} />}
  </FieldFrame>
)

export const TextArea = ({ label, description, error, ...rest }: FieldProps & ComponentProps<'textarea'>) => (
  <FieldFrame id={rest.id} label={label} description={description} error={error}>
    {(ids) => <textarea {...rest} {...ids} className={[ids.className, rest.className].filter(Boolean).join(' ')} />}
  </FieldFrame>
)

export const SelectField = ({
  label,
  description,
  error,
  children,
  ...rest
}: FieldProps & ComponentProps<'select'>) => (
  <FieldFrame id={rest.id} label={label} description={description} error={error}>
    {(ids) => (
      <select {...rest} {...ids}>
        {children}
      </select>
    )}
  </FieldFrame>
)

/** What a select chooses among, by name. */
export const Options = ({ of }: { of: readonly { id: string; name: string }[] }) =>
  of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))

/** A box to tick, or with `type="radio"` one choice of several; the label stands after it. */
export function CheckField({ label, description, ...rest }: Omit<FieldProps, 'error'> & ComponentProps<'input'>) {
  const own = useId()
  const id = rest.id ?? own
  return (
    <div className="ds-field">
      <input
        type="checkbox"
        {...rest}
        id={id}
        className="ds-input"
        aria-describedby={description ? `${id}-description` : undefined}
      />
      <label className="ds-label" data-weight="regular" htmlFor={id}>
        {label}
      </label>
      {description && (
        <div data-field="description" id={`${id}-description`}>
          {description}
        </div>
      )}
    </div>
  )
}

import { useId } from 'react'

/** A box to tick before something that cannot be undone; `name` is sent as `yes`. */
export function ConfirmField({ label, name, error }: { label: string; name: string; error?: string | undefined }) {
  const id = useId()
  return (
    <div className="ds-field">
      <input
        type="checkbox"
        id={id}
        name={name}
        value="yes"
        className="ds-input"
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
      />
      <label className="ds-label" data-weight="regular" htmlFor={id}>
        {label}
      </label>
      {error && (
        <p className="ds-validation-message" data-field="validation" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

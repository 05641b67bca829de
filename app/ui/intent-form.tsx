import { Alert, Button, Details } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { useFormState } from './form-state.ts'

interface IntentFormProps {
  /** Which of the page's forms it is, as its action is told. */
  intent: string
  form: ReturnType<typeof useFormState>
  /** What the button says. */
  submit: string
  variant?: 'primary' | 'secondary'
  /** That it takes something away. */
  isDanger?: boolean
  children: ReactNode
}

/** One of a page's forms: what is wrong with it as a whole, its fields, and the button that sends it. */
export const IntentForm = ({ intent, form, submit, variant = 'primary', isDanger, children }: IntentFormProps) => (
  <form method="post" className="form">
    <input type="hidden" name="intent" value={intent} />
    <WholeProblem text={form.whole} />
    {children}
    <Button type="submit" variant={variant} {...(isDanger ? { 'data-color': 'danger' as const } : {})}>
      {submit}
    </Button>
  </form>
)

/** The same under a line that opens it; open already when it came back with something wrong. */
export const FoldedForm = ({ title, ...props }: IntentFormProps & { title?: string }) => (
  <Details defaultOpen={props.form.isBack} className="fold">
    <Details.Summary>{title ?? props.submit}</Details.Summary>
    <Details.Content>
      <IntentForm {...props} />
    </Details.Content>
  </Details>
)

interface ButtonFormProps {
  intent: string
  label: string
  /** What it is done to, for those who hear the page: many such buttons say the same. */
  of: string
  /** Hidden fields. */
  children: ReactNode
}

/** A form that is one small button, in a row of a list. */
export const ButtonForm = ({ intent, label, of, children }: ButtonFormProps) => (
  <form method="post">
    {children}
    <Button type="submit" name="intent" value={intent} variant="tertiary" data-size="sm">
      {label}
      <span className="visually-hidden">{`: ${of}`}</span>
    </Button>
  </form>
)

/** What is wrong with a form as a whole. */
export const WholeProblem = ({ text }: { text: string | undefined }) =>
  text && (
    <Alert data-color="danger" role="alert">
      {text}
    </Alert>
  )

import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

/** A part of a page under its own heading; `id` is the heading's. */
export const Section = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section className="stack" aria-labelledby={id}>
    <Heading level={2} data-size="md" id={id}>
      {title}
    </Heading>
    {children}
  </section>
)

import { Heading } from '@digdir/designsystemet-react'
import { useTexts } from '#app/ui/texts.tsx'

export default function Front() {
  const { t } = useTexts()
  return (
    <section className="narrow">
      <title>{t('product.name')}</title>
      <Heading level={1}>{t('product.tagline')}</Heading>
    </section>
  )
}

import { ContactAddress } from '#app/ui/contact-list.tsx'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { ChannelView } from './published-service.ts'

/** One way to get help: what to do, and where. */
export function ChannelLine({ channel }: { channel: Omit<ChannelView, 'openingHours'> }) {
  const { t, language } = useTexts()
  const { instruction, url, contact } = channel
  const words = instruction?.text ?? t(`catalogue.channel.${channel.kind}`)
  const lang = instruction ? langOf(instruction.language, language) : undefined
  return (
    <span className="channel-line">
      {url ? (
        <>
          <a href={url} lang={lang}>
            {words}
          </a>{' '}
          <span className="muted small">({hostOf(url)})</span>
        </>
      ) : (
        <span lang={lang}>{words}</span>
      )}
      {contact && (
        <>
          {' '}
          <ContactAddress contact={contact} />
        </>
      )}
    </span>
  )
}

function hostOf(url: string) {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}

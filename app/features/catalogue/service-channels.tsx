import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useTexts } from '#app/ui/texts.tsx'
import { ChannelLine } from './channel-line.tsx'
import { closingTimeNow, type LocalMoment } from './open-now.ts'
import { formatOpeningHours } from './opening-hours.ts'
import type { ChannelView, ServiceView } from './published-service.ts'

interface ServiceChannelsProps {
  service: ServiceView
  moment: LocalMoment
  /** The way to ask here, where there is one. */
  ask?: ReactNode
}

/** How to get the help: each way in order, when it is open, and how long an answer takes. */
export function ServiceChannels({ service, moment, ask }: ServiceChannelsProps) {
  const { t } = useTexts()
  return (
    <section className="service-how panel" aria-labelledby="how">
      <Heading level={2} data-size="sm" id="how">
        {t('catalogue.service.how')}
      </Heading>
      <ol className="channels">
        {service.channels.map((channel, index) => (
          // A channel has no name of its own: its place is what tells it apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <li key={index}>
            <strong>{t(`catalogue.channel.${channel.kind}`)}</strong>
            <ChannelLine channel={channel} />
            {channel.openingHours.length > 0 && <Hours hours={channel.openingHours} moment={moment} />}
          </li>
        ))}
      </ol>
      {service.answerWithinDays !== null && (
        <p className="answer-within">{t('catalogue.service.answerWithin', { count: service.answerWithinDays })}</p>
      )}
      {ask}
    </section>
  )
}

function Hours({ hours, moment }: { hours: ChannelView['openingHours']; moment: LocalMoment }) {
  const { t, language } = useTexts()
  const closes = closingTimeNow(hours, moment)
  return (
    <span className="hours">
      <span className="open-now" data-open={closes !== null}>
        {closes === null ? t('catalogue.channel.closedNow') : t('catalogue.channel.openNow', { time: closes })}
      </span>
      <span className="visually-hidden">{t('catalogue.channel.hours')}: </span>
      {formatOpeningHours(hours, language)
        .split('\n')
        .map((line) => (
          <span key={line}>{line}</span>
        ))}
    </span>
  )
}

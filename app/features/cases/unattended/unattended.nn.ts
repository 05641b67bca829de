import type { unattendedNb } from './unattended.nb.ts'

export const unattendedNn = {
  'unattended.page': 'Skjerma saker utan sakshandsamar',
  'desk.nav.unattended': 'Utan sakshandsamar',
  'unattended.lead':
    'Saker om personlege forhold er berre for dei som er peikte ut i eininga. Her står einingar der ingen er peikt ut lenger. Peik ut ein av dei som handsamar saker der; du får ikkje sjå sakene sjølv.',
  'unattended.none': 'Alle skjerma saker har nokon som kan opne dei.',
  'unattended.count_one': '{{count}} sak ventar',
  'unattended.count_other': '{{count}} saker ventar',
  'unattended.who': 'Ny sakshandsamar for skjerma saker',
  'unattended.choose': 'Vel ein person',
  'unattended.nobody': 'Ingen andre handsamar saker i {{unit}}. Be ein administrator gje nokon rolla.',
  'unattended.name': 'Peik ut',
  'unattended.done': 'Sakshandsamaren er peikt ut og kan opne sakene no.',
  'unattended.notYours': 'Dette kan berre leiaren og administratorane for eininga gjere.',
  'unattended.isAttended': 'Nokon er alt peikt ut i denne eininga.',
  'unattended.notHandler': 'Vel ein som handsamar saker i eininga.',
  'unattended.namedLater': 'Personen er peikt ut frå ein seinare dag. Be ein administrator flytte dagen.',
  'unattended.mail.subject_one': '{{count}} skjerma sak har ingen sakshandsamar: {{unit}}',
  'unattended.mail.subject_other': '{{count}} skjerma saker har ingen sakshandsamar: {{unit}}',
  'unattended.mail.lead_one':
    'Ingen i {{unit}} er peikt ut for saker om personlege forhold lenger, og {{count}} sak ventar utan at nokon kan opne henne:',
  'unattended.mail.lead_other':
    'Ingen i {{unit}} er peikt ut for saker om personlege forhold lenger, og {{count}} saker ventar utan at nokon kan opne dei:',
  'unattended.mail.how': 'Peik ut ein ny sakshandsamar: {{link}}',
} satisfies Record<keyof typeof unattendedNb, string>

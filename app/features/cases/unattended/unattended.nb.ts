export const unattendedNb = {
  'unattended.page': 'Skjermede saker uten saksbehandler',
  'desk.nav.unattended': 'Uten saksbehandler',
  'unattended.lead':
    'Saker om personlige forhold er bare for dem som er utpekt i enheten. Her står enheter der ingen er utpekt lenger. Pek ut en av dem som behandler saker der; du får selv ikke se sakene.',
  'unattended.none': 'Alle skjermede saker har noen som kan åpne dem.',
  'unattended.count_one': '{{count}} sak venter',
  'unattended.count_other': '{{count}} saker venter',
  'unattended.who': 'Ny saksbehandler for skjermede saker',
  'unattended.choose': 'Velg en person',
  'unattended.nobody': 'Ingen andre behandler saker i {{unit}}. Be en administrator gi noen rollen.',
  'unattended.name': 'Pek ut',
  'unattended.done': 'Saksbehandleren er utpekt og kan åpne sakene nå.',
  'unattended.notYours': 'Dette kan bare lederen og administratorene for enheten gjøre.',
  'unattended.isAttended': 'Noen er allerede utpekt i denne enheten.',
  'unattended.notHandler': 'Velg en som behandler saker i enheten.',
  'unattended.namedLater': 'Personen er utpekt fra en senere dag. Be en administrator flytte dagen.',
  'unattended.mail.subject_one': '{{count}} skjermet sak har ingen saksbehandler: {{unit}}',
  'unattended.mail.subject_other': '{{count}} skjermede saker har ingen saksbehandler: {{unit}}',
  'unattended.mail.lead_one':
    'Ingen i {{unit}} er utpekt for saker om personlige forhold lenger, og {{count}} sak venter uten at noen kan åpne den:',
  'unattended.mail.lead_other':
    'Ingen i {{unit}} er utpekt for saker om personlige forhold lenger, og {{count}} saker venter uten at noen kan åpne dem:',
  'unattended.mail.how': 'Pek ut en ny saksbehandler: {{link}}',
}

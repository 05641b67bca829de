export const escalationNb = {
  'escalation.subject': 'Tilbud om sak venter på svar: {{subject}}',
  'escalation.toAsked':
    '{{from}} tilbød dere sak {{reference}} {{when}}. Fristen for å svare er ute. Ta imot eller takk nei.',
  'escalation.toOthers':
    '{{unit}} har ikke svart på tilbudet om sak {{reference}} fra {{from}}, som ble sendt {{when}}. Saken er fortsatt hos {{from}}. Tilbudet kan trekkes tilbake og gå til en annen enhet.',
}

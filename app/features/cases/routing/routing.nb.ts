export const routingNb = {
  'routing.basis.words': 'Tjenesten «{{service}}» passer til det som er skrevet.',
  'routing.basis.page': 'Spørsmålet ble stilt fra siden til tjenesten «{{service}}».',
  'routing.reason.agreed': '{{unit}} har sagt ja til å være {{role}} fra {{from}}.',
  'routing.reason.agreedLocal':
    'Lokal støtte er {{role}} fra {{from}}. For dette fakultetet eller instituttet er det {{unit}}.',
  'routing.reason.proposed': '{{unit}} er foreslått som {{role}} fra {{from}}, men har ikke svart.',
  'routing.reason.proposedLocal':
    'Lokal støtte er foreslått som {{role}} fra {{from}}, men det er ikke avtalt. For dette fakultetet eller instituttet er det {{unit}}.',
  'routing.reason.contested': '{{unit}} er foreslått som {{role}}, men mener noe annet.',
  'routing.reason.several':
    '{{unit}} har sagt ja til å være {{role}} fra {{from}}. Flere enheter har det, og emnet og campus skiller dem ikke.',
  'routing.reason.independent':
    '{{unit}} er uavhengig og får ingen sak herfra. Spør om den som tok kontakt, selv vil henvende seg dit.',
  'routing.second': 'Henvendelsen ser ut til å trenge denne enheten i tillegg.',
  'routing.threshold.between': 'Skriv et helt tall fra 50 til 99, eller la feltet stå tomt.',
  'routing.threshold.notYours': 'Bare institusjonens administratorer kan endre terskelen.',
  'routing.role.responsible': 'utførende',
  'routing.role.accountable': 'hovedansvarlig',
}

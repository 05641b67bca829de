export const publishedMailNb = {
  'groups.published.mail.subject': 'Gruppa di i {{cohort}}',
  'groups.published.mail.placed': 'Du har fått en gruppe i {{cohort}}.',
  'groups.published.mail.moved': 'Du har fått en ny gruppe i {{cohort}}.',
  'groups.published.mail.how': 'Her ser du hvem du er sammen med, når dere kan møtes, og hva dere kan begynne med:',
}

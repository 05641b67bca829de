export const publishedMailNn = {
  'groups.published.mail.subject': 'Gruppa di i {{cohort}}',
  'groups.published.mail.placed': 'Du har fått ei gruppe i {{cohort}}.',
  'groups.published.mail.moved': 'Du har fått ei ny gruppe i {{cohort}}.',
  'groups.published.mail.how': 'Her ser du kven du er saman med, når de kan møtast, og kva de kan byrje med:',
}

export const publishedMailEn = {
  'groups.published.mail.subject': 'Your group in {{cohort}}',
  'groups.published.mail.placed': 'You have a group in {{cohort}}.',
  'groups.published.mail.moved': 'You have a new group in {{cohort}}.',
  'groups.published.mail.how': 'Here you see whom you are with, when you can meet, and what to begin with:',
}

export const askingMailEn = {
  'groups.mail.subject': 'Will you answer, so that we find you a group? {{cohort}}',
  'groups.mail.ask': 'You will get a fixed group in {{cohort}}. A few questions make it fit you.',
  'groups.mail.remind': 'We have not had your answers about groups in {{cohort}} yet.',
  'groups.mail.until': 'Please answer by {{day}}.',
  'groups.mail.how':
    'It takes a couple of minutes on a phone. Everything is voluntary, and those who do not answer get a group too.',
}

import type { statementsNb } from './statements.nb.ts'

export const statementsEn = {
  'statement.report': 'Report a problem',
  'statement.reportTo': 'Write to',
  'accessibility.title': 'Accessibility',
  'accessibility.lead':
    'Everyone should be able to use Samspel. Here is what we meet, what is missing, and how to tell us.',
  'accessibility.met': 'What we meet',
  'accessibility.met1':
    'The pages are made to WCAG 2.2 level AA and tested on wide and narrow screens, in bokmål, nynorsk and English.',
  'accessibility.met2': 'Everything can be done with a keyboard alone, and you always see where you are.',
  'accessibility.met3': 'Every page works without JavaScript.',
  'accessibility.met4':
    'Text in another language than the page’s is marked, so that a screen reader pronounces it correctly.',
  'accessibility.met5': 'The pages follow your settings for larger text, high contrast and reduced motion.',
  'accessibility.gaps': 'What we know is missing',
  'accessibility.gap1': 'Some services have no English text yet. The Norwegian text is shown instead.',
  'accessibility.gap2': 'Links lead to pages made by others. We cannot answer for those.',
  'accessibility.gap3': 'The pages have not yet been tried by screen reader users outside the development.',
  'accessibility.reportText': 'Tell us which page it concerns and what was difficult. A person will answer you.',
  'accessibility.authority':
    'If that does not help, you can complain to the Norwegian Authority for Universal Design of ICT',
  'privacy.title': 'Privacy',
  'privacy.lead': 'You can read and search without signing in and without our knowing who you are.',
  'privacy.search': 'When you search',
  'privacy.search1': 'The words of a search that found something good are not stored.',
  'privacy.search2':
    'If we find little or nothing, we keep the words for 90 days to see what is missing. Names, numbers and addresses are removed first, and we do not store who asked.',
  'privacy.search3':
    'If you write something that suggests danger to life or health, we show emergency numbers and store nothing.',
  'privacy.signIn': 'When you sign in',
  'privacy.signIn1':
    'We receive your name, email address and identity from the institution, and store which roles you have in which units.',
  'privacy.signIn2': 'Changes that you make are kept in a log of who, what and when, never with free text.',
  'privacy.signIn3':
    'If you have no role and have not signed in for two years, your name, email address and identity are erased.',
  'privacy.cookies': 'Cookies',
  'privacy.cookies1':
    'We use only the cookies that signing in needs. They disappear when you sign out. Nobody tracks you here.',
  'privacy.rights': 'Your rights',
  'privacy.rights1':
    'You can ask to see, correct and erase what is stored about you. Ask the institution, which is the data controller.',
  'privacy.rights2': 'You can complain to the Norwegian Data Protection Authority',
  'privacy.demo': 'In the demonstration all persons are invented.',
} satisfies Record<keyof typeof statementsNb, string>

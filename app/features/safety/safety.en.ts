import type { safetyNb } from './safety.nb.ts'

export const safetyEn = {
  'safety.title': 'Is a life in danger? Call now',
  'safety.text':
    'What you wrote makes us worried about you or someone you are with. You do not have to face this alone, and you do not have to be sure before you call.',
  'safety.someone': 'Is it about someone else? Stay with them until help comes, if it is safe for you.',
  'safety.contacts': 'Help now',
  'safety.call': 'Call {{phone}}',
  'safety.open': 'Read more',
  'safety.kept': 'We do not keep what you wrote. If we got it wrong, the results of your search are further down.',
} satisfies Record<keyof typeof safetyNb, string>

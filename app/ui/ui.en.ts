import type { uiNb } from './ui.nb.ts'

export const uiEn = {
  'product.name': 'Samspel',
  'product.tagline': 'One door to all learning support',
  'layout.skip': 'Skip to the content',
  'layout.menu': 'Menu',
  'layout.services': 'Services A–Z',
  'layout.units': 'Units',
  'layout.desk': 'Desk',
  'layout.responsibilities': 'Responsibilities',
  'layout.administration': 'Administration',
  'layout.requests': 'My requests',
  'layout.signIn': 'Sign in',
  'layout.signOut': 'Sign out',
  'layout.languages': 'Language',
  'layout.accessibility': 'Accessibility',
  'layout.privacy': 'Privacy',
  'layout.demo': 'This is a demonstration and not NTNU’s own service. The date here is {{day}}.',
  'layout.demoAddress': 'demonstration address',
  'paging.label': 'Pages',
  'paging.before': 'Previous page',
  'paging.at': 'Page {{page}} of {{last}}',
  'paging.after': 'Next page',
  'error.notFound.title': 'We cannot find this page',
  'error.notFound.text': 'The address may be wrong, or the page has moved. Try a search, or go to the front page.',
  'error.forbidden.title': 'You do not have access to this page',
  'error.forbidden.text':
    'The page is for other roles than yours. Ask the administrator of your unit if you think you should have access.',
  'error.foreignForm.title': 'The form came from another site',
  'error.foreignForm.text':
    'Samspel accepts forms only from its own pages, so that nobody else can act in your name. Nothing has been changed. If you did fill in the form here, go back, reload the page and send it again.',
  'error.tooLarge.title': 'What you sent is too large',
  'error.tooLarge.text':
    'A form here can be at most 1 MB, and nothing of this has been saved. Go back in your browser, shorten the text and send it again. Large documents can be linked to instead.',
  'error.signedOut.title': 'You are signed out – what you wrote is not lost',
  'error.signedOut.text':
    'Your session ended before the form arrived, so nothing has been saved yet. Sign in in a new tab, come back to this page and send again. If you close the page before that, what you wrote is lost.',
  'error.signedOut.signIn': 'Sign in (opens in a new tab)',
  'error.signedOut.sendAgain': 'Send again',
  'error.server.title': 'Something went wrong on our side',
  'error.server.text': 'The error has been recorded. Please try again shortly. If you contact us, give this reference:',
  'error.home': 'Go to the front page',
} satisfies Record<keyof typeof uiNb, string>

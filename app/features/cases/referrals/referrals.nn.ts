import type { referralsNb } from './referrals.nb.ts'

export const referralsNn = {
  'referrals.title': 'Uavhengige instansar',
  'referrals.lead':
    'Studentombod, studentsamskipnad og prestar får aldri ei sak overlevert. Du kan føreslå ein instans for den som spør, som sjølv avgjer om noko blir sendt.',
  'referrals.suggest': 'Føreslå ein instans',
  'referrals.unit': 'Instans',
  'referrals.choose': 'Vel instans',
  'referrals.note': 'Til den som spør',
  'referrals.noteHint': 'Kvifor denne instansen kan hjelpe. Berre den som spør, les dette.',
  'referrals.suggested': 'Føreslått {{day}}. Om noko blir sendt, veit berre den som spør.',
  'referrals.asker.title': 'Andre kan hjelpe deg',
  'referrals.asker.lead':
    'Dette er ein uavhengig instans, utanfor einingane ved universitetet. Du avgjer om dei skal få vite noko. Vi sender ingenting utan deg, og vi får ikkje vite kva dei svarar.',
  'referrals.asker.text': 'Det du vil sende',
  'referrals.asker.textHint':
    'Endre teksten som du vil. Dei får namnet ditt og e-postadressa di, og svarar rett til deg.',
  'referrals.asker.send': 'Send til {{unit}}',
  'referrals.asker.decline': 'Ikkje send noko',
  'referrals.asker.noAddress': 'Vi kan ikkje sende til dei herfrå. Lenkja over viser korleis du når dei.',
  'referrals.asker.sent': 'Du sende dette til {{unit}} {{day}}. Dei svarar rett til deg.',
  'referrals.asker.declined': 'Du valde å ikkje sende noko til {{unit}}.',
  'referrals.mail.subject': 'Spørsmål frå ein ved universitetet',
  'referrals.mail.footer': 'Svar rett til {{asker}}. Ingen ved universitetet ser svaret.',
  'referrals.notFound': 'Forslaget finst ikkje.',
  'referrals.notIndependent': 'Vel ein uavhengig instans. Andre einingar kan få saka tilboden.',
  'referrals.already': 'Denne instansen er alt føreslått.',
  'referrals.noteTooLong': 'Teksten er for lang.',
  'referrals.decided': 'Dette er alt avgjort.',
  'referrals.noAddress': 'Vi har inga e-postadresse til denne instansen.',
  'referrals.noAnswerAddress': 'Vi kjenner ikkje e-postadressa di, så dei kan ikkje svare deg.',
  'referrals.textMissing': 'Skriv det du vil sende.',
  'referrals.textTooLong': 'Teksten er for lang.',
} satisfies Record<keyof typeof referralsNb, string>

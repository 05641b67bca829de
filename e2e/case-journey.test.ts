import { randomUUID } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { findFreePort } from '#test/free-port.ts'
import { headerOf, openMailSink } from '#test/mail-sink.ts'
import { createDataFolder, removeDataFolder, startSamspel } from '#test/start-samspel.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

// The whole way of a case from Ålesund, on an installation of its own that sends and takes mail.

const nb = wordsIn('nb')
const nn = wordsIn('nn')
const AUTHSERV = 'mx.samspel.example'
const PEOPLE = 'demo.samspel.example'
const TEACHER = `teacher-alesund@${PEOPLE}`
const LOCAL_UNIT = `local-iir@${PEOPLE}`
const IT = 'NTNU IT'
const UNIPED = 'Seksjon for universitetspedagogikk (Uniped)'
const LOCAL = 'Lokal støtte ved fakultet/institutt (IIR)'
const SUBJECT = 'Kven kan sjå på opplegget vårt?'

const sink = await openMailSink()
const mailPort = await findFreePort()
const dataFolder = await createDataFolder()
const samspel = await startSamspel(dataFolder, {
  SMTP_URL: sink.url,
  MAIL_FROM: 'samspel@samspel.example',
  MAIL_DOMAIN: 'samspel.example',
  MAIL_IN_URL: `smtp://127.0.0.1:${mailPort}`,
  MAIL_TRUSTED_AUTHSERV: AUTHSERV,
})

afterAll(async () => {
  await samspel.stop()
  await sink.close()
  await removeDataFolder(dataFolder)
})

/** A mail from a person, as our own mail server would pass it on once it has looked at it. */
async function writeMail(from: string, inAnswerTo: string, text: string) {
  const transport = createTransport({ host: '127.0.0.1', port: mailPort, secure: false, ignoreTLS: true })
  const to = headerOf(inAnswerTo, 'Reply-To') || headerOf(inAnswerTo, 'From')
  const raw = [
    `Authentication-Results: ${AUTHSERV}; dmarc=pass header.from=${from.split('@')[1]}`,
    `Received: from out.${PEOPLE} by ${AUTHSERV}; ${new Date().toUTCString()}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: SV: ${headerOf(inAnswerTo, 'Subject')}`,
    `In-Reply-To: ${headerOf(inAnswerTo, 'Message-ID')}`,
    `Message-ID: <${randomUUID()}@${PEOPLE}>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n')
  try {
    await transport.sendMail({ envelope: { from, to: /[^\s<]+@[^\s>]+/.exec(to)?.[0] ?? '' }, raw })
  } finally {
    transport.close()
  }
}

async function offerTo(page: Page, unit: string, note: string) {
  await page.getByText(nb('cases.handover.offer'), { exact: true }).click()
  await page
    .getByLabel(nb('cases.handover.otherChoose'))
    .or(page.getByLabel(nb('cases.handover.other')))
    .selectOption({ label: unit })
  await page.getByLabel(nb('cases.handover.note')).fill(note)
  await page.getByRole('button', { name: nb('cases.handover.send') }).click()
  await page.getByRole('button', { name: nb('cases.handover.withdraw') }).waitFor()
}

/** A message of the conversation. */
const said = (page: Page, text: string) => page.locator('.message-body', { hasText: text })

/** Opens the case that a unit is offered, from its inbox. */
async function openOffered(page: Page, as: string) {
  await signIn(page, as, `${hrefOf('inbox', 'nb')}?folder=offered`)
  await page.getByRole('link', { name: SUBJECT }).click()
  await page.getByRole('button', { name: nb('cases.handover.accept') }).waitFor()
}

test('a teacher in Ålesund asks once; four units, two of them by mail, are one service', { timeout: 180_000 }, async ({
  visit,
}) => {
  const open = () => visit({ baseURL: samspel.url })

  // In nynorsk, in her own words.
  const teacher = await open()
  await signIn(teacher, 'teacher-alesund', hrefOf('ask', 'nn'), 'nn')
  await teacher.getByLabel(nn('asking.subject')).fill(SUBJECT)
  await teacher
    .getByLabel(nn('asking.body'))
    .fill('Vi er tre som har laga noko saman for studentane våre i haust.\nKven kan sjå på det før oppstart?')
  await teacher.getByRole('button', { name: nn('asking.send') }).click()
  await teacher.waitForURL(/done=sent/)
  const own = new URL(teacher.url()).pathname
  const reference = /S-2021-\d{6}/.exec(await teacher.getByRole('status').innerText())?.[0] ?? ''
  expect(reference).not.toBe('')

  // Nobody could say for sure whose it is: the front desk offers it to one unit, which declines.
  const desk = await open()
  await signIn(desk, 'front-desk', hrefOf('inbox', 'nb'))
  await desk.getByRole('link', { name: SUBJECT }).click()
  await desk.getByRole('heading', { level: 1, name: SUBJECT }).waitFor()
  const address = new URL(desk.url()).pathname
  await offerTo(desk, IT, 'Er dette noko for dykk?')
  const it = await open()
  await openOffered(it, 'case-handler-it')
  await it.getByText(nb('cases.handover.decline'), { exact: true }).click()
  await it.getByLabel(nb('cases.handover.reason')).fill('Dette er pedagogikk før det er teknikk. Prøv Uniped.')
  await it.getByRole('button', { name: nb('cases.handover.declineSend') }).click()
  await it.waitForURL(`**${hrefOf('inbox', 'nb')}?*`)

  // The sender sees it at once, with the reason, and offers it to another, which accepts.
  await desk.getByText('Dette er pedagogikk før det er teknikk.').waitFor()
  await offerTo(desk, UNIPED, 'NTNU IT viser til dykk.')
  const uniped = await open()
  await openOffered(uniped, 'case-handler-uniped')
  await uniped.getByRole('button', { name: nb('cases.handover.accept') }).click()
  await uniped.getByLabel(nb('cases.write.reply')).waitFor()

  // It brings in a third, which does not use Samspel and answers by mail.
  await uniped.getByText(nb('contributors.invite'), { exact: true }).first().click()
  await uniped.getByLabel(nb('contributors.unit'), { exact: true }).selectOption({ label: LOCAL })
  await uniped.getByLabel(nb('contributors.question')).fill('Har de eit grupperom torsdagar?')
  await uniped.getByRole('button', { name: nb('contributors.invite') }).click()
  const asked = await sink.next(LOCAL_UNIT, /grupperom/)
  await writeMail(LOCAL_UNIT, asked.raw, 'Ja, fire rom er ledige frå klokka 12.')
  await said(uniped, 'Ja, fire rom er ledige frå klokka 12.').waitFor()

  // One answer, in the asker's own form, from the unit; no address of the handler's.
  await uniped
    .getByLabel(nb('cases.write.reply'))
    .fill('Hei! Vi ser gjerne på opplegget saman med dykk. De kan bruke eit grupperom torsdag klokka 12.')
  await uniped.getByRole('button', { name: nb('cases.write.sendWait') }).click()
  await uniped.getByText(nb('cases.done.sentWait')).waitFor()
  const answer = await sink.next(TEACHER, /grupperom torsdag/)
  expect(headerOf(answer.raw, 'Subject')).toContain(reference)
  expect(answer.raw).not.toContain(`case-handler-uniped@${PEOPLE}`)
  expect(answer.raw).not.toContain('fire rom er ledige')

  // The reply comes by mail, and the case closes.
  await writeMail(TEACHER, answer.raw, 'Tusen takk! Torsdag passar fint.')
  await said(uniped, 'Tusen takk! Torsdag passar fint.').waitFor()
  await uniped.goto(address)
  await uniped.getByLabel(nb('cases.write.reply')).fill('Så fint. Då ser vi kvarandre torsdag klokka 12.')
  await uniped.getByRole('button', { name: nb('cases.write.sendClose') }).click()
  await uniped.getByText(nb('cases.done.sentClosed')).waitFor()

  // She never met a unit: one page, one number, one conversation.
  await teacher.goto(own)
  await teacher.getByText('Då ser vi kvarandre torsdag klokka 12.').waitFor()
  expect(await teacher.getByRole('main').innerText()).not.toContain('Dette er pedagogikk')

  // What was answered once is there for all.
  await uniped.getByRole('link', { name: nb('openness.makePublic') }).click()
  const service = uniped.getByLabel(nb('answer.service'))
  await service.waitFor()
  await service.selectOption({ index: 1 })
  const chosen = await service.locator('option:checked').innerText()
  await uniped.getByRole('textbox', { name: nb('answer.question') }).fill('Kan nokon sjå på opplegget vårt?')
  await uniped
    .getByRole('textbox', { name: nb('answer.answer') })
    .fill('Ja. Vi ser gjerne på opplegget saman med dykk.')
  await uniped.getByRole('button', { name: nb('answer.send') }).click()
  await uniped.waitForURL(/done=answerProposed/)
  const editor = await open()
  await signIn(editor, 'editor', hrefOf('deskAnswers', 'nb'))
  await editor.getByRole('link', { name: /opplegget vårt/ }).click()
  const bokmal = editor.getByRole('group', { name: /bokmål/i })
  await bokmal.getByLabel(nb('answer.question')).fill('Kan noen se på opplegget vårt?')
  await bokmal.getByLabel(nb('answer.answer')).fill('Ja. Vi ser gjerne på opplegget sammen med dere.')
  await editor.getByRole('button', { name: nb('answer.publish') }).click()
  await editor.waitForURL(/done=/)
  const reader = await open()
  await reader.goto(`${hrefOf('results', 'nb')}?q=${encodeURIComponent(chosen)}`)
  await reader.getByRole('article').first().getByRole('link', { name: chosen }).click()
  await reader.getByText('Kan noen se på opplegget vårt?').waitFor()
})

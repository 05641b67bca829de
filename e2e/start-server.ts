import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { createDataFolder, removeDataFolder, startSamspel } from '#test/start-samspel.ts'
import { chromiumToLaunch } from './chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the server of this run answers, with the demonstration loaded. */
    baseUrl: string
    /** Where its data lies, for what no page can do: to break something. */
    dataFolder: string
    /** Where its Chromium listens for Playwright. */
    browserEndpoint: string
  }
}

/** One server and one browser for the whole run, as `npm start` and a reader would have them. */
export default async function startServer(project: TestProject) {
  const dataFolder = await createDataFolder()
  const [samspel, browser] = await Promise.all([
    startSamspel(dataFolder),
    chromiumToLaunch().then((options) => chromium.launchServer(options)),
  ])
  project.provide('baseUrl', samspel.url)
  project.provide('dataFolder', dataFolder)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await samspel.stop()
    // What went wrong in the server explains what the tests saw.
    const lines = samspel
      .said()
      .split('\n')
      .filter((line) => line.startsWith('{'))
    if (lines.length > 0) console.log(`The server logged:\n${lines.join('\n')}`)
    await removeDataFolder(dataFolder)
  }
}

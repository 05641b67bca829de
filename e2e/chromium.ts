import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { LaunchOptions } from 'playwright-core'

const root = join(import.meta.dirname, '..')
const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** No sandbox: as root, or in a container, Chromium cannot make one. The rest keeps it from the network and the GPU. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** How to start Chromium here: the system's if there is one, else the one that came with the packages. */
export async function chromiumToLaunch(): Promise<LaunchOptions> {
  const system = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => systemNames.map((name) => join(folder, name)))
    .find((file) => existsSync(file))
  if (system) return { executablePath: system, args }
  const folder = await unpack()
  const executablePath = join(folder, 'chromium')
  return { executablePath, args, env: { ...process.env, ...librariesFor(executablePath, folder) } }
}

/** Unpacks the packages' Chromium once, under node_modules: a folder in /tmp could be another user's, or half done. */
async function unpack() {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')) as {
    version: string
  }
  const cache = join(root, 'node_modules/.cache')
  const folder = join(cache, `chromium-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const unfinished = mkdtempSync(join(cache, 'chromium-unfinished-'))
  const before = process.env.TMPDIR
  // The package knows no other way to be told where.
  process.env.TMPDIR = unfinished
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await inflate(join(root, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
    renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  return folder
}

/** On a machine without the libraries or fonts of a desktop, the package's own; else the machine's, which fit it. */
function librariesFor(executable: string, folder: string): Record<string, string> {
  const missing = spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout?.includes('not found') ?? true
  return {
    ...(missing ? { LD_LIBRARY_PATH: join(folder, 'al2023/lib') } : {}),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  }
}

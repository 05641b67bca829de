import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'

// Compiles kernels/*.ts (AssemblyScript) to WebAssembly and writes it as text into src/core, so that the core reads no
// file. With --check it compares instead, and fails when a committed file lags behind its source.

const root = join(import.meta.dirname, '..')
const kernels = [{ source: 'kernels/mdgp.ts', target: 'src/core/mdgp/kernel-bytes.ts' }]
const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort=']

const check = process.argv.includes('--check')
for (const { source, target } of kernels) {
  const text = moduleOf(source, await compile(source))
  const path = join(root, target)
  if (!check) writeFileSync(path, text)
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${target} is not what ${source} makes: node packages/grouping/scripts/build-kernels.ts`)
    process.exitCode = 1
  }
}

async function compile(source: string): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined
  const { error, stderr } = await asc.main([source, '--outFile', 'kernel.wasm', '--baseDir', root, ...options], {
    writeFile(name, contents) {
      if (name === 'kernel.wasm') bytes = contents as Uint8Array
    },
  })
  if (error || !bytes) throw new Error(`${source}: ${stderr.toString()}`, { cause: error })
  return bytes
}

function moduleOf(source: string, bytes: Uint8Array): string {
  return `// Made of ${source} by scripts/build-kernels.ts: WebAssembly in base64.

export const kernelBytes =
  '${Buffer.from(bytes).toString('base64')}'
`
}

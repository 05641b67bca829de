/** One Int32 that threads share: 1 when searches should end. */
export const stopFlag = () => new SharedArrayBuffer(4)

export function raise(flag: SharedArrayBuffer): void {
  Atomics.store(new Int32Array(flag), 0, 1)
}

export function isRaised(flag: SharedArrayBuffer): boolean {
  return signalOf(flag).aborted
}

/** The flag as searches look at it. */
export function signalOf(flag: SharedArrayBuffer): { readonly aborted: boolean } {
  const view = new Int32Array(flag)
  return {
    get aborted() {
      return Atomics.load(view, 0) === 1
    },
  }
}

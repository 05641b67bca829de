/** What a use case gives: done, or an expected refusal with a stable code. A bug throws instead. */
export type Outcome<Refusal extends string, Value = undefined> =
  | { ok: true; value: Value }
  | { ok: false; refusal: Refusal }

export function done(): { ok: true; value: undefined }
export function done<Value>(value: Value): { ok: true; value: Value }
export function done(value?: unknown) {
  return { ok: true, value }
}

export const refused = <Refusal extends string>(refusal: Refusal) => ({ ok: false, refusal }) as const

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutQuoted } from './quoted.ts'

const line = fc.constantFrom(
  ...['', 'Hello', '> quoted', '>> older', '-- ', '--', 'Sendt fra min iPhone', 'Fra: A <a@uni.example>', 'Til: B'],
  ...['Sendt: mandag 6. september 2021', 'Emne: X', '________________________________', 'On 6 Sep 2021 A wrote:'],
  ...['-----Original Message-----', '6. sep. 2021 skrev A <', 'a@uni.example>:', 'Som læraren skrev:'],
)

test('what is new is a beginning of the text, and something where the text is something', () => {
  fc.assert(
    fc.property(fc.array(line), (all) => {
      const text = all.join('\n')
      const kept = withoutQuoted(text)
      expect(text.trim().startsWith(kept)).toBe(true)
      expect(kept === '').toBe(text.trim() === '')
    }),
  )
})

test('what a person writes below a quote is never lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('> quoted', 'On 6 Sep 2021 A wrote:', '', 'Hello')), (all) => {
      expect(withoutQuoted([...all, 'My own last words'].join('\n'))).toContain('My own last words')
    }),
  )
})

test('a signature is left out when it is short, and kept when it is not one', () => {
  expect(withoutQuoted('Hello\n-- \nTeacher')).toBe('Hello')
  expect(withoutQuoted(`Hello\n-- \n${'more\n'.repeat(20)}`)).toContain('more')
})

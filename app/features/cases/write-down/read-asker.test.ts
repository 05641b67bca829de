import { expect, test } from 'vitest'
import { isPhone, nameWithPhone, readAsker, splitPhone } from './read-asker.ts'

test.for([
  ['Undervisar på ISS', 'Undervisar på ISS', null],
  ['kari@uni.example', null, 'kari@uni.example'],
  ['Kari Nordmann <kari@uni.example>', 'Kari Nordmann', 'kari@uni.example'],
  ['kari@uni.example, Kari Nordmann', 'Kari Nordmann', 'kari@uni.example'],
  ['Kari Nordmann (kari@uni.example)', 'Kari Nordmann', 'kari@uni.example'],
  ['Kari Nordmann, kari.nordmann@stud.uni.example.', 'Kari Nordmann', 'kari.nordmann@stud.uni.example'],
  ['Anne-Lise Bø', 'Anne-Lise Bø', null],
  ['  ', null, null],
] as const)('«%s»', ([line, name, email]) => expect(readAsker(line)).toEqual({ name, email }))

test.for([
  ['Kari Nordmann', '912 34 567', 'Kari Nordmann, 912 34 567'],
  ['Kari Nordmann', '+47 73 59 50 00', 'Kari Nordmann, +47 73 59 50 00'],
  [null, '91234567', '91234567'],
  ['Undervisar på TDT4110', null, 'Undervisar på TDT4110'],
  [null, null, null],
] as const)('%s and %s are kept as %s', ([name, phone, called]) => {
  expect(nameWithPhone(name, phone)).toBe(called)
  expect(splitPhone(called)).toEqual({ name, phone })
})

test('a number is a number', () => {
  expect(['912 34 567', '+47 73 59 50 00', '0046701234567'].every(isPhone)).toBe(true)
  expect(['912', 'ring meg', 'Kari 912 34 567', '912 34 567 etter kl. 12'].some(isPhone)).toBe(false)
})

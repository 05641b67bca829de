import { expect, test } from 'vitest'
import { readAsker } from './read-asker.ts'

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

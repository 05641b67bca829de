import { expect, test } from 'vitest'
import { GONE_AFTER_MS, PresenceBoard } from './presence.ts'

const page = (streamId: string, personId: string, writing = false) => ({ streamId, personId, name: personId, writing })

test('a person with two pages open is there once, and writes when one of the pages does', () => {
  const board = new PresenceBoard()
  board.see('case', page('1', 'Ada'), 0)
  board.see('case', page('2', 'Ada', true), 0)
  board.see('case', page('3', 'Bo'), 0)
  expect(board.othersThan('Bo', 'case')).toEqual([{ name: 'Ada', writing: true }])
  expect(board.othersThan('Ada', 'case')).toEqual([{ name: 'Bo', writing: false }])
  board.leave('case', '2')
  expect(board.othersThan('Bo', 'case')).toEqual([{ name: 'Ada', writing: false }])
  expect(board.othersThan('Bo', 'another')).toEqual([])
})

test('only what is shown counts as a change', () => {
  const board = new PresenceBoard()
  expect(board.see('case', page('1', 'Ada'), 0)).toBe(true)
  expect(board.see('case', page('1', 'Ada'), 10)).toBe(false)
  expect(board.see('case', page('1', 'Ada', true), 20)).toBe(true)
  expect(board.leave('case', '1')).toBe(true)
  expect(board.leave('case', '1')).toBe(false)
})

test('whoever says nothing any more is gone after a while, and no sooner', () => {
  const board = new PresenceBoard()
  board.see('case', page('1', 'Ada'), 0)
  board.see('case', page('2', 'Bo'), GONE_AFTER_MS)
  expect(board.forgetSilent(GONE_AFTER_MS)).toEqual([])
  expect(board.forgetSilent(GONE_AFTER_MS + 1)).toEqual(['case'])
  expect(board.othersThan('nobody', 'case')).toEqual([{ name: 'Bo', writing: false }])
})

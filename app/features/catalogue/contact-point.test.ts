import { describe, expect, test } from 'vitest'
import { type ContactPointKind, looksLikePersonalAddress, refusalToContactPoint } from './contact-point.ts'

describe("a person's own address is known", () => {
  test.each<[ContactPointKind, string]>([
    ['email', 'kari.nordmann@ntnu.example'],
    ['email', 'Ola.Nordmann@ntnu.example'],
    ['email', 'k.nordmann@ntnu.example'],
    ['email', 'kari_nordmann@ntnu.example'],
    ['email', 'kari-anne.nordmann@ntnu.example'],
    ['email', 'kari.b.nordmann@ntnu.example'],
    ['email', 'øyvind@ntnu.example'],
    ['email', 'karin@ntnu.example'],
    ['email', 'ola.n@ntnu.example'],
    ['email', 'tore-ole@ntnu.example'],
    ['email', 'Kari Nordmann <post@ntnu.example>'],
    ['web', 'https://www.ntnu.no/ansatte/kari.nordmann'],
    ['web', 'https://www.ntnu.edu/employees/ola.nordmann'],
    ['web', 'https://www.linkedin.com/in/kari-nordmann'],
    ['web', 'https://folk.ntnu.no/~olanor'],
    ['visit', 'Kontor 214, v/ Kari Nordmann'],
    ['visit', 'Kari Nordmann'],
    ['phone', '73 59 00 00, kontaktperson: Ola Nordmann'],
  ])('%s %s', (kind, value) => expect(looksLikePersonalAddress(kind, value)).toBe(true))
})

describe("a unit's address passes", () => {
  test.each<[ContactPointKind, string]>([
    ['email', 'uniped@ntnu.example'],
    ['email', 'digital.eksamen@ntnu.example'],
    ['email', 'postmottak@ntnu.example'],
    ['email', 'kontakt@hf.ntnu.example'],
    ['email', 'support.it@ntnu.example'],
    ['email', 'exam-support@iik.ntnu.example'],
    ['email', 'multimediasenteret@ntnu.example'],
    ['email', 'orakel@ntnu.example'],
    ['email', 'studentombudet@ntnu.example'],
    ['email', 'personvern@ntnu.example'],
    ['phone', '73 59 50 00'],
    ['phone', '+47 73 59 50 00'],
    ['web', 'https://i.ntnu.no/wiki/-/wiki/Norsk/Veiledning'],
    ['web', 'https://www.sit.no/helse/samtale'],
    ['visit', 'Sentralbygg 1, rom 214, Trondheim'],
    ['visit', 'Hovedbygget'],
    ['visit', 'Kunnskapsbiblioteket, Ålesund'],
  ])('%s %s', (kind, value) => expect(refusalToContactPoint(kind, value)).toBe(null))
})

test.each<[ContactPointKind, string, string]>([
  ['email', '', 'contactPoint.empty'],
  ['visit', 'x'.repeat(301), 'contactPoint.tooLong'],
  ['email', 'uniped', 'contactPoint.notAnEmail'],
  ['email', 'uniped@ntnu', 'contactPoint.notAnEmail'],
  ['phone', 'ring oss', 'contactPoint.notAPhone'],
  ['web', 'ntnu.no', 'contactPoint.notAnAddress'],
  ['web', 'javascript:alert(1)', 'contactPoint.notAnAddress'],
  ['email', 'kari.nordmann@ntnu.example', 'contactPoint.personal'],
])('%s "%s" is refused: %s', (kind, value, refusal) => expect(refusalToContactPoint(kind, value)).toBe(refusal))

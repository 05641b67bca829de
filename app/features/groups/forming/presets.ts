import type { QuestionKey } from '../asking/question.ts'
import type { FormationSettings, RuleKey } from './settings.ts'

export const presetKeys = ['firstYear', 'project', 'lab', 'kollokvie', 'rotation', 'programme'] as const
export type PresetKey = (typeof presetKeys)[number]

const ordinary = {
  within: null,
  hours: { atLeast: 2, enough: 4 },
  alternatives: 1,
  seconds: 5,
} satisfies Partial<FormationSettings>

/** Where a coordinator begins. Nothing here asks for gender or grades. */
export const presets: Readonly<Record<PresetKey, FormationSettings>> = {
  firstYear: {
    ...ordinary,
    groups: { min: 5, max: 6 },
    rules: {
      sharedHours: 'must',
      campus: 'must',
      apart: 'must',
      language: 'most',
      company: 'much',
      ambition: 'some',
      notAloneFromProgramme: 'some',
    },
  },
  project: {
    ...ordinary,
    groups: { min: 4, max: 5 },
    rules: {
      sharedHours: 'must',
      apart: 'must',
      language: 'most',
      skills: 'much',
      ambition: 'much',
      topics: 'much',
      programmesMixed: 'some',
    },
    hours: { atLeast: 3, enough: 6 },
  },
  lab: {
    ...ordinary,
    groups: { min: 2, max: 2 },
    within: 'section',
    rules: { apart: 'must', language: 'most', company: 'much', ambition: 'some' },
  },
  kollokvie: {
    ...ordinary,
    groups: { min: 4, max: 8 },
    rules: { sharedHours: 'must', apart: 'must', leader: 'most', company: 'much', ambition: 'much', working: 'some' },
  },
  rotation: {
    ...ordinary,
    groups: { min: 4, max: 5 },
    rules: { newPeople: 'most', apart: 'must', sharedHours: 'much', language: 'much' },
  },
  programme: {
    ...ordinary,
    groups: { min: 5, max: 6 },
    rules: {
      sharedCourses: 'most',
      apart: 'must',
      campus: 'must',
      sharedHours: 'much',
      language: 'most',
      company: 'much',
    },
  },
}

/** What a rule rests on: nothing of a student (null), the roster, or an answer. */
export const groundOf: Readonly<Record<RuleKey, { question?: QuestionKey; roster?: 'campus' | 'programme' } | null>> = {
  sharedHours: { question: 'availability' },
  language: { question: 'language' },
  campus: { question: 'campus', roster: 'campus' },
  ambition: { question: 'ambition' },
  working: { question: 'working' },
  place: { question: 'place' },
  topics: { question: 'topics' },
  skills: { question: 'skills' },
  roles: { question: 'roles' },
  leader: { question: 'roles' },
  programmesMixed: { roster: 'programme' },
  programmesAlike: { roster: 'programme' },
  notAloneFromProgramme: { roster: 'programme' },
  sharedCourses: null,
  newPeople: null,
  company: { question: 'company' },
  apart: { question: 'apart' },
  genderNotAlone: { question: 'gender' },
  gradesBalanced: { question: 'grade' },
}

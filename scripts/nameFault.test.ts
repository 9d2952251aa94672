import { expect, test } from 'vitest'

import { exportedNames } from './exportedNames.mjs'
import { nameFault } from './nameFault.mjs'

test('exports of every form are found', () => {
  const text = `
    const inner = 1
    export const one = 1, two = 2
    export async function three() {}
    export class Four {}
    export interface Five { a: string }
    export type Six = string
    export { inner as seven }
    export default inner
  `
  expect(exportedNames('source.tsx', text)).toEqual(['one', 'two', 'three', 'Four', 'Five', 'Six', 'seven', 'inner'])
})

test('a type parameter does not hide what follows it', () => {
  const text = 'export const one = <Result>(given: Result) => given\nexport const two = 2'
  expect(exportedNames('source.ts', text)).toEqual(['one', 'two'])
})

test.each([
  ['domain/slugify.ts', ['slugify']],
  ['domain/slugify.ts', ['slugify', 'numbered']],
  ['domain/paths.ts', ['authorPath', 'topicPath']],
  ['scripts/start.mjs', []],
])('%s with %j is named well', (file, names) => {
  expect(nameFault(file, names)).toBeNull()
})

test.each([
  ['domain/age.ts', ['ageYears']],
  ['domain/text.ts', ['clean', 'faultOf']],
  ['domain/direction.ts', ['directionOf']],
])('%s with %j is not', (file, names) => {
  expect(nameFault(file, names)).toContain(file)
})

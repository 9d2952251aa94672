import { type ArgumentNode, type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql'

import { isNode } from '@/domain/body/stored'

const deepest = 10
const mostFields = 200
const mostAtOnce = 100
/** Doors that are watched under their REST address alone, and what tells the whole schema. */
const closed = /^((login|forgotPassword|resetPassword|unlock)User|Access|docAccess\w*)$/

/**
 * What in a query goes round the laws of REST, in a sentence, or null: more than 10 deep or 200 fields, a list without an end,
 * a way round the throttle of the login.
 */
export function graphqlFault(document: DocumentNode, variables: unknown): string | null {
  const faults: string[] = []
  let fields = 0
  visit(document, {
    OperationDefinition({ selectionSet }) {
      const depth = depthOf(document, selectionSet, [])
      if (depth > deepest) faults.push(`This query nests more than ${deepest} deep. Ask for less at once.`)
    },
    Field({ name, arguments: given = [] }) {
      fields += 1
      if (closed.test(name.value)) faults.push(`“${name.value}” is not answered here. Use the address under /api.`)
      const { limit = 1, pagination = true } = valuesOf(given, variables)
      if (pagination !== true) faults.push('Lists come in pages. Leave “pagination” out.')
      if (!(Number(limit) >= 1 && Number(limit) <= mostAtOnce)) faults.push(`“limit” is from 1 to ${mostAtOnce}.`)
    },
  })
  if (fields > mostFields) faults.push(`This query asks for more than ${mostFields} fields. Ask for less at once.`)
  return faults[0] ?? null
}

/** Levels of fields, fragments counted where they are spread; without end for one that spreads itself. */
function depthOf(document: DocumentNode, { selections }: SelectionSetNode, open: readonly string[]): number {
  const depths = selections.map((selection): number => {
    switch (selection.kind) {
      case Kind.FIELD:
        return 1 + (selection.selectionSet ? depthOf(document, selection.selectionSet, open) : 0)
      case Kind.INLINE_FRAGMENT:
        return depthOf(document, selection.selectionSet, open)
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value
        if (open.includes(name)) return Infinity
        const fragment = document.definitions.find(
          (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
        )
        return fragment && 'selectionSet' in fragment ? depthOf(document, fragment.selectionSet, [...open, name]) : 0
      }
    }
  })
  return Math.max(0, ...depths)
}

/** Arguments by name, as written or as their variables say. */
function valuesOf(given: readonly ArgumentNode[], variables: unknown): Record<string, unknown> {
  return Object.fromEntries(
    given.map(({ name, value }) => {
      if (value.kind === Kind.VARIABLE) return [name.value, isNode(variables) ? variables[value.name.value] : undefined]
      return [name.value, value.kind === Kind.INT ? Number(value.value) : 'value' in value ? value.value : undefined]
    }),
  )
}

import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { SanitizedConfig } from 'payload'

/** Everything that can be asked of a type without arguments, over `depth` relations. */
function selection(schema: GraphQLSchema, output: GraphQLOutputType, depth: number): string | null {
  const type = getNamedType(output)
  if (isUnionType(type) || isInterfaceType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((each) => `... on ${each.name} ${selection(schema, each, depth) ?? ''}`)
    return `{ __typename ${parts.filter((part) => part.endsWith('}')).join(' ')} }`
  }
  if (!isObjectType(type)) return ''
  if (depth === 0) return null
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = selection(schema, field.type, depth - 1)
    return inner === null ? [] : [`${field.name} ${inner}`]
  })
  return fields.length === 0 ? null : `{ ${fields.join(' ')} }`
}

/** Every query of the schema, asked in all the ways that could show more than is meant. */
export function graphqlQueries(
  schema: GraphQLSchema,
  { collections }: SanitizedConfig,
  ids: Readonly<Record<string, readonly string[]>>,
): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args, type }) => {
    const takes = (arg: string) => args.some((each) => each.name === arg)
    const states = ['', ...['draft', 'trash'].filter(takes).map((state) => `${state}: true`)]
    if (states.length === 3) states.push('draft: true, trash: true')
    const asked = selection(schema, type, takes('limit') ? 4 : 3) ?? ''
    if (!takes('id')) {
      const limit = takes('limit') ? 'limit: 100 ' : ''
      return states.map((state) => `{ ${name}${limit + state === '' ? '' : `(${limit}${state})`} ${asked} }`)
    }
    const { slug } = collections.find(({ graphQL }) => graphQL && name.endsWith(graphQL.singularName ?? '\0')) ?? {
      slug: '',
    }
    return states.flatMap((state) => (ids[slug] ?? []).map((id) => `{ ${name}(id: "${id}" ${state}) ${asked} }`))
  })
}

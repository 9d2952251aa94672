import type { Where } from 'payload'

/** A condition in which lists of ids hold only what MongoDB can read as one (24 hex digits): anything else stands for no record, and would fail the whole read. */
export function onlyIds(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([name, inner]) => {
      if (Array.isArray(inner)) return [name, inner.map(onlyIds)]
      const list: unknown = name === 'id' ? inner.in : null
      return Array.isArray(list) ? [name, { ...inner, in: list.filter(isObjectId) }] : [name, inner]
    }),
  )
}

const isObjectId = (value: unknown): boolean => /^[0-9a-f]{24}$/i.test(String(value))

import type { Where } from 'payload'

/**
 * A condition whose lists of ids contain only what MongoDB can read as an id (24 hex digits). Any other value matches no
 * record, and Payload would fail the whole query because of it.
 */
export function onlyIds(where: Where): Where {
  const filtered: Where = {}
  for (const [name, inner] of Object.entries(where)) {
    const list: unknown = name === 'id' && !Array.isArray(inner) ? inner?.in : null
    if (Array.isArray(inner)) filtered[name] = inner.map(onlyIds)
    else filtered[name] = Array.isArray(list) ? { ...inner, in: list.filter(isObjectId) } : inner
  }
  return filtered
}

const isObjectId = (value: unknown): boolean => /^[0-9a-f]{24}$/i.test(String(value))

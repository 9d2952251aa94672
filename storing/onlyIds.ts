import type { Where } from 'payload'

/** A condition in which lists of ids hold only what MongoDB can read as one (24 hex digits): anything else stands for no record, and would fail the whole read. */
export function onlyIds(where: Where): Where {
  const kept: Where = {}
  for (const [name, inner] of Object.entries(where)) {
    const list: unknown = name === 'id' && !Array.isArray(inner) ? inner?.in : null
    if (Array.isArray(inner)) kept[name] = inner.map(onlyIds)
    else kept[name] = Array.isArray(list) ? { ...inner, in: list.filter(isObjectId) } : inner
  }
  return kept
}

const isObjectId = (value: unknown): boolean => /^[0-9a-f]{24}$/i.test(String(value))

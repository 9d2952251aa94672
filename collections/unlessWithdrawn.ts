import type { Field, Validate } from 'payload'
import { validations } from 'payload/shared'
import { saveContext } from '@/editorial/stored/saveContext'

/**
 * These fields, whose rules are asked of whatever is stored but for one save: taking a live piece from readers never fails
 * for what a newer draft on top of it holds. What was sent is held to the vocabulary all the same.
 */
export const unlessWithdrawn = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    const eased: Field = { ...field }
    Object.assign(eased, ruleOf(field))
    if (eased.type === 'tabs')
      return { ...eased, tabs: eased.tabs.map((tab) => ({ ...tab, fields: unlessWithdrawn(tab.fields) })) }
    return 'fields' in eased ? { ...eased, fields: unlessWithdrawn(eased.fields) } : eased
  })

function ruleOf(field: Field): { validate?: Validate } {
  const own: unknown = 'validate' in field ? field.validate : undefined
  const usual: unknown = Reflect.get(validations, field.type)
  const rule = own ?? usual
  if (!isRule(rule) || ('virtual' in field && field.virtual)) return {}
  return { validate: (value, options) => saveContext(options.req).withdraws || rule(value, options) }
}

const isRule = (value: unknown): value is Validate => typeof value === 'function'

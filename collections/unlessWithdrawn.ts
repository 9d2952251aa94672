import type { Field, Validate } from 'payload'
import { validations } from 'payload/shared'
import { saveContext } from '@/editorial/stored/saveContext'

/**
 * These fields, validated as stored in every save but one: the withdrawal of a live commentary never fails because of a
 * newer draft on top of it. Sent values are still checked against the permitted nodes.
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

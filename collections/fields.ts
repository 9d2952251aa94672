import type { Field, TextField } from 'payload'

import { checkText } from '@/editorial/rules/checkText'

import { nobodyMaySet } from './access'

interface PlainText {
  readonly name: string
  readonly label?: string
  readonly required?: boolean
  readonly index?: boolean
  readonly maxLength?: number
  readonly defaultValue?: string
  readonly access?: TextField['access']
  readonly admin: TextField['admin']
}

/**
 * Plain text in one line or several, validated as well-formed Unicode without control or direction-override characters.
 */
export const plainText = (field: PlainText): Field => ({ ...field, type: 'text', validate: checkText })

/** The last part of a page’s address. */
export const slugField = (example: string): Field => ({
  name: 'slug',
  type: 'text',
  index: true,
  unique: true,
  label: 'Address',
  validate: checkText,
  admin: {
    position: 'sidebar',
    description: `The last part of the address, as in ${example}. Left empty, it follows the title. Change it and the old address leads on to the new one.`,
  },
})

/** The day from which a text applies; empty means from the beginning. */
export const fromField: Field = {
  name: 'from',
  type: 'date',
  label: 'In force from',
  admin: {
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
    description: 'Pages first published on or after this day carry this text. Empty: from the beginning.',
  },
}

/** Marks a record that an import made and nobody has confirmed yet. */
export const proposedField: Field = {
  name: 'proposed',
  type: 'checkbox',
  label: 'Proposed by an import',
  defaultValue: false,
  index: true,
  admin: {
    position: 'sidebar',
    description:
      'Made from an imported text and not yet checked. Untick it when you have read it; until then it appears on no page.',
  },
}

/** Whether readers may find the record; only a save of a commentary sets it. */
export const shownField: Field = {
  name: 'shown',
  type: 'checkbox',
  index: true,
  access: { create: nobodyMaySet, update: nobodyMaySet },
  admin: { hidden: true },
}

/** The entries of the audit log for this record, for admins. */
export const actsField: Field = {
  name: 'acts',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '@/components/admin/Acts#Acts' } },
}

/** The uses of the record, in the sidebar. */
export const usedInField: Field = {
  name: 'usedIn',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '@/components/admin/UsedIn#UsedIn' } },
}

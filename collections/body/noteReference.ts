import type { Block } from 'payload'

/** A further mark of a note that stands before it. */
export const noteReference: Block = {
  slug: 'noteReference',
  interfaceName: 'NoteReferenceBlock',
  labels: { singular: 'Same note again', plural: 'Same notes again' },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 60,
      admin: { description: 'The name that you gave to the note, which stands earlier in the text.' },
    },
  ],
}

import type { DateField, Field } from 'payload'

import { editorsMaySet, nobodyMaySet, staffMayRead } from './access'

interface Moment {
  readonly name: string
  readonly label: string
  readonly description: string
  readonly index?: boolean
  /** Whether readers see it, or staff alone. */
  readonly forReaders?: boolean
}

/** A time that an editor sets, typed and shown in the publisher’s zone. */
const timeField = ({ name, label, description, index = false, forReaders = false }: Moment): DateField => ({
  name,
  type: 'date',
  label,
  index,
  access: { ...(forReaders ? {} : { read: staffMayRead }), create: editorsMaySet, update: editorsMaySet },
  admin: {
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime' },
    description,
    components: { Field: '@/components/admin/DeskTime#DeskTime' },
  },
})

/** The dates of first publication and of the last change that readers see. */
const dateFields: Field[] = [
  timeField({
    name: 'publishedAt',
    forReaders: true,
    index: true,
    label: 'First published',
    description:
      'Set by itself when the commentary first goes live. Bios and disclaimers on the page are those of this day.',
  }),
  timeField({
    name: 'updatedOn',
    forReaders: true,
    label: 'Updated',
    description: 'Set this only when readers should know that the text has changed. Leave it for a typo.',
  }),
]

/** The scheduled times of publication and withdrawal, and the end of an embargo. */
const scheduleFields: Field[] = [
  timeField({
    name: 'publishAt',
    index: true,
    label: 'Publish at',
    description: 'The text as it is when you set this goes live then; later changes wait. Empty it to cancel.',
  }),
  {
    name: 'schedule',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '@/components/admin/Schedule#Schedule' } },
  },
  {
    name: 'scheduleError',
    type: 'text',
    label: 'The schedule was not kept',
    access: { read: staffMayRead, create: nobodyMaySet, update: nobodyMaySet },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data.scheduleError),
      description: 'Mend what it names, then set a new time.',
    },
  },
  timeField({
    name: 'unpublishAt',
    index: true,
    label: 'Unpublish at',
    description: 'The page is taken from readers at this time. The draft stays.',
  }),
  timeField({
    name: 'embargoUntil',
    label: 'Embargo until',
    description: 'Nobody can publish it before this time, in any way. Empty it to lift the embargo.',
  }),
  {
    name: 'scheduledBy',
    type: 'relationship',
    relationTo: 'users',
    access: { read: staffMayRead, create: nobodyMaySet, update: nobodyMaySet },
    admin: { hidden: true },
  },
  {
    name: 'approvedRevision',
    type: 'number',
    access: { read: staffMayRead, create: nobodyMaySet, update: nobodyMaySet },
    admin: { hidden: true },
  },
]

/** The times of a commentary that its page shows, and those at which it goes live and is withdrawn. */
export const commentaryTimes = [...dateFields, ...scheduleFields]

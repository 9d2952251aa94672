import type { GlobalConfig } from 'payload'

import { logSettings } from '@/editorial/audit/logChange'
import { announceSettings } from '@/editorial/outbox/announceShared'
import { checkAccent } from '@/editorial/rules/checkAccent'
import { checkLanguage } from '@/editorial/rules/checkLanguage'
import { checkText } from '@/editorial/rules/checkText'
import { checkTimeZone } from '@/editorial/rules/checkTimeZone'

import { admins, anyone } from './access'
import { plainText } from './fields'

export const Settings: GlobalConfig = {
  slug: 'settings',
  lockDocuments: false,
  label: 'Settings',
  access: { read: anyone, update: admins },
  hooks: { afterChange: [logSettings, announceSettings] },
  fields: [
    plainText({
      name: 'publisherName',
      required: true,
      defaultValue: 'Standfirst',
      maxLength: 120,
      label: 'Publisher’s name',
      admin: { description: 'At the head of every page, in citations, and for {publisher} in disclaimers.' },
    }),
    {
      name: 'description',
      type: 'textarea',
      maxLength: 300,
      validate: checkText,
      admin: { description: 'One sentence on what is published here, for search engines and feeds.' },
    },
    {
      name: 'language',
      type: 'text',
      required: true,
      defaultValue: 'en-GB',
      validate: checkLanguage,
      admin: { description: 'The publisher’s own language as a BCP 47 tag, such as en-GB.' },
    },
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: 'Europe/London',
      validate: checkTimeZone,
      admin: { description: 'Where the desk’s days begin, as an IANA name such as Europe/London.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'accent',
          type: 'text',
          required: true,
          defaultValue: '#8c1c13',
          validate: checkAccent('light'),
          admin: { description: 'Colour of links and rules on light ground, as #rrggbb. Contrast is checked.' },
        },
        {
          name: 'accentDark',
          type: 'text',
          required: true,
          defaultValue: '#f0a08a',
          validate: checkAccent('dark'),
          admin: { description: 'The same on dark ground.' },
        },
      ],
    },
    {
      name: 'policies',
      type: 'array',
      maxRows: 20,
      labels: { singular: 'Policy', plural: 'Policies' },
      admin: {
        description: 'Pages linked at the foot of the site: corrections policy, terms of republishing …',
        initCollapsed: true,
      },
      fields: [
        plainText({ name: 'title', required: true, maxLength: 120, admin: { description: 'As linked at the foot.' } }),
        plainText({
          name: 'slug',
          required: true,
          maxLength: 80,
          admin: { description: 'The last part of its address: /policies/…' },
        }),
        {
          name: 'text',
          type: 'textarea',
          required: true,
          maxLength: 20_000,
          validate: checkText,
          admin: { description: 'Plain paragraphs with an empty line between them.' },
        },
      ],
    },
  ],
  admin: { group: 'Publisher', description: 'The publisher’s name, language, time and colours.' },
}

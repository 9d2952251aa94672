'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { PastePlugin } from './pasting/PastePlugin'

/** Reads what is pasted into a text as blocks of a commentary. */
export const PasteFeatureClient = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'belowContainer' }],
})

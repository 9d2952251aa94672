import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Reads what is pasted as blocks of a commentary, out of what word processors and web pages write. */
export const pasteFeature = createServerFeature({
  feature: { ClientFeature: '@/components/admin/PasteFeatureClient#PasteFeatureClient' },
  key: 'paste',
})

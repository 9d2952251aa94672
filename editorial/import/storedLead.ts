import type { ManuscriptImage, ReportLine } from './Manuscript'
import type { StoredImages } from './storeImages'

interface StoredLead {
  /** The field of the draft, where the image is in the library. */
  readonly fields: { readonly lead?: string }
  readonly taken: readonly ReportLine[]
  readonly toDo: readonly ReportLine[]
}

/** The image above a text as it can be stored, and what is left to do about it. */
export function storedLead(lead: ManuscriptImage | undefined, images: StoredImages): StoredLead {
  if (!lead) return { fields: {}, taken: [], toDo: [] }
  const image = images.get(lead)
  if (!image || 'fault' in image) {
    const described = lead.alt === '' ? '' : ` described as “${lead.alt}”`
    const fault = image?.fault ?? lead.fault ?? 'the file does not hold it'
    const what = `The image ${lead.name}${described} led the post and was not taken: ${fault}. Upload it with its credit and licence and choose it as lead image.`
    return { fields: {}, taken: [], toDo: [{ what, ...(lead.caption ? { text: lead.caption } : {}) }] }
  }
  const { filename } = image
  return {
    fields: { lead: image.id },
    taken: [{ what: `The lead image ${lead.name}, in the library as ${filename}.`, text: image.alt }],
    toDo: [
      {
        what: `Open ${filename} in Media: check its alternative text, name its creator and source, and choose its licence.`,
      },
    ],
  }
}

import { alternativeText } from '@/domain/alternativeText'
import type { TypedBlock, TypedBody } from '@/domain/body/TypedBody'
import { limits } from '@/domain/limits'

import { inlineWords } from './anatomy/Unit'
import type { ManuscriptBlock, ReportLine } from './Manuscript'
import { captionCredit } from './captionCredit'
import type { InLibrary, StoredImages } from './storeImages'

interface Stored {
  readonly body: TypedBody
  readonly taken: readonly ReportLine[]
  readonly toDo: readonly ReportLine[]
}

type Figure = Extract<ManuscriptBlock, { type: 'figure' }>

/** The blocks of a text as they can be stored. A figure without its image in the library is a caption and a thing to do. */
export function storedBlocks(blocks: readonly ManuscriptBlock[], images: StoredImages): Stored {
  const [taken, toDo]: [ReportLine[], ReportLine[]] = [[], []]
  const reported = new Set<string>()
  const body = blocks.flatMap((block): TypedBody => {
    if (block.type === 'embed') return [{ type: 'embed', url: block.url, title: block.title }]
    if (block.type !== 'figure') return [block]
    const { name, alt, fault } = block.media
    const image = images.get(block.media)
    if (!image || 'fault' in image) {
      toDo.push(missing(block, image?.fault ?? fault ?? 'the file does not hold it'))
      return block.caption.length === 0 ? [] : [{ type: 'paragraph', children: block.caption }]
    }
    if (!reported.has(image.id)) {
      reported.add(image.id)
      taken.push(
        image.credit === undefined
          ? {
              what: `The image ${name}, in the library as ${image.filename}; it needs its credit and licence.`,
              text: image.alt,
            }
          : {
              what: `The image ${name}, in the library as ${image.filename} with the credit of its caption.`,
              text: image.credit,
            },
      )
      toDo.push(furtherToDo(image, alt))
    }
    return [figureOf(block, image)]
  })
  return { body, taken, toDo }
}

/** A use of the image with other words than the library has keeps its own, and a caption loses the credit that the image has. */
function figureOf({ media, ...block }: Figure, { id, alt, credit }: InLibrary): TypedBlock {
  const own = alternativeText(media.alt)
  const divided = credit === undefined ? null : captionCredit(block.caption)
  const caption = divided !== null && divided.words === credit ? divided.caption : block.caption
  return { ...block, caption: [...caption], media: id, ...(own === '' || own === alt ? {} : { alt: own }) }
}

function missing({ media: { name, alt }, caption }: Figure, fault: string): ReportLine {
  const words = inlineWords(caption)
  const described = alt === '' ? '' : ` described as “${alt}”`
  return {
    what: `The image ${name}${described} stands here and was not taken: ${fault}. Upload it and add it as a figure.${words === '' ? '' : ' Its caption stands here as a paragraph: move it into the figure.'}`,
    text: words,
  }
}

function furtherToDo({ filename, alt, credit }: InLibrary, inFile: string): ReportLine {
  const cut = alt.endsWith('…') && inFile.length > limits.alternativeText
  const words = alt === '' ? 'say what it shows, for a reader who cannot see it' : 'check its alternative text'
  return {
    what: `Open ${filename} in Media: ${words}${cut ? ' (it was too long and is cut)' : ''}, ${credit === undefined ? 'name its creator and source, and choose its licence' : 'check its credit, which is from its caption'}.`,
    ...(cut ? { text: inFile } : {}),
  }
}

import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect } from 'vitest'

import { decodeLexical } from '@/domain/body/decodeLexical'
import type { Picture } from '@/domain/body/Picture'
import { encoded } from '@/domain/body/storedNodes.fixtures'
import { toMarkdown } from '@/domain/body/toMarkdown'
import type { TypedBody } from '@/domain/body/TypedBody'

const picture = { src: '../media/files/a (1).webp', alt: 'A [sea]', caption: '' } as Picture

/** A typed body as Markdown; an image is always the same, a link within the site leads to the id. */
export function markdownOf(...typed: TypedBody): string {
  const { body, faults } = decodeLexical(encoded(...typed), {
    picture: () => picture,
    href: (_, id) => `/commentary/${String(id)}`,
  })
  expect(faults).toEqual([])
  return toMarkdown(body)
}

/** Markdown as micromark reads it. */
export const html = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

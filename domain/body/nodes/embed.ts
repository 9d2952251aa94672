import { hasVisibleText } from '@/domain/text'
import type { Picture } from '@/domain/body/Picture'
import { safeUrl } from '@/domain/body/safeUrl'
import { nodeAt, textAt, valueAt } from '@/domain/body/stored'
import { ownBlock } from '@/domain/body/StoredBranch'

import type { BlockNode } from './BlockNode'

/** Something at another site, shown as a link with its title. */
export interface Embed {
  readonly type: 'embed'
  readonly href: string
  readonly title: string
  readonly still: Picture | null
}

/** Something at another site: shown as a link with its title, and a still where there is one. */
export interface TypedEmbed<Media = string> {
  readonly type: 'embed'
  readonly url: string
  readonly title: string
  readonly still?: Media
}

/** An embed; nothing of the other site is loaded. */
export const embed = {
  stored: ['block:embed'],
  decode(decoder, node) {
    const fields = nodeAt(node, 'fields')
    const href = safeUrl(textAt(fields, 'url'))
    const title = decoder.text(fields, 'title')
    const still = valueAt(fields, 'still') ?? null
    const picture = still === null ? null : decoder.picture(still)
    if (href === null) {
      decoder.fault('an embed leads nowhere readers may go. Give it an address that begins with https://.')
      return null
    }
    return { type: 'embed', href, title: hasVisibleText(title) ? title : href, still: picture }
  },
  encode: ({ url, title, still }, idOf) => [ownBlock('embed', { url, title, still: still ?? null }, idOf)],
  plainText: ({ title }) => title,
  inlines: () => [],
} as const satisfies BlockNode<Embed, TypedEmbed>

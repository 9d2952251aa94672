import type { PublisherView } from '@/reading/view'

/**
 * The publisher’s accent as custom properties; a value that is not a colour as #rgb or #rrggbb is left out, so that no
 * setting can end the style.
 */
export function accentCss({ accent, accentDark }: Pick<PublisherView, 'accent' | 'accentDark'>): string {
  return `:root{${property('--accent-light', accent)}${property('--accent-dark', accentDark)}}`
}

const property = (name: string, colour: string): string =>
  /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour) ? `${name}:${colour};` : ''

import { cut } from './cut'
import { limits } from './limits'
import { cleanText, hasVisibleText, textFault } from './text'

/**
 * The alternative text of an image in a file, in one line that fits its field; '' where there is none that a reader
 * could use, such as the name of a file, which Word writes by itself.
 */
export function alternativeText(alt: string): string {
  const text = cleanText(alt).replaceAll(/\s+/g, ' ')
  if (!hasVisibleText(text) || textFault(text, { lines: false }) !== null || fileName.test(text)) return ''
  return cut(text, limits.alternativeText)
}

const fileName = /^\S*\.(?:jpe?g|png|gif|webp|tiff?|bmp|svg|emf|wmf)$/i

import { escapeXml } from '@/components/escapeXml'

/** An element of XML with a text; `attributes` are written as they are. */
export const xmlTag = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${escapeXml(text)}</${name}>`

import { encodeLexical } from '@/domain/body/encodeLexical'

/** A stored text of plain paragraphs. */
export const paragraphs = (...texts: string[]) =>
  encodeLexical(
    texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    () => '0',
  )

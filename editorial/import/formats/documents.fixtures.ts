import { strToU8, zipSync } from 'fflate'

/** An image of a document made for a test: its part, or the address that it is only linked to. */
interface Shown {
  readonly alt: string
  readonly part?: { readonly name: string; readonly bytes: Uint8Array }
  readonly link?: string
}

const words = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const drawing = ({ alt, link }: Shown, at: number): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="${at}" name="Picture ${at}" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${link === undefined ? 'r:embed' : 'r:link'}="rId${at}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

/** A document of Word: lines before, images in a row, a line after. */
export function docxWith(lines: readonly string[], images: readonly Shown[], last = 'The end of it.'): Uint8Array {
  const links = images.map(({ part, link }, at) =>
    link === undefined
      ? `<Relationship Id="rId${at}" Type="${relations}/image" Target="media/${part?.name ?? ''}"/>`
      : `<Relationship Id="rId${at}" Type="${relations}/image" Target="${link}" TargetMode="External"/>`,
  )
  const names = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${relations}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${names}><w:body>${lines.map(words).join('')}${images.map(drawing).join('')}${words(last)}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
  }
  const texts = Object.entries(files).map(([name, xml]): [string, Uint8Array] => [name, strToU8(xml)])
  const parts = images.flatMap(({ part }): [string, Uint8Array][] =>
    part ? [[`word/media/${part.name}`, part.bytes]] : [],
  )
  return zipSync(Object.fromEntries([...texts, ...parts]))
}

/** A text of LibreOffice with one frame for each image. */
export function odtWith(images: readonly Shown[]): Uint8Array {
  const frames = images.map(
    ({ alt, part, link }) =>
      `<text:p><draw:frame><draw:image xlink:href="${link ?? `Pictures/${part?.name ?? ''}`}"/><svg:desc>${alt}</svg:desc></draw:frame></text:p>`,
  )
  const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:draw="d" xmlns:svg="s" xmlns:xlink="x"><office:body><office:text><text:p>Words before it.</text:p>${frames.join('')}</office:text></office:body></office:document-content>`
  const parts = images.flatMap(({ part }): [string, Uint8Array][] =>
    part ? [[`Pictures/${part.name}`, part.bytes]] : [],
  )
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(content),
    ...Object.fromEntries(parts),
  })
}

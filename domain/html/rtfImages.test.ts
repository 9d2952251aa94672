import { expect, test } from 'vitest'

import { rtfImages } from './rtfImages'

const picture = (kind: string, hex: string) =>
  `{\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn fLine}{\\sv 0}}}\\picscalex100\\picw10\\${kind}\\bliptag-12{\\*\\blipuid 0102ff}\n${hex}}}{\\nonshppict{\\pict\\picw10\\wmetafile8\\bliptag-12{\\*\\blipuid 0102ff}\n0100}}`

test('the images of a document are given in their order, each once', () => {
  const rtf = `{\\rtf1\\ansi Words \\{ here${picture('pngblip', '8950\n4E47')} and ${picture('jpegblip', 'ffd8')}\\par}`
  expect(rtfImages(rtf)).toEqual([new Uint8Array([0x89, 0x50, 0x4e, 0x47]), new Uint8Array([0xff, 0xd8])])
})

test('a drawing of Windows holds its place', () => {
  expect(rtfImages(`{\\rtf1 ${picture('emfblip', '01')}${picture('pngblip', '89')}}`)).toEqual([
    null,
    new Uint8Array([0x89]),
  ])
})

test('a picture that is a bullet is no image', () => {
  const list = `{\\*\\listpicture${picture('pngblip', '00')}}`
  expect(rtfImages(`{\\rtf1 ${list}${picture('pngblip', '89')}}`)).toEqual([new Uint8Array([0x89])])
})

test.each(['', '{', '}}}{{', '{\\pict zz}', '{\\pict\\pngblip 8}', '\\', 'words'])('%s holds no image', (rtf) => {
  expect(rtfImages(rtf).filter((image) => image !== null)).toEqual([])
})

import { crc32, deflateSync } from 'node:zlib'

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named) >>> 0)
  return Buffer.concat([length, named, sum])
}

function png(width: number, height: number, bitDepth: number, colourType: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bitDepth, colourType], 8)
  const begin = Buffer.from('89504e470d0a1a0a', 'hex')
  const data = deflateSync(pixels, { level: 1 })
  return Buffer.concat([begin, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

/** A PNG whose header claims these sides, with no pixel behind it. */
export const claiming = (width: number, height: number): Buffer => png(width, height, 8, 2, Buffer.alloc(0))

/** A whole black square of one bit a pixel: one that sharp made in colour would take half a minute. */
export const flat = (side: number): Buffer => png(side, side, 1, 0, Buffer.alloc(side * (1 + Math.ceil(side / 8))))

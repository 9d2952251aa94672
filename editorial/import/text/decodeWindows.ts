/** The characters of the bytes 0x80 to 0x9F in Windows-1252. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The text of bytes in Windows-1252. Node 20 reads it as Latin 1 (nodejs/node#56542), so its own signs are set here. */
export const decodeWindows = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? windowsSigns.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('')

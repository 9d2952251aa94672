/** A new id of 24 hexadecimal digits, as the editor makes for links and blocks. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

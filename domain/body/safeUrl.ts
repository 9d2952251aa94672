const inside = /^(\/(?![/\\])|#)/

/**
 * An address that a page may link to, as the URL standard writes it (an IDN host as punycode), or null: only http,
 * https, mailto, tel, and addresses within the site; never with a name or password, controls or spaces in it (WHATWG
 * URL).
 */
export function safeUrl(text: string): string | null {
  if (text === '' || text.length > 2000 || /[\u0000-\u0020\u007F-\u009F\\]/.test(text) || !text.isWellFormed())
    return null
  if (inside.test(text)) return text
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || url.username || url.password) return null
  const isWeb = (url.protocol === 'http:' || url.protocol === 'https:') && /^https?:\/\/[^/]/i.test(text)
  return isWeb || url.protocol === 'mailto:' || url.protocol === 'tel:' ? url.href : null
}

import { looksLikeMarkdown } from '@/domain/html/markdown/looksLikeMarkdown'

import type { Clipboard } from './Clipboard'

/**
 * What is pasted, where the site reads it; null for what the editor itself pastes as ever: what it copied, plain words
 * and an address, which becomes the link of chosen words. Plain text that is plainly Markdown is read too, unless it is
 * to stand as it is typed.
 */
export function clipboardOf(data: DataTransfer, asTyped: boolean): Clipboard | null {
  if (data.types.includes('application/x-lexical-editor')) return null
  // A code editor colours the source of Markdown by elements.
  const isCode = data.types.includes('vscode-editor-data')
  const [html, plain] = [isCode ? '' : data.getData('text/html').trim(), data.getData('text/plain')]
  const files = [...data.files]
  if (html === '') {
    const isRead = files.length > 0 || (!asTyped && looksLikeMarkdown(plain))
    return isRead ? { html, plain, rtf: '', files } : null
  }
  const isAddress = /^https?:\/\/\S+$/.test(plain.trim()) && files.length === 0
  return isAddress ? null : { html, plain, rtf: data.getData('text/rtf'), files }
}

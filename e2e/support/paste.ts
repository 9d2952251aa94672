import type { Locator } from '@playwright/test'

/** Pastes into a text as a browser does: one event with what a program put on the clipboard. */
export async function paste(text: Locator, html: string, plain = ''): Promise<void> {
  await text.evaluate(
    (element, [rich = '', words = '']) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', rich)
      clipboardData.setData('text/plain', words)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    [html, plain],
  )
}

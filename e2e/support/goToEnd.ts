import { expect, type Locator } from '@playwright/test'

/**
 * Clicks into a text and goes to the end of its line, at the pace of a person: the editor takes in a click only after the browser
 * has told it, and sets the selection back where a key comes before that.
 */
export async function goToEnd(text: Locator): Promise<void> {
  await text.click()
  await staysIn(text)
  await text.page().keyboard.press('End')
  await staysIn(text)
}

/** Waits until the selection stands in a text and no longer moves. */
async function staysIn(text: Locator): Promise<void> {
  const place = () =>
    text.evaluate((element) => {
      const { anchorNode = null, anchorOffset = 0 } = document.getSelection() ?? {}
      return element.contains(anchorNode) ? `${String(anchorNode?.textContent)} ${anchorOffset}` : 'elsewhere'
    })
  await expect(async () => {
    const before = await place()
    await text.page().waitForTimeout(200)
    expect(before).not.toBe('elsewhere')
    expect(await place()).toBe(before)
  }).toPass()
}

import { expect, test } from './support/stories'

test('a session is a cookie that no script reads and no other site sends', async ({ admin }) => {
  const cookies = await admin.context().cookies()
  expect(cookies.find(({ name }) => name === 'standfirst-token')).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
})

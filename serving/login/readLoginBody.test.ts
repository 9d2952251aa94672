import { connect } from 'node:net'

import { describe, expect, test } from 'vitest'

import { ask, sendRaw, serve } from '@/serving/requests/httpServer.fixtures'
import { readLoginBody } from './readLoginBody'
import { startLoginServer, loginContext, post, right, wrong } from './loginServer.fixtures'
import { throttleLogin } from './throttleLogin'

describe('who signs in', () => {
  test('may use the admin’s form, which reaches Payload as JSON of what was counted', async () => {
    const at = await startLoginServer()
    const form = (name: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${JSON.stringify(right)}\r\n--b--\r\n`
    const type = 'multipart/form-data; boundary=b'
    expect((await post(at, form('_payload'), { type })).status).toBe(200)
    expect(at.checked).toEqual([right])
    expect((await post(at, form('other'), { type })).status).toBe(400)
  })

  test('may send the body slowly, in parts', async () => {
    const at = await startLoginServer()
    const text = JSON.stringify(right)
    const socket = connect(at.port, '127.0.0.1')
    socket.write(`POST /api/users/login HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n`)
    socket.write(`Content-Length: ${text.length}\r\n\r\n`)
    for (const letter of text) {
      await new Promise((resolve) => setTimeout(resolve, 1))
      socket.write(letter)
    }
    let answer = ''
    for await (const part of socket) answer += String(part)
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(at.checked).toEqual([right])
  })

  test('may ask several times over one connection', async () => {
    const at = await startLoginServer()
    const text = JSON.stringify(wrong)
    const one = `POST /api/users/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n`
    const answer = await sendRaw(at.port, `${one}\r\n${text}${one}\r\n${text}${one}Connection: close\r\n\r\n${text}`)
    expect(answer.match(/HTTP\/1\.1 401 /g)).toHaveLength(3)
    expect(at.checked).toEqual([wrong, wrong, wrong])
  })
})

describe('a body at the door', () => {
  test.each([
    ['is over 16 KB', { ...right, more: 'x'.repeat(16 * 1024) }, {}, 413],
    ['is no JSON', '{', {}, 400],
    ['is a list', '[]', {}, 400],
    ['is empty', '', {}, 400],
    ['is of a type Payload does not read', 'email=a', { type: 'application/x-www-form-urlencoded' }, 400],
  ])('is refused where it %s, and no password is checked', async (_, body, sent, status) => {
    const at = await startLoginServer()
    const answer = await post(at, body, sent)
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.text)).toHaveProperty('errors.0.message')
    expect(at.checked).toEqual([])
  })

  test('that never comes whole leaves nothing behind', async () => {
    const at = await startLoginServer()
    const socket = connect(at.port, '127.0.0.1')
    socket.write(
      'POST /api/users/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    )
    await new Promise((resolve) => setTimeout(resolve, 30))
    socket.destroy()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(at.checked).toEqual([])
    expect((await post(at, right)).status).toBe(200)
  })

  test('that comes too slowly is not waited for', async () => {
    const port = await serve(async (request, response) => {
      response.end(JSON.stringify(await readLoginBody(request, 30)))
    })
    const head = 'POST /api/users/login HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n'
    expect(await sendRaw(port, `${head}Content-Length: 9\r\n\r\n{`)).toContain('"status":408')
    expect(await sendRaw(port, `${head}Transfer-Encoding: chunked\r\n\r\n`)).toContain('"status":411')
  })

  test('is taken as what it is, whatever method a header asks for', async () => {
    const port = await serve(async (request, response) => {
      const passed = await throttleLogin(request, response, loginContext())
      response.end(JSON.stringify([passed?.method, passed?.headers]))
    })
    const headers = { 'content-type': 'application/json', 'content-length': '2', 'x-http-method-override': 'GET' }
    const { text } = await ask(port, { method: 'POST', path: '/api/users/login', headers }, '{}')
    expect(text).toContain('"POST"')
    expect(text).not.toContain('override')
  })
})

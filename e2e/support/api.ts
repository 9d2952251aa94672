import { type APIRequestContext, expect, type Page } from '@playwright/test'

import { tokenIn } from '@/testing/tokenIn'

interface Doc {
  id: string
  [field: string]: unknown
}

/** The REST API as one signed-in person uses it. */
export class Api {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly origin: string,
    private readonly token: string,
  ) {}

  static async open(request: APIRequestContext, origin: string, email: string, password: string): Promise<Api> {
    const answer = await request.post(`${origin}/api/users/login`, { data: { email, password } })
    expect(answer.status(), await answer.text()).toBe(200)
    return new Api(request, origin, tokenIn(answer.headers()['set-cookie']))
  }

  private headers(): Record<string, string> {
    return { authorization: `JWT ${this.token}` }
  }

  async create(collection: string, data: object, query = ''): Promise<Doc> {
    const answer = await this.request.post(`${this.origin}/api/${collection}${query}`, {
      data,
      headers: this.headers(),
    })
    expect(answer.status(), await answer.text()).toBe(201)
    return ((await answer.json()) as { doc: Doc }).doc
  }

  async update(collection: string, id: string, data: object, query = ''): Promise<Doc> {
    const url = `${this.origin}/api/${collection}/${id}${query}`
    const answer = await this.request.patch(url, { data, headers: this.headers() })
    expect(answer.status(), await answer.text()).toBe(200)
    return ((await answer.json()) as { doc: Doc }).doc
  }

  async find(collection: string, where: string): Promise<Doc[]> {
    const answer = await this.request.get(`${this.origin}/api/${collection}?${where}`, { headers: this.headers() })
    expect(answer.status(), await answer.text()).toBe(200)
    return ((await answer.json()) as { docs: Doc[] }).docs
  }

  async setting(data: object): Promise<void> {
    const answer = await this.request.post(`${this.origin}/api/globals/settings`, { data, headers: this.headers() })
    expect(answer.status(), await answer.text()).toBe(200)
  }

  async ensureUser(role: string, email: string, password: string): Promise<void> {
    const found = await this.find('users', `where[email][equals]=${email}`)
    if (found.length === 0) await this.create('users', { email, password, role, name: `A ${role}` })
  }

  /** A live commentary by a new author, ready to be read. */
  async publish(title: string, fields: object = {}): Promise<{ commentary: Doc; author: Doc }> {
    const author = await this.create('authors', {
      name: `Signatory ${crypto.randomUUID().slice(0, 8)}`,
      bios: [{ text: `This signatory is a careful person.` }],
    })
    const data = {
      title,
      standfirst: `What ${title} says.`,
      body: paragraphs(`The text of ${title}.`),
      authors: [author.id],
      ...fields,
    }
    return { author, commentary: await this.create('articles', { ...data, _status: 'published' }) }
  }
}

/** A stored text of plain paragraphs. */
export function paragraphs(...texts: string[]): object {
  const node = { version: 1, direction: null, format: '', indent: 0 }
  const children = texts.map((text) => ({
    ...node,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
  }))
  return { root: { ...node, type: 'root', children } }
}

/** Signs in through the admin’s own form. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((url) => url.pathname === '/admin')
}

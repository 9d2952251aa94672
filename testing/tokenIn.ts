/** The token of a session in the answer to a login: it stands in the cookie and nowhere else. */
export const tokenIn = (cookies: string | null | undefined): string =>
  /(?:__Host-)?standfirst-token=([^;]+)/.exec(cookies ?? '')?.[1] ?? ''

/** The routes of indexes and of lists without a record, as those of `routes.fixtures.ts`. */
export const indexRoutes = {
  '(site)/authors/route.tsx': {
    for: 'everybody' as const,
    at: '/authors',
    anonymous: { GET: '200' },
    open: () => import('./(site)/authors/route'),
  },
  '(site)/topics/route.tsx': {
    for: 'everybody' as const,
    at: '/topics',
    anonymous: { GET: '200' },
    open: () => import('./(site)/topics/route'),
  },
  '(site)/kinds/[slug]/route.tsx': {
    for: 'everybody' as const,
    at: '/kinds/nothing-here',
    anonymous: { GET: '404' },
    open: () => import('./(site)/kinds/[slug]/route'),
  },
  '(site)/archive/route.tsx': {
    for: 'everybody' as const,
    at: '/archive',
    anonymous: { GET: '200' },
    open: () => import('./(site)/archive/route'),
  },
  '(site)/corrections/route.tsx': {
    for: 'everybody' as const,
    at: '/corrections',
    anonymous: { GET: '200' },
    open: () => import('./(site)/corrections/route'),
  },
  '(site)/archive/[year]/route.tsx': {
    for: 'everybody' as const,
    at: '/archive/1999',
    anonymous: { GET: '404' },
    open: () => import('./(site)/archive/[year]/route'),
  },
  '(site)/archive/[year]/[month]/route.tsx': {
    for: 'everybody' as const,
    at: '/archive/1999/05',
    anonymous: { GET: '404' },
    open: () => import('./(site)/archive/[year]/[month]/route'),
  },
}

import os from 'node:os'

/** @typedef {{ size: number, fillSeconds: number, rows: Awaited<ReturnType<typeof import('./measureSite.mjs').measureSite>> }} Result */

/** The result of a measurement as a page for docs/. */
export function reportOf(results, at) {
  return [
    '# Performance',
    '',
    'Written by `npm run bench`, which measures the built site from outside, on the embedded database, on commentaries of about 900 words. Client and site share the machine: compare ratios, not absolutes. **Cold**: made anew, after a change or at an address not asked for before. **Warm**: as it is kept. **Known**: the reader has it (304). CPU is that of the site, a request; memory is what the process holds after that page.',
    '',
    `Measured on ${at.toISOString().slice(0, 10)} (${machine()}).`,
    ...results.flatMap(({ size, fillSeconds, rows }) => [
      '',
      `## ${size.toLocaleString('en')} commentaries`,
      `Filled through the gate in ${fillSeconds.toFixed(0)} s (${((fillSeconds / size) * 1000).toFixed(0)} ms each).`,
      '',
      '| page | bytes | brotli | cold CPU ms | cold p50 ms | warm CPU ms | warm p50 ms | warm p99 ms | known CPU ms | memory MB |',
      '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
      ...rows.map(
        (row) =>
          `| ${Object.values(row)
            .map((value) => value ?? '–')
            .join(' | ')} |`,
      ),
    ]),
    ...growth(results),
    '',
  ].join('\n')
}

const [load = Number.NaN] = os.loadavg()

/** The machine of a measurement, its system and its load before. */
export function machine() {
  const [cpu] = os.cpus()
  return `${os.cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}, Node ${process.versions.node}; load before: ${load.toFixed(1)}`
}

/** How many times as much each page costs on the largest as on the smallest. @param {Result[]} results */
function growth(results) {
  const first = results[0]
  const last = results.at(-1)
  if (first === undefined || last === undefined || first === last) return []
  const ratio = (/** @type {number | undefined} */ after, /** @type {number | undefined} */ before) =>
    before ? ((after ?? Number.NaN) / before).toFixed(1) : '–'
  return [
    '',
    `## Growth from ${first.size.toLocaleString('en')} to ${last.size.toLocaleString('en')}`,
    '| page | cold CPU × | warm CPU × | bytes × | memory × |',
    '|---|--:|--:|--:|--:|',
    ...last.rows.map((row) => {
      const before = first.rows.find(({ page }) => page === row.page)
      const ratios = [
        ratio(row.coldCpuMs, before?.coldCpuMs),
        ratio(row.warmCpuMs, before?.warmCpuMs),
        ratio(row.bytes, before?.bytes),
        ratio(row.memoryMB, before?.memoryMB),
      ]
      return `| ${[row.page, ...ratios].join(' | ')} |`
    }),
  ]
}

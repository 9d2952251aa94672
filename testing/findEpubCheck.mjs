import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const version = '5.2.1'
const folder = path.join(import.meta.dirname, '..', '.cache', `epubcheck-${version}`)

const project = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>books</artifactId><version>1</version><dependencies><dependency>
<groupId>org.w3c</groupId><artifactId>epubcheck</artifactId><version>${version}</version>
</dependency></dependencies></project>
`

/** @param {string} program @param {readonly string[]} args */
function runs(program, args) {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 240_000 })
    return true
  } catch {
    return false
  }
}

/**
 * The class path of EPUBCheck, which Maven fetches once into `.cache/`; null where there is no Java, or where it can be
 * fetched neither now nor before.
 * @returns {string | null}
 */
export function findEpubCheck() {
  if (!runs('java', ['-version'])) return null
  const lib = path.join(folder, 'lib')
  const done = path.join(folder, 'complete')
  if (!existsSync(done)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'pom.xml'), project)
    const args = ['-q', '-B', '-f', path.join(folder, 'pom.xml'), 'dependency:copy-dependencies']
    if (!runs('mvn', [...args, `-DoutputDirectory=${lib}`])) return null
    writeFileSync(done, '')
  }
  return path.join(lib, '*')
}

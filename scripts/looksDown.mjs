import { arrow } from './arrow.mjs'

/**
 * A rule for each room of a folder: the rooms stand on floors, from the ground up; a room may import what lies below it,
 * and never what stands beside or above.
 *
 * @param {string} folder
 * @param {readonly (readonly string[])[]} floors
 * @param {string} test The files that may import anything.
 */
export const looksDown = (folder, floors, test) =>
  floors.flatMap((floor, at) =>
    floor.map((room) => {
      const above = floors
        .slice(at)
        .flat()
        .filter((other) => other !== room)
      return arrow(
        `${folder}-${room}-looks-down`,
        `A floor of ${folder}/ knows those below it alone; its rooms do not know each other.`,
        { path: `^${folder}/${room}/`, pathNot: test },
        // A file of the folder itself stands above all floors.
        { path: `^${folder}/(${[...above.map((other) => `${other}/`), '[^/]+$'].join('|')})` },
      )
    }),
  )

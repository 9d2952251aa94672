/** Why a backup or a restore cannot be: one sentence or two for a person, saying what, where and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

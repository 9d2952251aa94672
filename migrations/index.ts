import * as migration_20261124_115213_initial from './20261124_115213_initial';

export const migrations = [
  {
    up: migration_20261124_115213_initial.up,
    down: migration_20261124_115213_initial.down,
    name: '20261124_115213_initial'
  },
];

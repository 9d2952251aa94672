import * as migration_20261124_120422_initial from './20261124_120422_initial';

export const migrations = [
  {
    up: migration_20261124_120422_initial.up,
    down: migration_20261124_120422_initial.down,
    name: '20261124_120422_initial'
  },
];

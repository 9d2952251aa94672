import * as migration_20261124_120422_initial from './20261124_120422_initial';
import * as migration_20261124_125225_figures from './20261124_125225_figures';
import * as migration_20261124_144951_gate from './20261124_144951_gate';
import * as migration_20261125_093939_uses from './20261125_093939_uses';
import * as migration_20261125_121137_accounts from './20261125_121137_accounts';
import * as migration_20261126_114506_image_transparency from './20261126_114506_image_transparency';
import * as migration_20261126_120225_affiliations from './20261126_120225_affiliations';
import * as migration_20261126_122822_locks from './20261126_122822_locks';
import * as migration_20261126_164934_articles_in_order from './20261126_164934_articles_in_order';
import * as migration_20261127_120616_corrections from './20261127_120616_corrections';

export const migrations = [
  {
    up: migration_20261124_120422_initial.up,
    down: migration_20261124_120422_initial.down,
    name: '20261124_120422_initial',
  },
  {
    up: migration_20261124_125225_figures.up,
    down: migration_20261124_125225_figures.down,
    name: '20261124_125225_figures',
  },
  {
    up: migration_20261124_144951_gate.up,
    down: migration_20261124_144951_gate.down,
    name: '20261124_144951_gate',
  },
  {
    up: migration_20261125_093939_uses.up,
    down: migration_20261125_093939_uses.down,
    name: '20261125_093939_uses',
  },
  {
    up: migration_20261125_121137_accounts.up,
    down: migration_20261125_121137_accounts.down,
    name: '20261125_121137_accounts',
  },
  {
    up: migration_20261126_114506_image_transparency.up,
    down: migration_20261126_114506_image_transparency.down,
    name: '20261126_114506_image_transparency'
  },
  {
    up: migration_20261126_120225_affiliations.up,
    down: migration_20261126_120225_affiliations.down,
    name: '20261126_120225_affiliations'
  },
  {
    up: migration_20261126_122822_locks.up,
    down: migration_20261126_122822_locks.down,
    name: '20261126_122822_locks'
  },
  {
    up: migration_20261126_164934_articles_in_order.up,
    down: migration_20261126_164934_articles_in_order.down,
    name: '20261126_164934_articles_in_order'
  },
  {
    up: migration_20261127_120616_corrections.up,
    down: migration_20261127_120616_corrections.down,
    name: '20261127_120616_corrections'
  },
];

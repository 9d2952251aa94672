import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`_status_deletedAt_updatedOn_idx\` ON \`articles\` (\`_status\`,\`deleted_at\`,\`updated_on\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_updatedOn_idx\` ON \`_articles_v\` (\`version__status\`,\`version_deleted_at\`,\`version_updated_on\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_status_deletedAt_updatedOn_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_deletedAt_version_updatedOn_idx\`;`)
}

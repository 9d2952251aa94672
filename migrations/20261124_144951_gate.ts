import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor_name\` text,
  	\`action\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`title\` text,
  	\`document\` text,
  	\`revision\` numeric,
  	\`actor\` text,
  	\`transaction\` text,
  	\`previous\` text NOT NULL,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_log_seq_idx\` ON \`audit_log\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_idx\` ON \`audit_log\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_transaction_idx\` ON \`audit_log\` (\`transaction\`);`)
  await db.run(sql`CREATE INDEX \`subject_document_idx\` ON \`audit_log\` (\`subject\`,\`document\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`instance\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`tags\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_at_idx\` ON \`outbox\` (\`at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`embargo_until\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`approved_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`articles_unpublish_at_idx\` ON \`articles\` (\`unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_unpublish_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_embargo_until\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_approved_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_unpublish_at_idx\` ON \`_articles_v\` (\`version_unpublish_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`shown\` integer;`)
  await db.run(sql`CREATE INDEX \`media_shown_idx\` ON \`media\` (\`shown\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`reset_password_requested_at\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP INDEX \`articles_unpublish_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`unpublish_at\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`embargo_until\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`approved_revision\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_unpublish_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_unpublish_at\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_embargo_until\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_revision\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_approved_revision\`;`)
  await db.run(sql`DROP INDEX \`media_shown_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`shown\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`reset_password_requested_at\` text;`)
}

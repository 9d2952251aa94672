import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`authors_affiliations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`position\` text,
  	\`organisation\` text,
  	\`from\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_affiliations_order_idx\` ON \`authors_affiliations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`authors_affiliations_parent_id_idx\` ON \`authors_affiliations\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`shown\` integer;`)
  await db.run(sql`CREATE INDEX \`topics_shown_idx\` ON \`topics\` (\`shown\`);`)
  await db.run(sql`ALTER TABLE \`authors\` ADD \`shown\` integer;`)
  await db.run(sql`CREATE INDEX \`authors_shown_idx\` ON \`authors\` (\`shown\`);`)
  // One line held both until now: what stands before the first comma is the position.
  await db.run(sql`INSERT INTO \`authors_affiliations\` ("_order", "_parent_id", "id", "position", "organisation")
    SELECT 1, "id", lower(hex(randomblob(12))),
      CASE instr("affiliation", ',') WHEN 0 THEN trim("affiliation") ELSE trim(substr("affiliation", 1, instr("affiliation", ',') - 1)) END,
      CASE instr("affiliation", ',') WHEN 0 THEN '' ELSE trim(substr("affiliation", instr("affiliation", ',') + 1)) END
    FROM \`authors\` WHERE trim(coalesce("affiliation", '')) <> '';`)
  await db.run(sql`ALTER TABLE \`authors\` DROP COLUMN \`affiliation\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`topics_shown_idx\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`shown\`;`)
  await db.run(sql`DROP INDEX \`authors_shown_idx\`;`)
  await db.run(sql`ALTER TABLE \`authors\` ADD \`affiliation\` text;`)
  await db.run(sql`UPDATE \`authors\` SET "affiliation" = (
    SELECT trim(coalesce("position", '') || ', ' || coalesce("organisation", ''), ', ') FROM \`authors_affiliations\`
    WHERE "_parent_id" = \`authors\`."id" ORDER BY "_order" DESC LIMIT 1);`)
  await db.run(sql`DROP TABLE \`authors_affiliations\`;`)
  await db.run(sql`ALTER TABLE \`authors\` DROP COLUMN \`shown\`;`)
}

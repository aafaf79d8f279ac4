import { Migration } from '@mikro-orm/migrations';

/** Table, and for what processes hold in memory also what a row of it is about and the column that tells which. */
const watched: readonly (readonly [table: string, subject?: string, column?: string])[] = [
  ['node', 'node', 'id'],
  ['name', 'node', 'node_id'],
  ['status', 'node', 'node_id'],
  ['search_key', 'node', 'node_id'],
  ['identifier', 'node', 'node_id'],
  ['tie', 'tie', 'id'],
  ['citation', 'tie', 'tie_id'],
  ['document', 'document', 'id'],
  ['prefecture', 'place'],
  ['region', 'place'],
  ['region_organs', 'place'],
  ['fact'],
  ['post'],
  ['rule'],
  ['procedure'],
  ['regulation'],
  ['article'],
];

/**
 * Whatever changes a row, by whichever program, raises the data version and says what changed, in the same transaction. A statement raises it
 * once. The version is one row, so that transactions which write wait for each other, and versions are in the order of commits.
 */
export class Migration20261128184712_change_log extends Migration {
  override name = 'Migration20261128184712_change_log';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "change" ("id" serial primary key, "version" int not null, "subject" varchar(10) not null, "subject_id" int null);`,
    );
    this.addSql(`create index "change_version_index" on "change" ("version");`);
    this.addSql(`create function note_change() returns trigger language plpgsql as $$
      declare
        now_at int;
        many boolean;
        ids text := format('select %1$I as id from changed', coalesce(tg_argv[1], ''));
      begin
        if tg_op <> 'TRUNCATE' and not exists (select from changed) then return null; end if;
        insert into data_version (id, version) values (1, 1)
          on conflict (id) do update set version = data_version.version + 1 returning version into now_at;
        if tg_nargs = 0 then return null; end if;
        delete from change where version < now_at - 1000;
        if tg_nargs = 1 or tg_op = 'TRUNCATE' then
          insert into change (version, subject) values (now_at, tg_argv[0]);
          return null;
        end if;
        execute 'select count(*) > 1000 from (select from changed limit 1001) c' into many;
        if many then
          insert into change (version, subject) values (now_at, tg_argv[0]);
        else
          if tg_op = 'UPDATE' then ids := ids || format(' union select %1$I from former', tg_argv[1]); end if;
          execute format('insert into change (version, subject, subject_id) select distinct $1, $2, c.id from (%s) c where c.id is not null', ids) using now_at, tg_argv[0];
        end if;
        return null;
      end $$;`);
    for (const [table, subject, column] of watched) {
      const call = `for each statement execute function note_change(${[subject, column].flatMap((each) => (each ? [`'${each}'`] : [])).join(', ')})`;
      this.addSql(`create trigger note_insert after insert on "${table}" referencing new table as changed ${call};`);
      this.addSql(`create trigger note_update after update on "${table}" referencing old table as former new table as changed ${call};`);
      this.addSql(`create trigger note_delete after delete on "${table}" referencing old table as changed ${call};`);
      this.addSql(`create trigger note_truncate after truncate on "${table}" ${call};`);
    }
  }

  override down(): void | Promise<void> {
    this.addSql(`drop function note_change cascade;`);
    this.addSql(`drop table if exists "change" cascade;`);
  }
}

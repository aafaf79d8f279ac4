import { Migration } from '@mikro-orm/migrations';

/**
 * Search keys are a subject of their own in the log of changes, so that they are read again only when they changed; and the log tells of the
 * last 50,000 versions instead of 1,000 (src/queries/change-log.ts), so that a process that was busy meanwhile need not read everything anew.
 */
export class Migration20261129003800_search_changes extends Migration {
  override name = 'Migration20261129003800_search_changes';

  override up(): void | Promise<void> {
    this.note('search', 50_000);
  }

  override down(): void | Promise<void> {
    this.note('node', 1_000);
  }

  private note(subjectOfKeys: string, versions: number): void {
    this.addSql(`create or replace function note_change() returns trigger language plpgsql as $$
      declare
        now_at int;
        many boolean;
        ids text := format('select %1$I as id from changed', coalesce(tg_argv[1], ''));
      begin
        if tg_op <> 'TRUNCATE' and not exists (select from changed) then return null; end if;
        insert into data_version (id, version) values (1, 1)
          on conflict (id) do update set version = data_version.version + 1 returning version into now_at;
        if tg_nargs = 0 then return null; end if;
        delete from change where version < now_at - ${versions};
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
    const call = `for each statement execute function note_change('${subjectOfKeys}', 'node_id')`;
    for (const event of ['insert', 'update', 'delete', 'truncate']) this.addSql(`drop trigger note_${event} on "search_key";`);
    this.addSql(`create trigger note_insert after insert on "search_key" referencing new table as changed ${call};`);
    this.addSql(`create trigger note_update after update on "search_key" referencing old table as former new table as changed ${call};`);
    this.addSql(`create trigger note_delete after delete on "search_key" referencing old table as changed ${call};`);
    this.addSql(`create trigger note_truncate after truncate on "search_key" ${call};`);
  }
}

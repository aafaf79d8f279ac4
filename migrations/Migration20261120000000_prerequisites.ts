import { Migration } from '@mikro-orm/migrations';

/** What the schema stands on and entities cannot declare: extensions, and a range over partial dates. */
export class Migration20261120000000_prerequisites extends Migration {
  override name = 'Migration20261120000000_prerequisites';

  override up(): void {
    this.addSql('create extension if not exists btree_gist;');
    this.addSql('create extension if not exists pg_trgm;');
    this.addSql('create type textrange as range (subtype = text, collation = "C");');
  }

  override down(): void {
    this.addSql('drop type if exists textrange;');
  }
}

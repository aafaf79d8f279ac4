-- What a PostGraphile user adds to the tables where plain tables cannot answer: computed columns and functions (docs: "Computed columns",
-- "Custom queries"), a view to hold the answer of one, and smart tags for names. Nothing here changes the tables.
drop schema if exists bench cascade;
create schema bench;

-- Relay's interface is called Node too.
comment on table node is E'@name network_node';

create function bench.today() returns text language sql stable parallel safe as
$$ select to_char(now() at time zone 'Asia/Tokyo', 'YYYY-MM-DD') $$;
comment on function bench.today() is E'@omit';

-- The name to show, as src/queries/name-on.ts: the official one of the day, then others; Japanese, then English, then any.
create function bench.node_display_name(n node) returns text language sql stable parallel safe as $$
  select m.value from name m where m.node_id = n.id
  order by array_position(array['JA', 'EN', 'JA_HIRA', 'JA_KANA', 'JA_LATN', 'OTHER'], m.language),
    case m.kind when 'OFFICIAL' then 0 when 'FORMER' then 1 else 4 end
      + case when (m.valid_from is null or m.valid_from <= bench.today()) and (m.valid_to is null or m.valid_to || '~' >= bench.today())
          and (m.kind <> 'FORMER' or m.valid_to is not null) then 0 else 2 end,
    m.valid_to desc nulls last, m.position, m.id
  limit 1 $$;

create function bench.institutions_of(regions text[], sectors text[]) returns setof node language sql stable parallel safe as $$
  select n.* from node n
  where n.type = 'INSTITUTION' and (n.valid_from is null or n.valid_from <= bench.today())
    and (regions is null or n.region_code = any(regions)) and (sectors is null or n.sector = any(sectors))
  order by n.sort_key, n.id $$;
comment on function bench.institutions_of(text[], text[]) is E'@simpleCollections both';

-- A function of its own for the members of a body: one with an optional body would read all institutions.
create function bench.institutions_in(body text, regions text[], sectors text[]) returns setof node language sql stable parallel safe as $$
  select n.* from node n
  where n.id in (
      select t.from_id from node c join tie t on t.to_id = c.id where c.code = body and t.type = 'MEMBER_OF' and t.role <> 'OBSERVER'
        and (t.valid_from is null or t.valid_from <= bench.today()) and (t.valid_to is null or t.valid_to || '~' >= bench.today())
        and (c.valid_from is null or c.valid_from <= bench.today()) and (c.valid_to is null or c.valid_to || '~' >= bench.today()))
    and n.type = 'INSTITUTION' and (n.valid_from is null or n.valid_from <= bench.today())
    and (regions is null or n.region_code = any(regions)) and (sectors is null or n.sector = any(sectors))
  order by n.sort_key, n.id $$;
comment on function bench.institutions_in(text, text[], text[]) is E'@simpleCollections both';

create type bench.facet as (dimension text, key text, other text, count int);

-- All facets of a list, and the cross-table of the first: one pass over the whole filter, one without the region, one without the sector.
create function bench.facets(regions text[], sectors text[]) returns setof bench.facet language sql stable parallel safe as $$
  select case when grouping(f.kind) = 0 then 'kind' when grouping(f.sector) = 0 then 'crosstab' else 'prefecture' end,
    case when grouping(f.kind) = 0 then f.kind when grouping(f.sector) = 0 then f.sector else f.prefecture_code end,
    case when grouping(f.sector) = 0 then f.prefecture_code end, count(*)::int
  from bench.institutions_of(regions, sectors) f group by grouping sets ((f.kind), (f.prefecture_code), (f.sector, f.prefecture_code))
  union all select 'region', f.region_code, null, count(*)::int from bench.institutions_of(null, sectors) f group by f.region_code
  union all select 'sector', f.sector, null, count(*)::int from bench.institutions_of(regions, null) f group by f.sector $$;
comment on function bench.facets(text[], text[]) is E'@simpleCollections only';

create function bench.facets_in(body text, regions text[], sectors text[]) returns setof bench.facet language sql stable parallel safe as $$
  select case when grouping(f.kind) = 0 then 'kind' else 'prefecture' end, coalesce(f.kind, f.prefecture_code), null, count(*)::int
  from bench.institutions_in(body, regions, sectors) f group by grouping sets ((f.kind), (f.prefecture_code))
  union all select 'region', f.region_code, null, count(*)::int from bench.institutions_in(body, null, sectors) f group by f.region_code
  union all select 'sector', f.sector, null, count(*)::int from bench.institutions_in(body, regions, null) f group by f.sector $$;
comment on function bench.facets_in(text, text[], text[]) is E'@simpleCollections only';

-- Computed columns belong to tables and views, so the answer of node_co_members is a view without rows.
create view bench.co_member as select null::int as node_id, null::int as shared_count, null::int[] as body_ids where false;
comment on view bench.co_member is E'@foreignKey (node_id) references public.node (id)';

create function bench.node_co_members(n node) returns setof bench.co_member language sql stable parallel safe as $$
  select theirs.from_id, count(distinct theirs.to_id)::int, array_agg(distinct theirs.to_id)
  from tie ours join node c on c.id = ours.to_id and (c.valid_from is null or c.valid_from <= bench.today()) and (c.valid_to is null or c.valid_to || '~' >= bench.today())
  join tie theirs on theirs.to_id = ours.to_id and theirs.type = 'MEMBER_OF' and theirs.from_id <> ours.from_id
    and (theirs.valid_from is null or theirs.valid_from <= bench.today()) and (theirs.valid_to is null or theirs.valid_to || '~' >= bench.today())
  join node m on m.id = theirs.from_id and m.type = 'INSTITUTION'
  where ours.from_id = n.id and ours.type = 'MEMBER_OF'
    and (ours.valid_from is null or ours.valid_from <= bench.today()) and (ours.valid_to is null or ours.valid_to || '~' >= bench.today())
  group by theirs.from_id order by 2 desc, 1 $$;
comment on function bench.node_co_members(node) is E'@simpleCollections both';

create function bench.co_member_shared_bodies(c bench.co_member) returns setof node language sql stable parallel safe as
$$ select * from node where id = any(c.body_ids) order by array_position(c.body_ids, id) $$;
comment on function bench.co_member_shared_bodies(bench.co_member) is E'@simpleCollections only';

-- Over the same index of grams that our own search had: the names that contain a text in any of its forms, each with the pairs of characters to
-- look up, ranked as docs/search.md says (whole name, beginning, part; then which name it is and how much of it is covered). The planner
-- would read all nodes where hundreds are found, so they are looked up one by one.
create function bench.search_institutions(keys text[], forms text[], grams text[], today text) returns setof node language sql stable parallel safe as $$
  select n.* from (
    select k.node_id, max(case when k.key = t.key then 800 when starts_with(k.key, t.key) then 600 else 400 end
      + case when not ((k.valid_from is null or k.valid_from <= search_institutions.today) and (k.valid_to is null or k.valid_to || '~' >= search_institutions.today)) or (k.kind = 'FORMER' and k.valid_to is null) then 0
          when t.form <> 'NAME' then 50 when k.form = 'NAME' and k.kind in ('OFFICIAL', 'FORMER') then 150 else 100 end
      + least(49, 49 * char_length(t.key) / char_length(k.key))) as rank
    from unnest(search_institutions.keys, search_institutions.forms, search_institutions.grams) t (key, form, grams)
    join search_key k on k.type = 'INSTITUTION' and search_grams(k.key) @> string_to_array(t.grams, ' ')
      and (char_length(t.key) <= 2 or k.key like '%' || t.key || '%')
    group by k.node_id) h
  cross join lateral (select * from node n where n.id = h.node_id and (n.valid_from is null or n.valid_from <= search_institutions.today) offset 0) n
  order by h.rank desc, n.sort_key, n.id $$;
comment on function bench.search_institutions(text[], text[], text[], text) is E'@simpleCollections both';

-- Length of the shortest path over all ties, either way, breadth first: a level a round, no node twice in a level.
create function bench.shortest_path(from_code text, to_code text, max_hops int) returns int language sql stable parallel safe as $$
  with recursive walk (id, depth) as (
    select id, 0 from node where code = from_code
    union
    select e.id, w.depth + 1 from walk w cross join lateral (
      select t.to_id as id from tie t join node c on c.id = t.to_id where t.from_id = w.id
        and (t.valid_from is null or t.valid_from <= bench.today()) and (t.valid_to is null or t.valid_to || '~' >= bench.today())
        and (c.valid_from is null or c.valid_from <= bench.today()) and (c.valid_to is null or c.valid_to || '~' >= bench.today())
      union all
      select t.from_id from tie t join node c on c.id = t.to_id where t.to_id = w.id
        and (t.valid_from is null or t.valid_from <= bench.today()) and (t.valid_to is null or t.valid_to || '~' >= bench.today())
        and (c.valid_from is null or c.valid_from <= bench.today()) and (c.valid_to is null or c.valid_to || '~' >= bench.today())) e
    where w.depth < max_hops)
  -- The executor stops the recursion at the first row asked for.
  select w.depth from walk w join node n on n.id = w.id and n.code = to_code limit 1 $$;

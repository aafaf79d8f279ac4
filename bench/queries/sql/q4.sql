-- region sector today
with list as materialized (
  select n.sector, n.region_code, n.prefecture_code, n.kind, ($1::text[] is null or n.region_code = any($1)) as in_region, ($2::text[] is null or n.sector = any($2)) as in_sector
  from node n where n.type = 'INSTITUTION' and (n.valid_from is null or n.valid_from <= $3)  and (($1::text[] is null or n.region_code = any($1)) or ($2::text[] is null or n.sector = any($2)))),
counted as (
  select sector, region_code, prefecture_code, kind, in_region, in_sector, count(*)::int as count from list group by 1, 2, 3, 4, 5, 6)
select json_build_object('total', (select coalesce(sum(count), 0) from counted where in_region and in_sector), 'facets', (select json_agg(f) from (
    select 'sector' as dimension, sector as key, null as other, sum(count) as count from counted where in_region group by 2
    union all select 'region', region_code, null, sum(count) from counted where in_sector group by 2
    union all select 'prefecture', prefecture_code, null, sum(count) from counted where in_region and in_sector group by 2
    union all select 'kind', kind, null, sum(count) from counted where in_region and in_sector group by 2 
    union all select 'crosstab', sector, prefecture_code, sum(count) from counted where in_region and in_sector group by 2, 3) f))::text as answer

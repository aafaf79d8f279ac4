-- from to
select json_build_object('length', bench.shortest_path($1, $2, 8))::text as answer

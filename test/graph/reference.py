"""The same measures by networkx and igraph. Reads a JSON list of networks on stdin, writes a list of results."""

import json
import math
import sys

import igraph
import networkx as nx
from networkx.algorithms import bipartite


def simple(network):
    graph = nx.Graph()
    for node in network["nodes"]:
        graph.add_node(node["id"], **node)
    for source, target, weight in network["edges"]:
        if graph.has_edge(source, target):
            graph[source][target]["weight"] += weight
        else:
            graph.add_edge(source, target, weight=weight)
    return graph


def as_given(network):
    graph = nx.MultiDiGraph() if network["directed"] else nx.MultiGraph()
    graph.add_nodes_from(node["id"] for node in network["nodes"])
    graph.add_weighted_edges_from(network["edges"])
    return graph


def clean(value):
    if isinstance(value, dict):
        return {str(key): clean(each) for key, each in value.items()}
    if isinstance(value, float) and math.isnan(value):
        return None
    return value


def settled(measure, *args, **options):
    try:
        return measure(*args, **options)
    except nx.PowerIterationFailedConvergence:
        return "not settled"


def assortativity(graph, attribute):
    kept = graph.subgraph([node for node, data in graph.nodes(data=True) if data[attribute] is not None])
    if len({kept.nodes[end][attribute] for edge in kept.edges for end in edge}) < 2:
        return None
    return float(nx.attribute_assortativity_coefficient(kept, attribute))


def affordable(graph, budget=1_000_000):
    asked = []
    for node, degree in sorted(graph.degree(), key=lambda pair: pair[1]):
        budget -= degree**3
        if asked and budget < 0:
            break
        asked.append(node)
    return asked


def by_networkx(network):
    graph, given = simple(network), as_given(network)
    n = len(graph)
    walked = nx.DiGraph() if network["directed"] else nx.Graph()
    walked.add_nodes_from(graph)
    for source, target, weight in network["edges"]:
        before = walked[source][target]["weight"] if walked.has_edge(source, target) else 0
        walked.add_edge(source, target, weight=before + weight)
    groups = {}
    for node, group in network["communities"]:
        groups.setdefault(group, set()).add(node)
    power = {"max_iter": 10000, "tol": max(1e-12 / n, 1e-16)}
    # networkx sums all of a node's weights again for every term: it is asked for a few nodes of dense graphs; igraph knows the rest.
    asked = affordable(graph)
    subset = nx.betweenness_centrality_subset(graph, network["groupA"], network["groupB"])
    return {
        "degree": dict(graph.degree()),
        "weightedDegree": dict(graph.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(graph),
        "closeness": nx.closeness_centrality(graph),
        "pageRank": nx.pagerank(walked, tol=1e-12 / n, max_iter=2000),
        "eigenvector": settled(nx.eigenvector_centrality, graph, **power),
        "eigenvectorWeighted": settled(nx.eigenvector_centrality, graph, weight="weight", **power),
        "constraint": nx.constraint(graph, nodes=asked),
        "constraintWeighted": nx.constraint(graph, nodes=asked, weight="weight"),
        "effectiveSize": nx.effective_size(graph, nodes=asked),
        "effectiveSizeWeighted": nx.effective_size(graph, nodes=asked, weight="weight"),
        "coreNumber": nx.core_number(graph),
        "brokers": {node: score for node, score in subset.items() if score > 0},
        "density": nx.density(given),
        "components": sorted((len(part) for part in nx.connected_components(graph)), reverse=True),
        "modularity": nx.community.modularity(graph, groups.values()) if graph.size() else None,
        "assortativitySector": assortativity(graph, "sector"),
        "assortativityPrefecture": assortativity(graph, "prefecture"),
        "articulationPoints": sorted(nx.articulation_points(graph)),
    }


def by_igraph(network):
    graph = simple(network)
    ids = list(graph)
    place = {node: index for index, node in enumerate(ids)}
    n = len(ids)
    edges = [(place[a], place[b]) for a, b in graph.edges]
    same = igraph.Graph(n=n, edges=edges)
    same.es["weight"] = [weight for _, _, weight in graph.edges(data="weight")]
    walked = igraph.Graph(n=n, edges=[(place[a], place[b]) for a, b, _ in network["edges"]], directed=network["directed"])
    rank = walked.pagerank(weights=[weight for _, _, weight in network["edges"]] or None)
    pairs = (n - 1) * (n - 2) / 2
    sizes = same.connected_components()
    reach = [sizes.size(group) - 1 for group in sizes.membership]
    communities = dict(network["communities"])

    def values(results):
        return dict(zip(ids, results))

    def norm(results):
        length = math.sqrt(sum(value * value for value in results))
        return [value / length for value in results]

    return {
        "degree": values(same.degree()),
        "weightedDegree": values(same.strength(weights="weight")),
        "betweenness": values(value / pairs if pairs else 0 for value in same.betweenness()),
        "closeness": values(0 if r == 0 else c * r / (n - 1) for c, r in zip(same.closeness(), reach)),
        "pageRank": values(rank),
        "eigenvector": values(norm(same.eigenvector_centrality())) if len(sizes) == 1 and n > 2 else "not asked",
        "constraint": values(same.constraint()),
        "constraintWeighted": values(same.constraint(weights="weight")),
        "coreNumber": values(same.coreness()),
        "density": same.density(),
        "components": sorted(sizes.sizes(), reverse=True),
        "modularity": same.modularity([communities[node] for node in ids], weights="weight") if edges else None,
        "articulationPoints": sorted(ids[index] for index in same.articulation_points()),
    }


def projections(memberships):
    """Of the two-mode network: both one-mode weightings, and similarity of all pairs that share a body."""
    graph = nx.Graph((f"i{institution}", f"b{body}") for institution, body in memberships)
    institutions = [node for node in graph if node.startswith("i")]
    shared = bipartite.weighted_projected_graph(graph, institutions)
    newman = bipartite.collaboration_weighted_projected_graph(graph, institutions)
    pairs = list(shared.edges)

    def named(results):
        return {"-".join(str(id) for id in sorted((int(a[1:]), int(b[1:])))): value for a, b, value in results}

    return {
        "SHARED": named(shared.edges(data="weight")),
        "NEWMAN": named(newman.edges(data="weight")),
        "jaccard": named(nx.jaccard_coefficient(graph, pairs)),
        "adamicAdar": named(nx.adamic_adar_index(graph, pairs)),
    }


def answer(question):
    if "memberships" in question:
        return projections(question["memberships"])
    return {
        "networkx": {name: clean(value) for name, value in by_networkx(question).items()},
        "igraph": {name: clean(value) for name, value in by_igraph(question).items()},
    }


json.dump([answer(question) for question in json.load(sys.stdin)], sys.stdout)

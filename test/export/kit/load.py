"""Loads an export with the program it is for and prints as JSON what that program sees: load.py LOADER FILE…"""

import csv
import json
import sys


def graph(g):
    """A networkx graph: nodes by id with their attributes, edges as [source, target, attributes]."""
    return {
        "directed": g.is_directed(),
        "graph": {k: v for k, v in g.graph.items() if isinstance(v, str)},
        "nodes": {n: data for n, data in g.nodes(data=True)},
        "edges": [[u, v, data] for u, v, data in g.edges(data=True)],
    }


def graphml(path):
    import networkx

    return graph(networkx.read_graphml(path))


def gexf(path):
    import networkx
    from networkx.readwrite.gexf import GEXF

    # networkx learnt 1.3 in 3.x, in this very way.
    GEXF.versions["1.3"] = {**GEXF.versions["1.2draft"], "NS_GEXF": "http://gexf.net/1.3", "VERSION": "1.3"}
    return graph(networkx.read_gexf(path))


def nodelink(path):
    import networkx

    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    major, minor = (int(part) for part in networkx.__version__.split(".")[:2])
    key = {"edges": "edges"} if (major, minor) >= (3, 4) else {"link": "edges"}
    return graph(networkx.node_link_graph(data, **key))


def cytoscape(path):
    import networkx

    with open(path, encoding="utf-8") as file:
        return graph(networkx.cytoscape_graph(json.load(file)))


def pajek(path):
    import networkx

    return graph(networkx.read_pajek(path))


def igraph(path):
    import igraph as library

    g = library.Graph.Read_GraphML(path)
    return {
        "directed": g.is_directed(),
        "nodes": {v["id"]: {k: x for k, x in v.attributes().items()} for v in g.vs},
        "edges": [[g.vs[e.source]["id"], g.vs[e.target]["id"], e.attributes()] for e in g.es],
    }


PREFIXES = """
PREFIX org: <http://www.w3.org/ns/org#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX time: <http://www.w3.org/2006/time#> PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX schema: <https://schema.org/> PREFIX dcterms: <http://purl.org/dc/terms/>
"""
QUESTIONS = {
    "members": """SELECT ?name ?role ?start WHERE {
        ?membership a org:Membership ; org:organization ?body ; org:member ?member ; org:role ?kind .
        ?body dcterms:identifier "conference" . ?member skos:prefLabel ?name . ?kind skos:prefLabel ?role .
        OPTIONAL { ?membership org:memberDuring/time:hasBeginning/(time:inXSDDate|time:inXSDgYearMonth|time:inXSDgYear) ?start }
        FILTER (lang(?name) = "ja" && lang(?role) = "en") }""",
    "parts": """SELECT ?part WHERE { ?part org:subOrganizationOf+/dcterms:identifier "conference" }""",
    "sources": """SELECT ?title ?code WHERE {
        ?membership a org:Membership ; org:member/dcterms:identifier "institution-1" ; prov:wasDerivedFrom ?document .
        ?document schema:name ?title ; dcterms:identifier ?code }""",
}


def rdf(turtle, jsonld):
    from rdflib import Graph
    from rdflib.compare import isomorphic

    one, other = Graph().parse(turtle, format="turtle"), Graph().parse(jsonld, format="json-ld")
    ask = {name: sorted([str(value) if value is not None else None for value in row] for row in one.query(PREFIXES + question)) for name, question in QUESTIONS.items()}
    names = sorted(str(row[0]) for row in one.query(PREFIXES + "SELECT ?n WHERE { ?x schema:name ?n ; skos:prefLabel ?n }"))
    ties = len(list(one.query(PREFIXES + "SELECT DISTINCT ?t WHERE { ?t dcterms:type ?type . ?t <urn:renkei:vocabulary/weight> ?w }")))
    return {"triples": len(one), "isomorphic": isomorphic(one, other), "answers": ask, "names": names, "ties": ties}


def cp932(path):
    with open(path, encoding="cp932", newline="") as file:
        return list(csv.reader(file))


def utf8(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def gephi(path):
    import io
    import zipfile

    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8"), newline=""))) for name in archive.namelist()}


print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))

/**
 * The terms of two published JSON-LD contexts that the exports use, so that tests need no network. The JSON-LD processor
 * drops terms that are not listed here.
 */
import type { ContextDefinition } from "jsonld";
import type { RemoteDocument } from "jsonld/jsonld-spec.js";

const OA = "http://www.w3.org/ns/oa#";
const AS = "http://www.w3.org/ns/activitystreams#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const INTEGER = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger";

const ANNO: ContextDefinition = {
  id: "@id",
  type: "@type",
  Annotation: `${OA}Annotation`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  Organization: "http://xmlns.com/foaf/0.1/Organization",
  SpecificResource: `${OA}SpecificResource`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  linking: `${OA}linking`,
  motivation: { "@id": `${OA}motivatedBy`, "@type": "@vocab" },
  body: { "@id": `${OA}hasBody`, "@type": "@id" },
  target: { "@id": `${OA}hasTarget`, "@type": "@id" },
  source: { "@id": `${OA}hasSource`, "@type": "@id" },
  selector: { "@id": `${OA}hasSelector`, "@type": "@id" },
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  value: `${RDF}value`,
  name: "http://xmlns.com/foaf/0.1/name",
  label: "http://www.w3.org/2000/01/rdf-schema#label",
  creator: { "@id": "http://purl.org/dc/terms/creator", "@type": "@id" },
  start: { "@id": `${OA}start`, "@type": INTEGER },
  end: { "@id": `${OA}end`, "@type": INTEGER },
  total: { "@id": `${AS}totalItems`, "@type": INTEGER },
  startIndex: { "@id": `${AS}startIndex`, "@type": INTEGER },
  first: { "@id": `${AS}first`, "@type": "@id" },
  partOf: { "@id": `${AS}partOf`, "@type": "@id" },
  items: { "@id": `${AS}items`, "@type": "@id", "@container": "@list" },
};

const CONTEXTS: Record<string, ContextDefinition> = {
  "http://www.w3.org/ns/anno.jsonld": ANNO,
  "https://schema.org": { "@vocab": "http://schema.org/" },
};

export async function offline(url: string): Promise<RemoteDocument> {
  const context = CONTEXTS[url];
  if (!context) throw new Error(`no test may fetch ${url}`);
  return { documentUrl: url, document: { "@context": context } };
}

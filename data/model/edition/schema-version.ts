/** The version of the edition's schema. Editions of other versions are rejected with a message that names both. */
export const SCHEMA_VERSION = 2;

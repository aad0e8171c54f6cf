/** Who publishes the feeds and is credited in them. */
export const SERVICE_NAME = "Key Developments";

/** Name of the service, and of the publisher of its feeds. */
export const SERVICE_NAME = "Key Developments";

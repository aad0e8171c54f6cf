/** Pixels of the image for sharing: what Open Graph's consumers show without cropping. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

/** Size of the share image in pixels: the aspect ratio that Open Graph consumers show without cropping. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;
